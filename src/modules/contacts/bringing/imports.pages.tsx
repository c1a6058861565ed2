import { type Id, toAddress } from "../../../basics/ids.ts";
import { toInstant } from "../../../basics/instant.ts";
import { Field, ties } from "../../../web/components/field.tsx";
import {
  Entry,
  Fold,
  Keep,
  LinkButton,
  Lines,
  Mark,
  Page,
  Problems,
  Quiet,
  Section,
  Submit,
  WordsField,
} from "../../../web/components/index.ts";
import type { Form } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import { sayDay } from "../../../web/when.ts";
import { keptFor } from "../../people/index.ts";
import { ContactTabs } from "../contact-tabs.tsx";
import { contactUrls } from "../urls.ts";
import { mostPeople } from "./brought.ts";
import type { ImportListed } from "./imports.reads.ts";
import { capital, count, kindWords, people, standingWords } from "./imports.words.ts";

export type ImportsData = { id: Id; form: Form; imports: ImportListed[]; zone: string };

/** The first step: a file is chosen. Below stand those that were brought before. */
export function ImportsPage(frame: Frame, { id, form, imports, zone }: ImportsData): Drawn {
  return (
    <Page frame={frame} title="Bring people in">
      <ContactTabs at={contactUrls.contacts} />
      <p>
        Bring the people you know from LinkedIn, from Google, from a telephone or from a list of your own. You
        see first who would come in, and nobody does before you say so. Nobody in the file hears of it.
      </p>
      <Problems form={form} />
      <form method="post" action={contactUrls.imports} enctype="multipart/form-data" novalidate>
        <Keep name="id" value={toAddress(id)} />
        <FileField form={form} />
        <WordsField
          form={form}
          name="pasted"
          label="Or paste a list or cards here"
          hint="With a heading such as: Name, Company, E-mail"
          rows={4}
        />
        <Submit>Show me who is in it</Submit>
      </form>
      <Quiet>
        Up to {count(mostPeople)} people at a time. Pictures are not kept. What stands in a file is forgotten
        after {keptFor.contactImport} days, but for the people whom you let in.
      </Quiet>
      <Section title="Where to find such a file">
        <Fold summary="LinkedIn">
          <p>
            In Settings, under Data privacy, choose “Get a copy of your data”, and there Connections. LinkedIn
            sends you a packed file: open it, and choose Connections.csv from it. Most e-mail addresses are
            missing there; that is how LinkedIn does it.
          </p>
        </Fold>
        <Fold summary="Google">
          <p>On contacts.google.com choose Export, and Google CSV or vCard.</p>
        </Fold>
        <Fold summary="An iPhone, a Mac or an Android telephone">
          <p>
            In Contacts, choose all of them, and Share or Export: they become one file whose name ends in
            .vcf. On iCloud.com it is Export vCard.
          </p>
        </Fold>
        <Fold summary="A spreadsheet">
          <p>Save it as CSV. You say on the next page which column is what.</p>
        </Fold>
      </Section>
      {imports.length > 0 && (
        <Section title="Files so far">
          <Lines>
            {imports.map((each) => (
              <ImportEntry frame={frame} each={each} zone={zone} />
            ))}
          </Lines>
        </Section>
      )}
    </Page>
  );
}

function FileField({ form }: { form: Form }): Drawn {
  const field = {
    form,
    name: "file",
    label: "A file",
    hint: "Its name ends in .csv or .vcf. What kind it is we see for ourselves.",
  };
  return (
    <Field {...field}>
      <input
        {...ties(field)}
        type="file"
        accept=".csv,.vcf,.vcard,.tsv,.txt,text/csv,text/vcard,text/plain"
      />
    </Field>
  );
}

function ImportEntry({ frame, each, zone }: { frame: Frame; each: ImportListed; zone: string }): Drawn {
  const isIn = each.done_at !== null && each.taken_back_at === null;
  return (
    <Entry
      title={kindWords[each.kind]}
      href={contactUrls.import(each.id)}
      mark={<Mark kind={isIn ? "done" : each.taken_back_at ? "said" : "waits"}>{standingWords(each)}</Mark>}
      line={`Brought on ${sayDay(toInstant(each.brought_at), zone, frame.now)}.${
        isIn
          ? ` ${capital(people(Number(each.people)))} of it ${Number(each.people) === 1 ? "is" : "are"} here.`
          : ""
      }`}
    />
  );
}

/** Everybody, to take along. */
export function ExportPage(frame: Frame): Drawn {
  return (
    <Page
      frame={frame}
      title="Take my people along"
      back={{ href: contactUrls.contacts, label: "My people" }}
    >
      <p>
        Your people are yours. Take them along as often as you like, for a telephone, a mail program or a
        spreadsheet, or to keep a copy. What is brought back here makes nobody twice.
      </p>
      <Section title="Cards">
        <p>A file of vCards, for the address book of a telephone, a mail program or another service.</p>
        <LinkButton href={contactUrls.exportVcards}>Take them as vCards</LinkButton>
        <Quiet>
          All of them stand in one file. khard wants a file for each, and vdirsyncer makes them of it.
        </Quiet>
      </Section>
      <Section title="A list">
        <p>
          A file that spreadsheets open. What a spreadsheet would reckon with, such as +1 555 0100, has an
          apostrophe before it.
        </p>
        <LinkButton href={contactUrls.exportCsv} quiet>
          Take them as a list
        </LinkButton>
      </Section>
      <Section title="What is in them">
        <p>
          In both stands what you know of each, with the back of their card. Your exchanges and follow-ups are
          in <a href="/me/export">everything of yours, as one file</a>. Keep these files where only you read
          them.
        </p>
      </Section>
    </Page>
  );
}

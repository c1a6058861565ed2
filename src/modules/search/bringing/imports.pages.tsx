import { type Id, toAddress } from "../../../basics/ids.ts";
import { toInstant } from "../../../basics/instant.ts";
import { Field, ties } from "../../../web/components/field.tsx";
import {
  Entry,
  Fold,
  Keep,
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
import { searchUrls } from "../urls.ts";
import { mostApplications } from "./application.ts";
import type { ImportListed } from "./imports.reads.ts";
import { capital, count, kindWords, opportunities, standingWords } from "./imports.words.ts";

export type ImportsData = { id: Id; form: Form; imports: ImportListed[]; zone: string };

/** The first step: a file is chosen. Below stand those that were brought before. */
export function ImportsPage(frame: Frame, { id, form, imports, zone }: ImportsData): Drawn {
  return (
    <Page frame={frame} title="Bring applications in" back={{ href: searchUrls.search, label: "My search" }}>
      <p>
        Bring what you have in a spreadsheet or another tracker. You see first what would come in, and nothing
        does before you say so. What is here already is left alone.
      </p>
      <Problems form={form} />
      <form method="post" action={searchUrls.imports} enctype="multipart/form-data" novalidate>
        <Keep name="id" value={toAddress(id)} />
        <FileField form={form} />
        <WordsField
          form={form}
          name="pasted"
          label="Or paste a list here"
          hint="With a heading such as: Job, Company, Applied on, Status"
          rows={4}
        />
        <Submit>Show me what is in it</Submit>
      </form>
      <Quiet>
        Up to {count(mostApplications)} lines at a time. What stands in a file is forgotten after{" "}
        {keptFor.searchImport} days, but for what you let in.
      </Quiet>
      <Section title="Where to find such a file">
        <Fold summary="A spreadsheet">
          <p>
            Save it as CSV, with commas or semicolons. You say on the next page which column is what, once: it
            is remembered for the next list with these headings.
          </p>
        </Fold>
        <Fold summary="LinkedIn">
          <p>
            In Settings, under Data privacy, choose “Get a copy of your data”, and there Jobs. LinkedIn sends
            you a packed file: open it, and choose Job Applications.csv from it.
          </p>
        </Fold>
        <Fold summary="JobSync">
          <p>Choose Export on its list of jobs. It makes a file called jobs.csv.</p>
        </Fold>
        <Fold summary="Another Landfall">
          <p>
            Choose “Take my search along” there, and bring my-search.zip here as it is. Everything in it comes
            along: your plan, opportunities, weeks, job interviews, thanks and documents. With whom you shared
            it does not.
          </p>
        </Fold>
        <Fold summary="Another tracker">
          <p>Look for Export or Download, and for CSV. If it is a packed file, open it first.</p>
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
    hint: "Its name ends in .csv, or it is my-search.zip from Landfall. What kind it is we see for ourselves.",
  };
  return (
    <Field {...field}>
      <input {...ties(field)} type="file" accept=".csv,.tsv,.txt,.zip,text/csv,text/plain,application/zip" />
    </Field>
  );
}

function ImportEntry({ frame, each, zone }: { frame: Frame; each: ImportListed; zone: string }): Drawn {
  const isIn = each.done_at !== null && each.taken_back_at === null;
  const many = Number(each.opportunities);
  return (
    <Entry
      title={kindWords[each.kind]}
      href={searchUrls.import(each.id)}
      mark={<Mark kind={isIn ? "done" : each.taken_back_at ? "said" : "waits"}>{standingWords(each)}</Mark>}
      line={`Brought on ${sayDay(toInstant(each.brought_at), zone, frame.now)}.${
        isIn ? ` ${capital(opportunities(many))} of it ${many === 1 ? "is" : "are"} here.` : ""
      }`}
    />
  );
}

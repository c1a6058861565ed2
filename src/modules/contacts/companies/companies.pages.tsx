import { type Id, toAddress } from "../../../basics/ids.ts";
import {
  Actions,
  Empty,
  Entry,
  Keep,
  Lines,
  LinkButton,
  LinkedWords,
  Notice,
  Page,
  PostForm,
  Problems,
  Quiet,
  Section,
  Submit,
  TextField,
  WordsField,
} from "../../../web/components/index.ts";
import type { Form } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { letters, shownContactName } from "../contact.ts";
import { ContactTabs } from "../contact-tabs.tsx";
import { contactUrls } from "../urls.ts";
import { notesLetters } from "./companies.ts";
import type { CompanyListed, CompanyRead, Page as PageOf, PersonThere } from "./companies.reads.ts";

const back = { href: contactUrls.companies, label: "Companies" };

/** Every company at which the viewer knows somebody, or on which they noted something. */
export function CompaniesPage(frame: Frame, { rows, isFirst, next }: PageOf<CompanyListed>): Drawn {
  return (
    <Page frame={frame} title="Companies">
      <ContactTabs at={contactUrls.companies} />
      {rows.length === 0 && (
        <Empty drawing="harbour" title="No company yet">
          <p>Name the company of somebody you know, and it stands here, with everybody you know there.</p>
          <Actions>
            <LinkButton href={contactUrls.newContact}>Write somebody down</LinkButton>
          </Actions>
        </Empty>
      )}
      {rows.length > 0 && (
        <Lines>
          {rows.map(({ id, name, people }) => (
            <Entry title={name} href={contactUrls.company(id)} line={knownThere(people)} />
          ))}
        </Lines>
      )}
      <Turning
        first={isFirst ? null : contactUrls.companies}
        next={next === null ? null : contactUrls.companiesAfter(next)}
      />
    </Page>
  );
}

const knownThere = (people: number): string => {
  if (people === 0) return "You know nobody there yet";
  return people === 1 ? "You know one person there" : `You know ${people} people there`;
};

function Turning({ first, next }: { first: string | null; next: string | null }): JSX.Element | null {
  if (!first && !next) return null;
  return (
    <Actions>
      {next && (
        <LinkButton href={next} quiet>
          Further on
        </LinkButton>
      )}
      {first && (
        <LinkButton href={first} quiet>
          From the beginning
        </LinkButton>
      )}
    </Actions>
  );
}

/** `besides` is what higher rooms know of it. */
export type CompanyData = {
  company: CompanyRead;
  people: PageOf<PersonThere>;
  besides: readonly Drawn[];
};

/** What the viewer knows of a company: whom they know there, and their notes. */
export function CompanyPage(
  frame: Frame,
  { company, people, besides }: CompanyData,
  lineOf: (person: PersonThere) => string,
): Drawn {
  const isEmpty = people.rows.length === 0 && people.isFirst;
  return (
    <Page frame={frame} title={company.name} documentTitle="A company · My people" back={back}>
      <Section title="Whom you know there">
        {isEmpty ? (
          <Quiet>Nobody yet. Somebody you know may know somebody.</Quiet>
        ) : (
          <Lines>
            {people.rows.map((person) => (
              <Entry
                title={shownContactName(person.name)}
                href={contactUrls.contact(person.id)}
                line={lineOf(person)}
              />
            ))}
          </Lines>
        )}
        <Turning
          first={people.isFirst ? null : contactUrls.company(company.id)}
          next={people.next === null ? null : contactUrls.companyAfter(company.id, people.next)}
        />
        <Actions>
          <LinkButton href={contactUrls.newContactAt(company.id)} quiet>
            Write down somebody there
          </LinkButton>
        </Actions>
      </Section>
      {besides}
      <Section title="Notes" aside={<a href={contactUrls.editCompany(company.id)}>Change</a>}>
        {company.notes ? (
          <div class="words">
            <LinkedWords words={company.notes} />
          </div>
        ) : (
          <Quiet>What they do, whom they look for, what you heard. Only you read it.</Quiet>
        )}
      </Section>
      {isEmpty && (
        <PostForm action={contactUrls.companyRemoval(company.id)}>
          <Actions>
            <Submit danger>Take {company.name} off the list</Submit>
          </Actions>
        </PostForm>
      )}
    </Page>
  );
}

export type EditCompanyData = {
  company: CompanyRead;
  /** Whether it was changed while the form was open. */
  changed: boolean;
  /** The other company that has the name already. */
  known: { id: Id; name: string } | null;
};

/** Changing a company's name and notes; a name that another has asks whether the two are one. */
export function EditCompanyPage(
  frame: Frame,
  { company, changed, known }: EditCompanyData,
  form: Form,
): Drawn {
  const here = contactUrls.company(company.id);
  return (
    <Page
      frame={frame}
      title={`Change ${company.name}`}
      documentTitle="Change a company · My people"
      back={{ href: here, label: company.name }}
    >
      {changed && (
        <Notice kind="trouble">
          <p>
            This was changed meanwhile, perhaps in another window. Your words stand below; keeping them
            replaces what is there. Now it says:
          </p>
          <blockquote class="words">
            <p>
              <strong>{company.name}</strong>
            </p>
            <LinkedWords words={company.notes} />
          </blockquote>
        </Notice>
      )}
      {known && <AreTheyOne company={company} known={known} />}
      <Problems form={form} />
      <PostForm action={contactUrls.editCompany(company.id)} keepWords>
        <Keep name="version" value={company.version} />
        <TextField
          form={form}
          name="name"
          label="Name"
          hint="Two of your companies are one? Give this one the name of the other."
          maxLength={letters.company}
          autocomplete="off"
          required
        />
        <WordsField
          form={form}
          name="notes"
          label="Notes"
          hint="Only you read them."
          rows={6}
          maxLength={Math.max(notesLetters, company.notes.length)}
        />
        <Actions>
          <Submit>Keep the changes</Submit>
          <LinkButton href={here} quiet>
            Leave it as it is
          </LinkButton>
        </Actions>
      </PostForm>
    </Page>
  );
}

function AreTheyOne({
  company,
  known,
}: {
  company: CompanyRead;
  known: { id: Id; name: string };
}): JSX.Element {
  return (
    <Notice kind="waits">
      <p>
        You have <a href={contactUrls.company(known.id)}>{known.name}</a> already. If it is the same company,
        put the two together: everybody you know at {company.name} then stands at {known.name}, with the notes
        of both as they are kept now. This cannot be taken apart again.
      </p>
      <PostForm action={contactUrls.companyJoining(known.id)}>
        <Keep name="other" value={toAddress(company.id)} />
        <Actions>
          <Submit>They are one</Submit>
        </Actions>
      </PostForm>
    </Notice>
  );
}

import {
  Actions,
  Entry,
  Keep,
  LinkButton,
  LinkedWords,
  Lines,
  Notice,
  Page,
  PostForm,
  Problems,
  Quiet,
  Section,
  Submit,
} from "../../../web/components/index.ts";
import type { Form } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { contactUrls, partWords, shownContactName } from "../../contacts/index.ts";
import { standingWords, stageWords } from "../search.words.ts";
import { searchUrls } from "../urls.ts";
import { KnownFields } from "./company-fields.tsx";
import type { OpportunityThere, PersonThere, TargetCompanyRead } from "./target-companies.reads.ts";

export type TargetCompanyData = {
  row: TargetCompanyRead;
  people: readonly PersonThere[];
  opportunities: readonly OpportunityThere[];
};

/** One target company. With `changed`, another window wrote meanwhile. */
export function TargetCompanyPage(frame: Frame, data: TargetCompanyData, form: Form, changed = false): Drawn {
  const { row, people, opportunities } = data;
  return (
    <Page
      frame={frame}
      title={row.name}
      documentTitle="A target company · My search"
      back={{ href: searchUrls.targetCompanies, label: "My target companies" }}
    >
      {changed && <Changed row={row} />}
      <Problems form={form} />
      <PostForm action={searchUrls.targetCompany(row.id)} keepWords>
        <Keep name="version" value={row.version} />
        <KnownFields form={form} rows={5} />
        <Actions>
          <Submit>Keep the changes</Submit>
        </Actions>
      </PostForm>
      <Section
        title="Whom I know there"
        aside={<a href={contactUrls.company(row.company_id)}>Its page among my people</a>}
      >
        {people.length > 0 ? <People people={people} /> : <Nobody />}
        <Actions>
          <LinkButton href={contactUrls.newContactAt(row.company_id)} quiet>
            Write down somebody there
          </LinkButton>
        </Actions>
      </Section>
      <Section title="What I pursue there">
        {opportunities.length > 0 ? (
          <Lines>
            {opportunities.map(({ id, title, stage }) => (
              <Entry
                title={title || "A job there"}
                href={searchUrls.opportunity(id)}
                line={stageWords[stage]}
              />
            ))}
          </Lines>
        ) : (
          <Quiet>Nothing yet. A company can be worth a conversation before it has a job.</Quiet>
        )}
      </Section>
      <PostForm action={searchUrls.targetCompanyRemoval(row.id)}>
        <Actions>
          <Submit danger>Take it off this list</Submit>
        </Actions>
      </PostForm>
      <Quiet>It stays among the companies of your people, with whom you know there.</Quiet>
    </Page>
  );
}

const Changed = ({ row }: { row: TargetCompanyRead }): JSX.Element => (
  <Notice kind="trouble">
    <p>
      This was changed meanwhile, perhaps in another window. Your words stand below; keeping them replaces
      what is there. Now it says: {standingWords[row.standing]}.
    </p>
    {row.known && (
      <blockquote class="words">
        <LinkedWords words={row.known} />
      </blockquote>
    )}
  </Notice>
);

const People = ({ people }: { people: readonly PersonThere[] }): JSX.Element => (
  <Lines>
    {people.map(({ id, name, title, part }) => (
      <Entry
        title={shownContactName(name)}
        href={contactUrls.contact(id)}
        line={[title, part ? partWords[part] : ""].filter(Boolean).join(" · ")}
      />
    ))}
  </Lines>
);

/** Who works there is the question worth asking (evidence E11). */
const Nobody = (): JSX.Element => (
  <Quiet>
    Nobody yet. Ask your friends and relatives who works there: in a study of 120 jobs by Jones and Azrin
    (1973), two thirds of the leads came from friends or relatives, and 71% of those worked at the hiring
    firm.
  </Quiet>
);

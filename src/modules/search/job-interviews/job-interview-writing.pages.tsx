import type { Id } from "../../../basics/ids.ts";
import {
  Actions,
  Keep,
  LinkButton,
  Notice,
  Page,
  PostForm,
  Problems,
  Submit,
} from "../../../web/components/index.ts";
import { type Form, typedText } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import { titleAt } from "../opportunities/opportunity.ts";
import { searchUrls } from "../urls.ts";
import { MoreFields, TimeFields } from "./job-interview-fields.tsx";
import type { JobInterviewShown } from "./job-interviews.reads.ts";
import { whenWords } from "./job-interviews.words.ts";
import type { Alike } from "./people-fields.ts";
import { PeopleFields } from "./people.parts.tsx";

export type NewData = {
  opportunity: { id: Id; title: string; company: string };
  known: readonly string[];
  alike?: Alike;
};

/** Setting a job interview for an opportunity. */
export function NewJobInterviewPage(frame: Frame, { opportunity, known, alike }: NewData, form: Form): Drawn {
  const home = searchUrls.opportunity(opportunity.id);
  return (
    <Page frame={frame} title="Set a job interview" back={{ href: home, label: "The opportunity" }}>
      <p>{titleAt(opportunity)}</p>
      <Problems form={form} />
      <PostForm action={searchUrls.opportunityJobInterviews(opportunity.id)} keepWords>
        <Keep name="id" value={typedText(form, "id")} />
        <TimeFields form={form} />
        <PeopleFields form={form} label="With whom?" atCompany known={known} alike={alike} least={2} />
        <MoreFields form={form} />
        <Actions>
          <Submit>Set it</Submit>
          <LinkButton href={home} quiet>
            Not now
          </LinkButton>
        </Actions>
      </PostForm>
    </Page>
  );
}

/** Changing when, how and where; with `changed`, what another window wrote stands beside. */
export function EditJobInterviewPage(
  frame: Frame,
  { row, changed, today }: { row: JobInterviewShown; changed: boolean; today: Temporal.PlainDate },
  form: Form,
): Drawn {
  const home = searchUrls.jobInterview(row.id);
  return (
    <Page frame={frame} title="Change a job interview" back={{ href: home, label: "The job interview" }}>
      <p>{titleAt(row)}</p>
      {changed && (
        <Notice kind="trouble">
          <p>
            This was changed meanwhile, perhaps in another window. Your words stand below; sending them
            replaces what is there.
          </p>
          <p>
            Now it says: {whenWords(row, row.time_zone, today)}
            {row.place && `, ${row.place}`}.
          </p>
        </Notice>
      )}
      <Problems form={form} />
      <PostForm action={searchUrls.editJobInterview(row.id)} keepWords>
        <Keep name="version" value={row.version} />
        <TimeFields form={form} />
        <MoreFields form={form} />
        <Actions>
          <Submit>Keep the changes</Submit>
          <LinkButton href={home} quiet>
            Leave it as it is
          </LinkButton>
        </Actions>
      </PostForm>
    </Page>
  );
}

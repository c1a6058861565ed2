import {
  Mark,
  Page,
  PostForm,
  Problems,
  Quiet,
  Section,
  Submit,
  WordsField,
} from "../../../web/components/index.ts";
import type { Form } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import { keptFor } from "../../people/index.ts";
import { Day } from "../names.parts.tsx";
import { interviewUrls } from "../urls.ts";
import type { ConcernOfHost } from "./concerns.reads.ts";
import { actLetters } from "./deciding.forms.ts";
import { backToOffice } from "./desk.tsx";
import type { CommentOfHost } from "./interview.reads.ts";
import { aboutWhat } from "./office.pages.tsx";

export type InterviewConcernData = {
  concern: ConcernOfHost;
  /** The comment that it is about, as it stands now. */
  comment: CommentOfHost | undefined;
  form: Form;
};

/** What a reader asked the host to look at, and how it is closed. */
export function InterviewConcernPage(frame: Frame, { concern, comment, form }: InterviewConcernData): Drawn {
  const { number, place } = concern;
  return (
    <Page frame={frame} title={`About ${aboutWhat(concern).toLowerCase()}`} back={backToOffice}>
      {concern.closed_on && (
        <Mark kind="done">
          closed <Day on={concern.closed_on} />
        </Mark>
      )}
      <Section title="What a reader told you" aside={<Day on={concern.told_on} />}>
        <p class="words">{concern.words}</p>
      </Section>
      <Section title="What it is about">
        {comment && <blockquote class="words">{comment.words || "The words are gone."}</blockquote>}
        <p>
          <a
            href={
              place === null
                ? interviewUrls.officeInterview(number)
                : interviewUrls.officeComment(number, place)
            }
          >
            {place === null ? "Look at the interview" : "Look at the comment"}
          </a>
          , where you can also hide it.
        </p>
      </Section>
      {!concern.closed_on && (
        <Section title="Close the concern">
          <Problems form={form} />
          <PostForm action={interviewUrls.officeConcern(concern.id)} keepWords>
            <WordsField
              form={form}
              name="note"
              label="A note for the log"
              hint="What you made of it. Only hosts read it."
              rows={2}
              maxLength={actLetters}
            />
            <Submit>Close the concern</Submit>
          </PostForm>
        </Section>
      )}
      <Quiet>
        Who told you is known to nobody, so there is nobody to answer. {keptFor.concern} days after it is
        closed, it is forgotten.
      </Quiet>
    </Page>
  );
}

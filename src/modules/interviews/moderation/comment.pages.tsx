import { Facts, Page, PostForm, Problems, Quiet, Section, Submit } from "../../../web/components/index.ts";
import type { Children } from "../../../web/jsx/index.ts";
import { type Form, scoped } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import { AuthorMark, Day } from "../names.parts.tsx";
import { interviewUrls, writtenNumber } from "../urls.ts";
import { aboutSources, HidingForm, Reason } from "./deciding.parts.tsx";
import type { CommentOfHost } from "./interview.reads.ts";
import { hiddenBy } from "./interview.pages.tsx";
import { MarkedWords } from "./marked.parts.tsx";

/** What was typed on the page of a comment. */
export type CommentForms = { hiding: Form; ban: Form };

/** One comment, and what a host can do about it. */
export function CommentForHostPage(
  frame: Frame,
  { comment, forms }: { comment: CommentOfHost; forms: CommentForms },
): Drawn {
  const { number, place, hidden_on, taken_back_on, name_kind } = comment;
  const [hiding, ban] = [scoped(forms.hiding, "hiding"), scoped(forms.ban, "source")];
  return (
    <Page
      frame={frame}
      title={`Comment ${place} on ${writtenNumber(number)}`}
      back={{ href: interviewUrls.officeInterview(number), label: `Interview ${writtenNumber(number)}` }}
    >
      <Problems form={hiding} />
      <Problems form={ban} />
      {taken_back_on === null ? (
        <MarkedWords words={comment.words} />
      ) : (
        <p>Its writer has taken it back. Its words are gone.</p>
      )}
      <Facts items={factsOf(comment)} />
      <p>
        <a href={interviewUrls.comment(number, place)}>See it as everybody does</a>
      </p>
      {taken_back_on === null && (
        <Section title={hidden_on === null ? "Hide it" : `Hidden by ${hiddenBy(comment)}`}>
          <p>
            {hidden_on === null
              ? "Only hosts read it then. Answers to it keep their place."
              : "Shown again, it stands where it stood."}
          </p>
          <HidingForm
            action={interviewUrls.officeCommentHiding(number, place)}
            form={hiding}
            isHidden={hidden_on !== null}
            what="comment"
          />
        </Section>
      )}
      {name_kind === "member" ? (
        <Quiet>A member wrote this by name. What concerns a member is for the host’s office.</Quiet>
      ) : (
        <Section title="Close comments to where it came from">
          <p>
            For the rest of this day no comment is taken from there. {aboutSources} Members who write by their
            own name are not touched by it.
          </p>
          <PostForm action={interviewUrls.officeSourceBan(number, place)} keepWords>
            <Reason form={ban} />
            <Submit quiet>Close comments to it today</Submit>
          </PostForm>
        </Section>
      )}
    </Page>
  );
}

function factsOf(comment: CommentOfHost): [string, Children][] {
  const { name_kind, name, as_number, commented_on, edited_on, hidden_on, taken_back_on } = comment;
  const days: [string, string | null][] = [
    ["Written", commented_on],
    ["Changed", edited_on],
    ["Hidden", hidden_on],
    ["Taken back", taken_back_on],
  ];
  return [
    ...(taken_back_on === null
      ? [["By", <AuthorMark by={{ name_kind, name, number: as_number }} />] as [string, Children]]
      : []),
    ...days.flatMap(([label, day]): [string, Children][] =>
      day === null ? [] : [[label, <Day on={day} />]],
    ),
  ];
}

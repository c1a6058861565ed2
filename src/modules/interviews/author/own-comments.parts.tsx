import type { JSX } from "../../../web/jsx/index.ts";
import { Entry, Lines, Mark, Section } from "../../../web/components/index.ts";
import type { Key } from "../keys.ts";
import { AuthorMark, Day, wordsOfName } from "../names.parts.tsx";
import { interviewUrls, placeOfComment, writtenNumber } from "../urls.ts";
import type { Own, OwnComment, OwnInterview } from "./author.reads.ts";
import { WithKey } from "./key.parts.tsx";

/** What others wrote below the interview, the newest first, each to be hidden or shown again. */
export function OwnComments(props: { own: Own; interview: OwnInterview; words: Key }): JSX.Element {
  const { own, interview, words } = props;
  const { number } = interview;
  return (
    <Section title="What others wrote to you">
      {own.comments.length === 0 && (
        <p>Nothing yet. It stands here when somebody does, and in your private feed.</p>
      )}
      <Lines>
        {own.comments.map((comment) => (
          <CommentLine number={number} comment={comment} words={words} />
        ))}
      </Lines>
    </Section>
  );
}

/** What its author wrote under its number, here and elsewhere, each to be taken back. */
export function SaidAs(props: { own: Own; interview: OwnInterview; words: Key }): JSX.Element | null {
  const { own, interview, words } = props;
  if (own.saidAs.length === 0) return null;
  return (
    <Section title={`What you wrote as ${writtenNumber(interview.number)}`}>
      <Lines>
        {own.saidAs.map(({ number, place, ...comment }) => (
          <Entry
            title={
              <a href={interviewUrls.comment(number, place)}>
                {number === interview.number ? "Under your interview" : `Under ${writtenNumber(number)}`}
              </a>
            }
            mark={comment.hidden_on !== null && <Mark kind="not-yet">Hidden</Mark>}
            line={<Day on={comment.commented_on} />}
          >
            <p class="words typed-words">{comment.words}</p>
            <div class="answering">
              <WithKey
                to={interviewUrls.ownCommentRemoval}
                words={words}
                fields={{ number, place }}
                light
                label={`Take back what you wrote under ${writtenNumber(number)}, comment ${place}`}
              >
                Take it back
              </WithKey>
            </div>
          </Entry>
        ))}
      </Lines>
    </Section>
  );
}

function CommentLine(props: { number: number; comment: OwnComment; words: Key }): JSX.Element {
  const { number, comment, words } = props;
  const by = { ...comment, number: comment.as_number };
  const isHidden = comment.hidden_on !== null;
  const isHostsDoing = comment.hidden_by === "host";
  return (
    <Entry
      title={<AuthorMark by={by} />}
      mark={isHidden && <Mark kind="not-yet">{isHostsDoing ? "Hidden by a host" : "Hidden by you"}</Mark>}
      line={
        <a href={`${interviewUrls.interview(number)}#${placeOfComment(comment.place)}`}>
          <Day on={comment.commented_on} />
        </a>
      }
    >
      <p class="words typed-words">{comment.words}</p>
      {!isHostsDoing && (
        <div class="answering">
          <WithKey
            to={interviewUrls.commentHiding}
            words={words}
            fields={{ place: comment.place, hidden: isHidden ? "" : "yes" }}
            light
            label={`${isHidden ? "Show" : "Hide"} what ${wordsOfName(by)} wrote`}
          >
            {isHidden ? "Show it again" : "Hide it"}
          </WithKey>
        </div>
      )}
    </Entry>
  );
}

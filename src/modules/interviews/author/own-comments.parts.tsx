import type { JSX } from "../../../web/jsx/index.ts";
import { Entry, Lines, Mark, Section } from "../../../web/components/index.ts";
import type { Key } from "../keys.ts";
import { AuthorMark, Day, wordsOfName } from "../names.parts.tsx";
import { interviewUrls, placeOfComment } from "../urls.ts";
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

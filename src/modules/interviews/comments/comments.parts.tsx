import type { JSX } from "../../../web/jsx/index.ts";
import {
  Keep,
  LinkButton,
  PostForm,
  Problems,
  Quiet,
  Submit,
  WordsField,
} from "../../../web/components/index.ts";
import { emptyForm, type Form } from "../../../web/forms.ts";
import type { Viewer } from "../../../web/frame.ts";
import { AuthorMark, Day, wordsOfName } from "../names.parts.tsx";
import { interviewUrls, placeOfComment, writtenNumber } from "../urls.ts";
import { commentLetters } from "./comments.forms.ts";
import { type CommentShown, type CommentsPage, isStanding, type Thread } from "./comments.reads.ts";

/** Under which interview comments stand, who looks at them, and whether more may be written. */
export type AroundComments = { number: number; viewer: Viewer | null; isOpen: boolean };

/** Everything that was said under an interview, thread by thread, with a way to what stands on the next page. */
export function CommentList({
  around,
  comments: { threads, more },
}: {
  around: AroundComments;
  comments: CommentsPage;
}): JSX.Element {
  return (
    <div class="comments">
      {threads.map((thread) => (
        <ThreadCard around={around} thread={thread} />
      ))}
      {more !== null && (
        <p>
          <LinkButton href={interviewUrls.commentsAfter(around.number, more)} quiet>
            More comments
          </LinkButton>
        </p>
      )}
    </div>
  );
}

/** A comment with its answers below it. */
export function ThreadCard({ around, thread }: { around: AroundComments; thread: Thread }): JSX.Element {
  return (
    <article class="comment-thread">
      <CommentCard around={around} comment={thread} />
      {thread.answers.length > 0 && (
        <ul class="comment-answers" aria-label="Answers">
          {thread.answers.map((answer) => (
            <li>
              <CommentCard around={around} comment={answer} />
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

type CardProps = { around: AroundComments; comment: CommentShown };

/** One comment, as everybody may read it. Of what was hidden or taken back nothing is left but its place. */
export function CommentCard({ around, comment }: CardProps): JSX.Element {
  if (!isStanding(comment))
    return (
      <div class="comment" id={placeOfComment(comment.place)} tabindex={-1}>
        <Quiet>{goneWords(comment)}</Quiet>
      </div>
    );
  return (
    <div
      class="comment"
      id={placeOfComment(comment.place)}
      tabindex={-1}
      itemprop="comment"
      itemscope
      itemtype="https://schema.org/Comment"
    >
      <p class="comment-head">
        <span itemprop="author">
          <AuthorMark by={{ ...comment, number: comment.as_number }} />
        </span>{" "}
        <span class="line">
          <a href={interviewUrls.comment(around.number, comment.place)}>
            <Day on={comment.commented_on} />
          </a>
          {comment.edited_on && (
            <>
              , edited <Day on={comment.edited_on} />
            </>
          )}
        </span>
      </p>
      <p class="words typed-words" itemprop="text">
        {comment.words}
      </p>
      <CommentFoot around={around} comment={comment} />
    </div>
  );
}

const goneWords = ({ taken_back_on, hidden_by }: CommentShown): string => {
  if (taken_back_on) return "This was taken back.";
  return hidden_by === "author" ? "Hidden by the author of this interview." : "Hidden by a host.";
};

/** What can be done about a comment. */
function CommentFoot({ around, comment }: CardProps): JSX.Element {
  const { number, viewer, isOpen } = around;
  const { place, thanks } = comment;
  const whose = (
    <span class="unseen"> what {wordsOfName({ ...comment, number: comment.as_number })} wrote</span>
  );
  return (
    <div class="comment-foot">
      <form method="post" action={interviewUrls.commentThanks(number, place)}>
        <button class="plain" type="submit">
          This helped me
        </button>
      </form>
      {thanks > 0 && <span class="line">{sayThanks(thanks)}</span>}
      {isOpen && <a href={`${interviewUrls.comment(number, place)}#answer`}>Answer{whose}</a>}
      {viewer && viewer.id === comment.member_id ? (
        <a href={interviewUrls.commentEditNamed(number, place)}>Change it or take it back</a>
      ) : (
        <a href={interviewUrls.commentConcern(number, place)}>
          Tell the host<span class="unseen"> about comment {place}</span>
        </a>
      )}
    </div>
  );
}

/** "Helped 3 people": how often somebody said so. */
export const sayThanks = (thanks: number): string =>
  thanks === 1 ? "Helped one person" : `Helped ${thanks} people`;

type FormProps = {
  number: number;
  /** The comment that is answered. */
  answers?: number | null;
  form?: Form;
  /** What was worn on this page a moment ago, signed. */
  worn?: string;
  label?: string;
};

/** The first step: the words alone. It is the same for every visitor; by what name is asked on the next page. */
export function CommentForm({ number, answers, form = emptyForm, worn, label }: FormProps): JSX.Element {
  const name = label ?? (answers ? "Your answer" : "Your comment");
  return (
    <PostForm action={interviewUrls.newComment(number)} label={answers ? "Answer" : "Comment"} keepWords>
      <Problems form={form} />
      {answers && <Keep name="answers" value={answers} />}
      {worn && <Keep name="worn" value={worn} />}
      <WordsField
        form={form}
        name="words"
        label={name}
        hint="No account is needed. By what name, you choose on the next page."
        rows={4}
        maxLength={commentLetters}
        required
      />
      <Submit quiet>Go on</Submit>
    </PostForm>
  );
}

/** A form to answer the comment at a place of a thread, or the thread where that comment is gone. */
export function AnswerForm({
  number,
  thread,
  place,
}: {
  number: number;
  thread: Thread;
  place: number;
}): JSX.Element {
  const asked = thread.answers.find((answer) => answer.place === place && isStanding(answer)) ?? thread;
  return (
    <>
      {asked !== thread && (
        <p>
          To <AuthorMark by={{ ...asked, number: asked.as_number }} bare />. It stands below the whole thread.
        </p>
      )}
      <CommentForm number={number} answers={asked.place} />
    </>
  );
}

/** What the page of an interview is called in a way back. */
export const interviewName = (number: number): string => `Interview ${writtenNumber(number)}`;

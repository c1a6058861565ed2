import type { Children, JSX } from "../../../web/jsx/index.ts";
import type { Id } from "../../../basics/ids.ts";
import { toInstant } from "../../../basics/instant.ts";
import {
  Fold,
  formerMember,
  Initials,
  Keep,
  LinkedWords,
  PostForm,
  Problems,
  Quiet,
  Submit,
  When,
  WordsField,
} from "../../../web/components/index.ts";
import { emptyForm, type Form, scoped } from "../../../web/forms.ts";
import type { Frame, Viewer } from "../../../web/frame.ts";
import { peopleUrls } from "../../people/index.ts";
import { nameOrFormer, withThen } from "../commitments/commitment.parts.tsx";
import { KeepId } from "../group.parts.tsx";
import { postLetters } from "./posts.forms.ts";
import type { PostShown, Thread } from "./posts.reads.ts";
import { groupUrls, placeOfPost } from "../urls.ts";

export type Around = {
  frame: Frame;
  viewer: Viewer;
  group: { id: Id; organiser_id: Id };
  /** The path of the page on which it is shown, to come back to. */
  here: string;
};

/** A post with its answers below it, and a form to answer that opens when it is wanted. */
export function ThreadCard({ around, thread }: { around: Around; thread: Thread }): JSX.Element {
  return (
    <article class="thread">
      <OnePost around={around} post={thread} />
      <Answers around={around} thread={thread} />
      {canAnswer(thread) && (
        <Fold
          summary={
            <>
              Answer<span class="unseen"> what {nameWithin(around.viewer, thread)} wrote</span>
            </>
          }
        >
          <AnswerForm around={around} thread={thread} />
        </Fold>
      )}
    </article>
  );
}

/** Whether a post can be answered: not what was taken back or hidden. */
export const canAnswer = (thread: PostShown): boolean => !thread.taken_back_at && !thread.hidden_at;

/** What was answered, oldest first. */
export function Answers({ around, thread }: { around: Around; thread: Thread }): JSX.Element | null {
  if (thread.answers.length === 0) return null;
  return (
    <ul class="post-answers" aria-label="Answers">
      {thread.answers.map((answer) => (
        <li>
          <OnePost around={around} post={answer} />
        </li>
      ))}
    </ul>
  );
}

/** The form to answer a post. */
export function AnswerForm(props: { around: Around; thread: PostShown; form?: Form }): JSX.Element {
  const { around, thread, form = emptyForm } = props;
  const own = scoped(form, placeOfPost(thread.id));
  return (
    <PostForm action={groupUrls.answers(around.group.id, thread.id)} label="Answer" keepWords>
      <Problems form={own} />
      <KeepId form={own} />
      <Keep name="then" value={around.here} />
      <WordsField form={own} name="words" label="Your answer" rows={3} maxLength={postLetters} required />
      <Submit quiet>Answer</Submit>
    </PostForm>
  );
}

type PostProps = { around: Around; post: PostShown };

/** A post or an answer as its reader may see it. Of what is hidden or taken back not even the writer's name is left. */
export function OnePost({ around, post }: PostProps): JSX.Element {
  const { viewer, group } = around;
  const mine = post.member_id === viewer.id;
  const organises = group.organiser_id === viewer.id;
  return (
    <div class="post" id={placeOfPost(post.id)} tabindex={-1}>
      {post.taken_back_at ? (
        <Quiet>This was taken back.</Quiet>
      ) : post.hidden_at && !mine ? (
        <Hidden around={around} post={post} canRead={organises} />
      ) : post.blocked_id !== null ? (
        <Fold summary="By somebody you blocked. Show">
          <Said around={around} post={post} />
        </Fold>
      ) : (
        <Said around={around} post={post} />
      )}
    </div>
  );
}

function Hidden({ around, post, canRead }: PostProps & { canRead: boolean }): JSX.Element {
  const words = `Hidden by the ${post.hidden_as ?? "organiser"}`;
  if (!canRead) return <Quiet>{words}.</Quiet>;
  return (
    <Fold summary={words}>
      <Said around={around} post={post} />
    </Fold>
  );
}

function Said({ around, post }: PostProps): JSX.Element {
  const { frame, viewer } = around;
  const name = nameTo(viewer, post);
  const zone = viewer.timeZone;
  return (
    <>
      <div class="post-head">
        <Initials name={post.name || name} id={post.member_id} />
        <div>
          {post.name ? <a href={peopleUrls.member(post.member_id)}>{name}</a> : <span>{name}</span>}
          <p class="line">
            <When at={toInstant(post.posted_at)} zone={zone} form="short" now={frame.now} />
            {post.edited_at && (
              <>
                , edited <When at={toInstant(post.edited_at)} zone={zone} form="short" now={frame.now} />
              </>
            )}
          </p>
        </div>
        <Menu around={around} post={post} />
      </div>
      <p class="words">
        <LinkedWords words={post.words} />
      </p>
      {post.hidden_at && post.member_id === viewer.id && (
        <Quiet>The {post.hidden_as} has hidden this. In the group only you and the organiser read it.</Quiet>
      )}
    </>
  );
}

/** What can be done about a post besides answering, rarely wanted and close at hand. */
function Menu({ around, post }: PostProps): JSX.Element {
  const { viewer, group, here } = around;
  const back = `${here}#${placeOfPost(post.answers_id ?? post.id)}`;
  const mine = post.member_id === viewer.id;
  return (
    <details class="post-menu" name="post-menu">
      <summary>
        More<span class="unseen"> about what {nameWithin(viewer, post)} wrote</span>
      </summary>
      <div class="folded">
        {mine && <a href={withThen(groupUrls.editPost(group.id, post.id), back)}>Change it</a>}
        {mine && (
          <OneButton action={groupUrls.postRemoval(group.id, post.id)} then={post.answers_id ? back : here}>
            Take it back
          </OneButton>
        )}
        {!mine && group.organiser_id === viewer.id && post.hidden_as !== "host" && (
          <OneButton
            action={groupUrls.postHiding(group.id, post.id)}
            then={back}
            more={post.hidden_at ? null : <Keep name="hidden" value="yes" />}
          >
            {post.hidden_at ? "Show it to the group again" : "Hide it from the group"}
          </OneButton>
        )}
        {!mine && <a href={withThen(groupUrls.postConcern(group.id, post.id), back)}>Tell the host</a>}
      </div>
    </details>
  );
}

function OneButton(props: {
  action: string;
  then: string;
  more?: JSX.Element | null;
  children: Children;
}): JSX.Element {
  return (
    <form method="post" action={props.action}>
      <Keep name="then" value={props.then} />
      {props.more}
      <button class="plain" type="submit">
        {props.children}
      </button>
    </form>
  );
}

const nameTo = (viewer: Viewer, post: PostShown): string =>
  post.member_id === viewer.id ? "You" : nameOrFormer(post.name);

/** The same within a sentence. */
const nameWithin = (viewer: Viewer, post: PostShown): string =>
  post.member_id === viewer.id ? "you" : post.name || formerMember;

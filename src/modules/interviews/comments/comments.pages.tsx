import {
  Empty,
  LinkButton,
  Page,
  PostForm,
  Problems,
  Quiet,
  Section,
  Submit,
  WordsField,
  Keep,
  Actions,
} from "../../../web/components/index.ts";
import { emptyForm, type Form, typedText } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { wordsOfName } from "../names.parts.tsx";
import { interviewUrls, placeOfComment } from "../urls.ts";
import { commentLetters, concernLetters } from "./comments.forms.ts";
import {
  type AroundComments,
  CommentForm,
  CommentList,
  interviewName,
  ThreadCard,
} from "./comments.parts.tsx";
import { type CommentsPage as Comments, isStanding, type Thread } from "./comments.reads.ts";
import { UnaskedField } from "../signed-forms.tsx";

const backTo = (number: number, place?: number) => ({
  href: `${interviewUrls.interview(number)}${place ? `#${placeOfComment(place)}` : ""}`,
  label: interviewName(number),
});

/** What was said under an interview, as a page of its own. */
export function CommentsPage(frame: Frame, around: AroundComments, comments: Comments): Drawn {
  const { number, isOpen } = around;
  return (
    <Page frame={frame} title={`Comments on ${interviewName(number)}`} back={backTo(number)}>
      {comments.threads.length === 0 ? (
        <Empty drawing="letter" title="Nothing more was said here." />
      ) : (
        <CommentList around={around} comments={comments} />
      )}
      {isOpen && (
        <p>
          <LinkButton href={interviewUrls.newComment(number)}>Write a comment</LinkButton>
        </p>
      )}
    </Page>
  );
}

/** A form to comment, as a page of its own. */
export function NewCommentPage(
  frame: Frame,
  data: { number: number; answers: number | null; worn: string },
  form: Form = emptyForm,
): Drawn {
  return (
    <Page frame={frame} title="Write a comment" back={backTo(data.number)}>
      <CommentForm {...data} form={form} />
    </Page>
  );
}

/** One comment with its thread, and a form to answer it. */
export function CommentPage(
  frame: Frame,
  around: AroundComments,
  { thread, place }: { thread: Thread; place: number },
): Drawn {
  const { number, isOpen } = around;
  return (
    <Page
      frame={frame}
      title={`Comment ${place} on ${interviewName(number)}`}
      back={backTo(number, thread.place)}
    >
      <ThreadCard around={around} thread={thread} />
      {isOpen && isStanding(thread) && (
        <Section title="Answer" id="answer">
          <CommentForm number={number} answers={thread.place} />
        </Section>
      )}
    </Page>
  );
}

/** What somebody may change of their own. */
export type Own = {
  number: number;
  /** Null where a host looks at it first. */
  place: number | null;
  name_kind: string;
  name: string;
  as_number: number | null;
  words: string;
  version: number;
  hidden_on: string | null;
};

export type OwnData = {
  own: Own;
  action: string;
  removal: string;
  /** Until when it can be changed, in words. */
  until: string;
  /** The name that was worn, signed, for the next comment on this page. */
  worn: string;
  isOpen: boolean;
};

/** One's own comment: where it stands, what it says, and how to change it or take it back. */
export function OwnCommentPage(frame: Frame, data: OwnData, form: Form, isBehind = false): Drawn {
  const { own, action, removal, worn, isOpen } = data;
  return (
    <Page
      frame={frame}
      title={own.place === null ? "A host looks at it first" : "Your comment stands"}
      back={backTo(own.number, own.place ?? undefined)}
    >
      <Standing data={data} />
      <Problems form={form} />
      {isBehind && (
        <>
          <p>It was changed meanwhile. Now it says:</p>
          <blockquote class="words typed-words">{own.words}</blockquote>
        </>
      )}
      <PostForm action={action} label="Change it" keepWords>
        <Keep name="version" value={isBehind ? own.version : typedText(form, "version") || own.version} />
        <WordsField
          form={form}
          name="words"
          label="What you wrote"
          rows={5}
          maxLength={commentLetters}
          required
        />
        <Submit>Keep the changes</Submit>
      </PostForm>
      <PostForm action={removal} label="Take it back">
        <Submit quiet>Take it back</Submit>
      </PostForm>
      {isOpen && (
        <Section title="Write another">
          <CommentForm number={own.number} worn={worn} form={{ ...emptyForm, scope: "another" }} />
        </Section>
      )}
    </Page>
  );
}

function Standing({ data: { own, until } }: { data: OwnData }): JSX.Element {
  const name = <bdi>{wordsOfName({ ...own, number: own.as_number })}</bdi>;
  return (
    <>
      {own.place === null ? (
        <p>
          It has a link in it, or something else that a host reads first. It will stand under{" "}
          {interviewName(own.number)} as written by {name}.
        </p>
      ) : (
        <p>
          It stands under{" "}
          <a href={`${interviewUrls.interview(own.number)}#${placeOfComment(own.place)}`}>
            {interviewName(own.number)}
          </a>
          , written by {name}. It has{" "}
          <a href={interviewUrls.comment(own.number, own.place)}>an address of its own</a>.
        </p>
      )}
      {own.hidden_on && <Quiet>It is hidden just now: others do not see it.</Quiet>}
      <p>{until}</p>
    </>
  );
}

export type ConcernAbout = {
  number: number;
  place: number | null;
  /** What was said there. */
  copy: string;
  action: string;
  id: string;
  drawn: string;
};

/** Telling the host about an interview or a comment. Nobody is asked who they are. */
export function InterviewConcernPage(frame: Frame, about: ConcernAbout, form: Form = emptyForm): Drawn {
  const { number, place, copy, action } = about;
  const back = backTo(number, place ?? undefined);
  return (
    <Page frame={frame} title="Tell the host" back={back}>
      <p>
        The hosts read what you write here, together with{" "}
        {place === null ? interviewName(number) : `comment ${place} on ${interviewName(number)}`}. It is not
        kept who wrote it: say so yourself if you want an answer.
      </p>
      {copy && <blockquote class="words typed-words">{copy}</blockquote>}
      <Problems form={form} />
      <PostForm action={action} keepWords>
        <Keep name="id" value={about.id} />
        <Keep name="drawn" value={about.drawn} />
        <UnaskedField />
        <WordsField
          form={form}
          name="words"
          label="What should the host look at?"
          rows={4}
          maxLength={concernLetters}
          required
        />
        <Actions>
          <Submit>Tell the host</Submit>
          <LinkButton href={back.href} quiet>
            Not now
          </LinkButton>
        </Actions>
      </PostForm>
    </Page>
  );
}

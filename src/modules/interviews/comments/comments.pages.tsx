import {
  Empty,
  LinkButton,
  Page,
  PostForm,
  Problems,
  Section,
  Submit,
  WordsField,
  Keep,
  Actions,
} from "../../../web/components/index.ts";
import { emptyForm, type Form } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import { interviewUrls, placeOfComment } from "../urls.ts";
import { concernLetters } from "./comments.forms.ts";
import {
  AnswerForm,
  type AroundComments,
  CommentForm,
  CommentList,
  interviewName,
  ThreadCard,
} from "./comments.parts.tsx";
import { type CommentsPage as Comments, isStanding, type Thread } from "./comments.reads.ts";
import { UnaskedField } from "../../../web/signed-forms.tsx";

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
          <AnswerForm number={number} thread={thread} place={place} />
        </Section>
      )}
    </Page>
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

import {
  Actions,
  Keep,
  LinkButton,
  LinkedWords,
  Notice,
  Page,
  PostForm,
  Problems,
  Section,
  Submit,
  WordsField,
} from "../../../web/components/index.ts";
import { emptyForm, type Form } from "../../../web/forms.ts";
import type { Drawn, Frame, Viewer } from "../../../web/frame.ts";
import type { GroupShown } from "../groups.reads.ts";
import { postLetters } from "./posts.forms.ts";
import { AnswerForm, Answers, type Around, canAnswer, OnePost } from "./posts.parts.tsx";
import type { Thread } from "./posts.reads.ts";
import { groupUrls, placeOfPost } from "../urls.ts";

export type PostData = { group: GroupShown; thread: Thread; here: string };

/** One post with all its answers, and a form to answer. */
export function PostPage(frame: Frame, viewer: Viewer, data: PostData, form: Form = emptyForm): Drawn {
  const { group, thread, here } = data;
  const around: Around = { frame, viewer, group, here };
  const wasSent = Object.keys(form.errors).length > 0;
  return (
    <Page
      frame={frame}
      title={`On the wall of ${group.name}`}
      back={{ href: groupUrls.wall(group.id), label: "Wall" }}
    >
      <article class="thread">
        <OnePost around={around} post={thread} />
        <Answers around={around} thread={thread} />
      </article>
      {(canAnswer(thread) || wasSent) && (
        <Section title="Answer">
          <AnswerForm around={around} thread={thread} form={form} />
        </Section>
      )}
    </Page>
  );
}

export type EditPostData = {
  group: GroupShown;
  post: { id: number; answers_id: number | null; words: string; version: number };
  then: string | null;
};

/** Changing one's own post or answer; with `changed`, what it says now stands beside. */
export function EditPostPage(frame: Frame, data: EditPostData, form: Form, changed = false): Drawn {
  const { group, post, then } = data;
  const back = then ?? `${groupUrls.wall(group.id)}#${placeOfPost(post.answers_id ?? post.id)}`;
  const what = post.answers_id === null ? "post" : "answer";
  return (
    <Page frame={frame} title={`Change your ${what}`} back={{ href: back, label: "Back" }}>
      {changed && (
        <Notice kind="trouble">
          <p>
            This was changed meanwhile, perhaps in another window. Your words stand below; sending them
            replaces what is there. Now it says:
          </p>
          <blockquote class="words">
            <LinkedWords words={post.words} />
          </blockquote>
        </Notice>
      )}
      <Problems form={form} />
      <PostForm action={groupUrls.editPost(group.id, post.id)} keepWords>
        <Keep name="version" value={post.version} />
        {then && <Keep name="then" value={then} />}
        <WordsField
          form={form}
          name="words"
          label={`Your ${what}`}
          rows={5}
          maxLength={postLetters}
          required
        />
        <Actions>
          <Submit>Keep the changes</Submit>
          <LinkButton href={back} quiet>
            Leave it as it is
          </LinkButton>
        </Actions>
      </PostForm>
    </Page>
  );
}

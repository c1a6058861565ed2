import { newId, toAddress } from "../../basics/ids.ts";
import {
  Actions,
  Keep,
  LinkButton,
  Page,
  PostForm,
  Problems,
  Submit,
  WordsField,
} from "../../web/components/index.ts";
import { type Form, typedText } from "../../web/forms.ts";
import type { Drawn, Frame } from "../../web/frame.ts";
import { concernLetters } from "./concerns.forms.ts";

export type ConcernData = {
  /** Such as "this post" or "this message". */
  about: string;
  /** What was said there; empty where it is about no words. */
  copy: string;
  action: string;
  back: { href: string; label: string };
  form: Form;
};

/** Telling the host about something that was said or somebody who is here. Any room may put its own before the host. */
export function ConcernPage(frame: Frame, { about, copy, action, back, form }: ConcernData): Drawn {
  return (
    <Page frame={frame} title="Tell the host" back={back}>
      <p>
        The host reads what you write here, together with {about}. Nobody else is told, and not who told it. A
        host whom it is about does not find it, as long as there is another.
      </p>
      {copy && <blockquote class="words">{copy}</blockquote>}
      <Problems form={form} />
      <PostForm action={action} keepWords>
        <Keep name="id" value={typedText(form, "id") || toAddress(newId())} />
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

import {
  LinkButton,
  Notice,
  Page,
  PostForm,
  Problems,
  Submit,
  WordsField,
} from "../../../web/components/index.ts";
import type { Form } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import { Day } from "../names.parts.tsx";
import { interviewUrls } from "../urls.ts";

/** Asks for a key. `lost`: the day on which interviews that waited sealed were lost, for whoever's key is not known. */
export function KeyFormPage(
  frame: Frame,
  form: Form,
  lost: string | null = null,
  said: string | null = null,
): Drawn {
  return (
    <Page
      frame={frame}
      title="Your interview"
      back={{ href: interviewUrls.interviews, label: "All interviews" }}
    >
      {said && <Notice kind="said">{said}</Notice>}
      <p>
        With the ten words that you were given you see where your interview stands and what came of it. You
        can correct it, or withdraw it.
      </p>
      {lost && (
        <Notice kind="waits">
          Interviews that waited here to be published together were lost with the server's key on{" "}
          <Day on={lost} />. If yours was one of them, please send it again: nobody has read it.
        </Notice>
      )}
      <PostForm action={interviewUrls.key} label="To the page of your interview">
        <Problems form={form} />
        <WordsField
          form={form}
          name="key"
          label="Your key"
          hint="The ten words in their order. The first four letters of each are enough. The drawing on a card holds them as text: a telephone's camera shows them, to be copied to here."
          rows={3}
          secret
          required
        />
        <Submit>Open it</Submit>
      </PostForm>
      <p class="quiet-words">
        A key that is lost cannot be given again, not even by a host.{" "}
        <a href={interviewUrls.anonymity}>What we know and do not know</a>
      </p>
      <p>
        <LinkButton href={interviewUrls.start} quiet>
          I have none yet: take the interview
        </LinkButton>
      </p>
    </Page>
  );
}

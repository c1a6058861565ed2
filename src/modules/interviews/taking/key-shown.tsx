import type { JSX } from "../../../web/jsx/index.ts";
import {
  Actions,
  Copyable,
  Keep,
  Notice,
  PostForm,
  PrintButton,
  Section,
  Submit,
} from "../../../web/components/index.ts";
import type { Key } from "../keys.ts";
import { KeyQr, typedAddress } from "../publishing/key-card.tsx";
import { interviewUrls } from "../urls.ts";

/** The key, once and large: to write down, to print, to download, to copy, or to photograph. */
export function KeyShown({ words, publicUrl }: { words: Key; publicUrl: string }): JSX.Element {
  return (
    <Section title="Your key" id="key">
      <Notice kind="waits">
        <p>
          <strong>It is shown this once: write it down now.</strong> Nobody can give you another, not even the
          host.
        </p>
      </Notice>
      <ol class="key-words">
        {words.split(" ").map((word) => (
          <li>{word}</li>
        ))}
      </ol>
      <p>
        With these ten words, in this order, you come back at any time: to see what others wrote to you, to
        answer under your number, to correct it or to withdraw it.
      </p>
      <KeyQr words={words} />
      <p>
        Type them at <strong>{typedAddress(publicUrl)}</strong>. The drawing holds the ten words and nothing
        else: a telephone's camera shows them as text, to be copied.
      </p>
      <Actions>
        <PostForm action={interviewUrls.keyCard} label="The key as a card">
          <Keep name="key" value={words} />
          <Submit quiet>Download it as a card</Submit>
        </PostForm>
        <PrintButton />
      </Actions>
      <Copyable label="All ten words, to copy" value={words} />
      <PostForm action={interviewUrls.key} label="The page of your key">
        <Keep name="key" value={words} />
        <Submit quiet>I have it: open the page of my key</Submit>
      </PostForm>
    </Section>
  );
}

import { newId, toAddress } from "../../basics/ids.ts";
import {
  Drawing,
  Keep,
  LinkButton,
  Page,
  PostForm,
  Problems,
  Quiet,
  Submit,
  TextField,
  WordsField,
} from "../../web/components/index.ts";
import { type Form, typedText } from "../../web/forms.ts";
import type { Drawn, Frame } from "../../web/frame.ts";
import { letterLetters } from "./concerns.forms.ts";
import { keptFor } from "./kept-for.ts";
import { nameLetters } from "./set-up.forms.ts";
import { peopleUrls } from "./urls.ts";

/** A letter to the host, with or without an account. */
export function WriteToHostPage(frame: Frame, { form }: { form: Form }): Drawn {
  const { viewer } = frame;
  return (
    <Page frame={frame} title="Write to the host">
      <p>
        Only the hosts of this community read it.{" "}
        {viewer
          ? `Your name goes along, ${viewer.name}.`
          : "You need no account, and need not say who you are."}
      </p>
      <Problems form={form} />
      <PostForm action={peopleUrls.writeToHost} keepWords>
        <Keep name="id" value={typedText(form, "id") || toAddress(newId())} />
        <WordsField
          form={form}
          name="words"
          label="What would you like to say?"
          rows={6}
          maxLength={letterLetters}
          required
        />
        {!viewer && (
          <>
            <TextField
              form={form}
              name="name"
              label="Your name"
              autocomplete="name"
              maxLength={nameLetters}
            />
            <TextField
              form={form}
              name="email"
              type="email"
              label="Your e-mail address"
              hint="Without one the host cannot answer."
              autocomplete="email"
            />
          </>
        )}
        <Submit>Send it to the host</Submit>
      </PostForm>
      <Quiet>
        It is kept until the host closes it; {keptFor.letter} days after that, words, name and address are
        erased.
      </Quiet>
    </Page>
  );
}

/** The letter has arrived. */
export function WrittenToHostPage(frame: Frame): Drawn {
  const on = frame.viewer
    ? { href: peopleUrls.today, label: "Go to Today" }
    : { href: peopleUrls.front, label: "Go to the front page" };
  return (
    <Page frame={frame} title="Thank you for writing">
      <p>Your letter is with the host. Reading and answering can take a few days.</p>
      <p>
        <LinkButton href={on.href} quiet>
          {on.label}
        </LinkButton>
      </p>
      <Drawing name="letter" />
    </Page>
  );
}

import { Keep, Page, PostForm, Problems, Quiet, Submit, TextField } from "../../web/components/index.ts";
import { type Id, toAddress } from "../../basics/ids.ts";
import type { Form } from "../../web/forms.ts";
import type { Drawn, Frame } from "../../web/frame.ts";
import { peopleUrls } from "./urls.ts";

/** A member names another address. */
export function EmailPage(frame: Frame, data: { id: Id; present: string | null; form: Form }): Drawn {
  const { id, present, form } = data;
  return (
    <Page frame={frame} title="Your e-mail address" back={{ href: peopleUrls.me, label: "Me" }}>
      <p>
        {present
          ? `Your address here is ${present}. Name another one`
          : "You have no address here yet. Name one"}
        {frame.hasMailServer
          ? ", and we send a code there; nothing changes until you type it."
          : ". This community has no mail server: your host has the code, and nothing changes until you type it."}
      </p>
      <Problems form={form} />
      <PostForm action={peopleUrls.emailChanges}>
        <Keep name="id" value={toAddress(id)} />
        <TextField
          form={form}
          name="email"
          type="email"
          label="New e-mail address"
          autocomplete="email"
          required
        />
        <Submit>Ask for a code</Submit>
      </PostForm>
    </Page>
  );
}

/** Where the code from the new address is typed. */
export function EmailCodePage(frame: Frame, data: { change: Id; email: string; form: Form }): Drawn {
  const { change, email, form } = data;
  return (
    <Page
      frame={frame}
      title={frame.hasMailServer ? "Look at your mail" : "Ask your host"}
      back={{ href: peopleUrls.emailChanges, label: "E-mail address" }}
    >
      <p>
        {frame.hasMailServer
          ? `A mail with a code of six digits is on its way to ${email}, unless somebody else here has that address.`
          : `This community has no mail server. Your host has the code for ${email}, unless somebody else here has that address: ask them.`}
      </p>
      <Problems form={form} />
      <PostForm action={peopleUrls.emailChange(change)}>
        <TextField
          form={form}
          name="code"
          label="Code"
          inputmode="numeric"
          autocomplete="one-time-code"
          short
          required
        />
        <Submit>Use this address</Submit>
      </PostForm>
      <Quiet>
        {frame.hasMailServer ? "Nothing came?" : "The code is over, or does not fit?"}{" "}
        <a href={peopleUrls.emailChanges}>Ask for a new code</a>.
      </Quiet>
    </Page>
  );
}

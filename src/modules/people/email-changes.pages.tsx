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
          ? `Your mail goes to ${present}. Name another address, and we send a code there; nothing changes until you type it.`
          : "You have no address here yet. Name one, and we send a code there; from then on you can sign in by yourself."}
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
        <Submit>Send a code there</Submit>
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
      title="Look at your mail"
      back={{ href: peopleUrls.emailChanges, label: "E-mail address" }}
    >
      <p>
        A mail with a code of six digits is on its way to {email}, unless somebody else here has that address.
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
        Nothing came? <a href={peopleUrls.emailChanges}>Send it again</a>.
      </Quiet>
    </Page>
  );
}

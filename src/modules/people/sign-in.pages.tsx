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
  TickField,
} from "../../web/components/index.ts";
import { type Id, toAddress } from "../../basics/ids.ts";
import type { Form } from "../../web/forms.ts";
import type { Drawn, Frame } from "../../web/frame.ts";
import { PasskeyLamp } from "./passkeys.lamp.tsx";
import type { PasskeySite } from "./passkeys.site.ts";
import { signInMinutes } from "./sign-in.ts";
import { peopleUrls } from "./urls.ts";

const sharedHint = "You are signed out after two hours, and nothing is kept in this browser.";

export type SignInData = {
  id: Id;
  then: string | null;
  once: string;
  /** Null where passkeys cannot work. */
  site: PasskeySite | null;
  form: Form;
};

/** Where a member says who they are. */
export function SignInPage(frame: Frame, { id, then, once, site, form }: SignInData): Drawn {
  return (
    <Page frame={frame} title="Sign in" bare>
      <p>
        {frame.hasMailServer
          ? "There is no password. We send you a mail with a code of six digits."
          : "There is no password, but a code of six digits. This community has no mail server: your host has the code, and you ask them for it."}
      </p>
      <Problems form={form} />
      <PostForm action={peopleUrls.signIn()}>
        <Keep name="id" value={toAddress(id)} />
        {then && <Keep name="then" value={then} />}
        <TextField
          form={form}
          name="email"
          type="email"
          label="Your e-mail address"
          autocomplete="email"
          required
        />
        <TickField form={form} name="shared" label="This is a shared computer" hint={sharedHint} />
        <Submit>Ask for a code</Submit>
        {site && <PasskeyButton way={{ site, once }} />}
      </PostForm>
      <Quiet>
        {frame.hasMailServer
          ? "You cannot get at your mail? Ask your host for a sign-in link."
          : "Is the host with you? They can give you a sign-in link as well."}{" "}
        You are not a member yet? <a href={peopleUrls.joining}>Ask to join</a>.
      </Quiet>
    </Page>
  );
}

/** Stands behind the button for the code, so that the Enter key asks for a code; the tick above is for both. */
function PasskeyButton({ way }: { way: { site: PasskeySite; once: string } }): Drawn {
  const { site, once } = way;
  return (
    <PasskeyLamp
      site={site}
      purpose="sign-in"
      challenge={peopleUrls.passkeySignInChallenge}
      whenCancelled="Nothing was done. Try again, or ask for a code."
      whenFailed="That did not work just now. Try again in a while, or ask for a code."
    >
      <Keep name="once" value={once} />
      <button class="button quiet" type="submit" formaction={peopleUrls.passkeySignIn}>
        Sign in with a passkey
      </button>
    </PasskeyLamp>
  );
}

type CodeData = { request: Id; then: string | null; once: string; form: Form };

/** Where the code from the mail is typed. It says the same whether or not anybody has the address. */
export function CodePage(frame: Frame, { request, then, once, form }: CodeData): Drawn {
  return (
    <Page frame={frame} title={frame.hasMailServer ? "Look at your mail" : "Ask your host"} bare>
      <Drawing name="letter" />
      <p>
        {frame.hasMailServer
          ? 'If somebody here has that address, a mail called "Your sign-in code" is on its way. Type the six digits from it, or press the link in the mail. It may take a minute, and it may have landed among the unwanted mail.'
          : "This community has no mail server. If somebody here has that address, your host has the code: ask them, and type the six digits here."}
      </p>
      <Problems form={form} />
      <PostForm action={peopleUrls.signInRequest(request)}>
        <Keep name="once" value={once} />
        {then && <Keep name="then" value={then} />}
        <TextField
          form={form}
          name="code"
          label="Code"
          hint={`It is good for ${signInMinutes} minutes.`}
          inputmode="numeric"
          autocomplete="one-time-code"
          short
          required
        />
        <Submit>Sign in</Submit>
      </PostForm>
      <Quiet>
        {frame.hasMailServer ? "Nothing came?" : "The code is over, or does not fit?"}{" "}
        <a href={peopleUrls.signIn(then)}>Ask for a new code</a>.
      </Quiet>
    </Page>
  );
}

/** What a sign-in link opens: it shows a button and uses nothing up, for programs that look at mail open links too. */
export function LinkPage(
  frame: Frame,
  data: { secret: string; name: string; once: string; form: Form },
): Drawn {
  const { secret, name, once, form } = data;
  return (
    <Page frame={frame} title={`Hello ${name}`} bare>
      <Drawing name="gull" />
      <p>One press, and you are in. This link works once.</p>
      <PostForm action={peopleUrls.signInLink(secret)}>
        <Keep name="once" value={once} />
        <TickField form={form} name="shared" label="This is a shared computer" hint={sharedHint} />
        <Submit>Sign in as {name}</Submit>
      </PostForm>
    </Page>
  );
}

/** A sign-in link that is over, was used, or never was ours. */
export function LinkOverPage(frame: Frame): Drawn {
  return (
    <Page frame={frame} title="This link is over" bare>
      <p>
        A sign-in link works once and not for long. If it was in a mail, look for the newest one, or ask for a
        new code. If your host gave it to you, ask for another.
      </p>
      <p>
        <LinkButton href={peopleUrls.signIn()}>Ask for a new code</LinkButton>
      </p>
    </Page>
  );
}

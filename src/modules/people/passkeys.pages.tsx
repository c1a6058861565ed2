import {
  Actions,
  Empty,
  Entry,
  Keep,
  Lines,
  LinkButton,
  Notice,
  Page,
  PostForm,
  Problems,
  Quiet,
  Section,
  Submit,
  TextField,
} from "../../web/components/index.ts";
import { type Id, toAddress } from "../../basics/ids.ts";
import { toInstant } from "../../basics/instant.ts";
import type { Form } from "../../web/forms.ts";
import type { Drawn, Frame, Viewer } from "../../web/frame.ts";
import { sayDay, sayPlainDate } from "../../web/when.ts";
import { passkeyNameLetters } from "./passkeys.forms.ts";
import { PasskeyLamp } from "./passkeys.lamp.tsx";
import type { PasskeyListed } from "./passkeys.reads.ts";
import type { PasskeySite } from "./passkeys.site.ts";
import { peopleUrls } from "./urls.ts";

export type PasskeysData = {
  id: Id;
  viewer: Viewer;
  /** Null where browsers allow none. */
  site: PasskeySite | null;
  passkeys: readonly PasskeyListed[];
  /** Whether a sign-in by mail has shown that the member's address is theirs. */
  isProven: boolean;
  form: Form;
};

/** The passkeys by which I can sign in, and how to add one. */
export function PasskeysPage(frame: Frame, data: PasskeysData): Drawn {
  const { viewer, site, passkeys, form } = data;
  return (
    <Page frame={frame} title="Passkeys" back={{ href: peopleUrls.me, label: "Me" }}>
      <p>
        With a passkey your phone or computer signs you in: by your finger, your face or its PIN. There is no
        code to wait for, and none that anybody could coax out of you.
      </p>
      <Problems form={form} />
      {passkeys.length > 0 && (
        <Lines>
          {passkeys.map((passkey) => (
            <PasskeyEntry frame={frame} viewer={viewer} passkey={passkey} />
          ))}
        </Lines>
      )}
      {passkeys.length === 0 && <Empty drawing="rope" title="You have no passkey yet." />}
      <Section title="Add a passkey">{site ? <Adding {...data} site={site} /> : <NotHere />}</Section>
      <Quiet>A lost passkey locks nobody out: a code or a link always signs you in as well.</Quiet>
    </Page>
  );
}

function PasskeyEntry(props: { frame: Frame; viewer: Viewer; passkey: PasskeyListed }): Drawn {
  const { frame, viewer, passkey } = props;
  const made = sayDay(toInstant(passkey.made_at), viewer.timeZone, frame.now);
  const today = frame.now.toZonedDateTimeISO("UTC").toPlainDate();
  const used = passkey.last_used_on
    ? `last used on ${sayPlainDate(Temporal.PlainDate.from(passkey.last_used_on), today)}`
    : "not used yet";
  return (
    <Entry title={passkey.name} line={`Made on ${made}, ${used}`}>
      <Actions>
        <LinkButton href={peopleUrls.passkey(passkey.id)} light>
          Rename
        </LinkButton>
        <LinkButton href={peopleUrls.passkeyRemoval(passkey.id)} light>
          Remove
        </LinkButton>
      </Actions>
    </Entry>
  );
}

function Adding({ id, viewer, site, isProven, form }: PasskeysData & { site: PasskeySite }): Drawn {
  return (
    <>
      {viewer.onSharedComputer && (
        <Notice kind="waits">
          This is a shared computer. Make the passkey in your own phone, and not in here.
        </Notice>
      )}
      <p>
        Use a device that is yours. One that belongs to an employer, or keeps its passkeys in an account of
        theirs, shows them that you come here.
      </p>
      {!isProven && (
        <p>
          You have not signed in by mail yet. When you first do, passkeys from before are removed: until then
          we cannot know whose the address is.
        </p>
      )}
      <PostForm action={peopleUrls.passkeys} label="Add a passkey">
        <Keep name="id" value={toAddress(id)} />
        <PasskeyLamp
          site={site}
          purpose="add"
          challenge={peopleUrls.passkeyChallenge}
          whenCancelled="Nothing was added. You can try again whenever you like."
          whenFailed="That did not work with this device. You can try another one; a code or a link always works."
          whenKnown="You have a passkey there already. Make this one in another place."
          without={
            <p>
              To add one, open this page at <strong>{site.origin}</strong> in a browser that runs JavaScript
              and knows passkeys.
            </p>
          }
        >
          <TextField
            form={form}
            name="name"
            label="What do you call it?"
            hint="Such as: my phone."
            maxLength={passkeyNameLetters}
            autocomplete="off"
          />
          <Submit>Add a passkey</Submit>
        </PasskeyLamp>
      </PostForm>
    </>
  );
}

function NotHere(): Drawn {
  return (
    <p>
      Passkeys cannot work here: browsers allow them only at an address that begins with https and is made of
      words, and this community has another kind.
    </p>
  );
}

export type RenameData = {
  passkey: { id: Id; name: string; version: number };
  form: Form;
  changedMeanwhile?: boolean;
};

/** Another name for a passkey. */
export function RenamePasskeyPage(frame: Frame, { passkey, form, changedMeanwhile }: RenameData): Drawn {
  return (
    <Page frame={frame} title="Rename a passkey" back={{ href: peopleUrls.passkeys, label: "Passkeys" }}>
      {changedMeanwhile && (
        <Notice kind="trouble">
          <p>It was renamed meanwhile, in another window: it is called "{passkey.name}" now.</p>
          <p>Press Keep once more to use your name instead.</p>
        </Notice>
      )}
      <Problems form={form} />
      <PostForm action={peopleUrls.passkey(passkey.id)}>
        <Keep name="version" value={passkey.version} />
        <TextField
          form={form}
          name="name"
          label="What do you call it?"
          hint="Only you see this name."
          maxLength={passkeyNameLetters}
          autocomplete="off"
          required
        />
        <Submit>Keep</Submit>
      </PostForm>
    </Page>
  );
}

/** Asks once before a passkey goes. */
export function RemovePasskeyPage(frame: Frame, passkey: { id: Id; name: string }): Drawn {
  return (
    <Page
      frame={frame}
      title={`Remove "${passkey.name}"`}
      back={{ href: peopleUrls.passkeys, label: "Passkeys" }}
    >
      <p>
        It will sign nobody in any more. Where it was used to sign in you stay signed in:{" "}
        <a href={peopleUrls.sessions}>see where that is</a>.
      </p>
      <p>Your device may go on offering it until you delete it there too, in the list of its passkeys.</p>
      <PostForm action={peopleUrls.passkeyRemoval(passkey.id)}>
        <Actions>
          <Submit danger>Remove it</Submit>
          <LinkButton href={peopleUrls.passkeys} quiet>
            Leave it
          </LinkButton>
        </Actions>
      </PostForm>
    </Page>
  );
}

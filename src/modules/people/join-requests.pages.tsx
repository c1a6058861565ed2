import {
  Drawing,
  Keep,
  LinkButton,
  Page,
  PostForm,
  Problems,
  Submit,
  TextField,
  WordsField,
  ZoneField,
} from "../../web/components/index.ts";
import { type Id, toAddress } from "../../basics/ids.ts";
import type { Form } from "../../web/forms.ts";
import type { Drawn, Frame } from "../../web/frame.ts";
import { zoneGroups } from "../../web/zone-groups.ts";
import type { Community } from "./community.ts";
import { wordsLetters } from "./invitations.forms.ts";
import { nameLetters } from "./set-up.forms.ts";
import { peopleUrls } from "./urls.ts";

/** A visitor asks to join. */
export function AskToJoinPage(frame: Frame, data: { id: Id; form: Form; community: Community }): Drawn {
  const { id, form, community } = data;
  return (
    <Page
      frame={frame}
      title={`Ask to join ${community.name}`}
      back={{ href: peopleUrls.front, label: "Front page" }}
    >
      <p>
        {frame.hasMailServer
          ? "Your host reads this, nobody else, and answers you by mail."
          : "Your host reads this, and nobody else. This community has no mail server, so the host passes the answer on, or you ask them for it."}
      </p>
      <Problems form={form} />
      <PostForm action={peopleUrls.joining} keepWords>
        <Keep name="id" value={toAddress(id)} />
        <TextField
          form={form}
          name="name"
          label="How may we call you?"
          hint="A first name is enough."
          autocomplete="given-name"
          maxLength={nameLetters}
          required
        />
        <TextField
          form={form}
          name="email"
          type="email"
          label="Your e-mail address"
          hint="The answer is for this address. Once you are a member you sign in with it."
          autocomplete="email"
          required
        />
        <WordsField
          form={form}
          name="words"
          label="A few words about you"
          hint="What kind of work you look for, or how you would like to help, and how you heard of us."
          maxLength={wordsLetters}
          required
        />
        <ZoneField
          form={form}
          name="zone"
          label="Time zone"
          groups={zoneGroups}
          usual={community.time_zone}
          guess
          required
        />
        <Submit>Send</Submit>
      </PostForm>
    </Page>
  );
}

/** After asking. */
export function AskedPage(frame: Frame): Drawn {
  return (
    <Page frame={frame} title="Thank you, it is sent">
      <Drawing name="letter" />
      <p>
        {frame.hasMailServer
          ? "Your host answers by mail."
          : "Your host has your words now. This community has no mail server: the host passes the answer on, or you ask them."}{" "}
        That may take a day or two: people do this beside everything else.
      </p>
      <p>
        <LinkButton href={peopleUrls.front} quiet>
          Go to the front page
        </LinkButton>
      </p>
    </Page>
  );
}

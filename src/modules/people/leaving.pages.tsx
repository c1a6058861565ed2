import type { JSX } from "../../web/jsx/index.ts";
import {
  Actions,
  LinkButton,
  Notice,
  Page,
  PostForm,
  Problems,
  Section,
  Submit,
  TickField,
} from "../../web/components/index.ts";
import type { Form } from "../../web/forms.ts";
import type { Drawn, Frame } from "../../web/frame.ts";
import type { WayOn } from "../../web/problem.pages.tsx";
import type { Departure } from "./places.ts";
import { peopleUrls } from "./urls.ts";

export type LeavingData = { mustFirst: readonly WayOn[]; departure: Departure };

/** What goes and what stays when an account is deleted, and what has to come first. */
export function LeavingPage(frame: Frame, { mustFirst, departure }: LeavingData, form: Form): Drawn {
  return (
    <Page frame={frame} title="Delete your account" back={{ href: peopleUrls.me, label: "Me" }}>
      <p>
        Only for a while? <a href={peopleUrls.pause}>Take a pause</a> instead: your place is kept.
      </p>
      {mustFirst.length > 0 && <First ways={mustFirst} />}
      <Section title="What goes">
        <Sentences
          of={[
            "Your name, your address and your profile, at once, and every session and passkey of yours.",
            "The invitations that you made: they can no longer be used.",
            ...departure.goes,
          ]}
        />
      </Section>
      <Section title="What stays">
        <Sentences
          of={[
            ...departure.stays,
            "Copies that the host made for safety keep the old state until they are replaced.",
          ]}
        />
      </Section>
      <Section title="Before you go">
        <p>
          <a href={peopleUrls.exported}>Take your data along</a>. Afterwards nobody can bring it back.
        </p>
      </Section>
      {mustFirst.length === 0 && (
        <>
          <Problems form={form} />
          <PostForm action={peopleUrls.leaving}>
            <TickField form={form} name="sure" label="Yes, delete my account for good" required />
            <Submit danger>Delete my account</Submit>
          </PostForm>
        </>
      )}
    </Page>
  );
}

/** What others still count on the member for; the button comes once it is settled. */
function First({ ways }: { ways: readonly WayOn[] }): JSX.Element {
  return (
    <Notice kind="waits">
      <p>Others still count on you. Once this is done, you can delete your account here:</p>
      <Actions>
        {ways.map(({ label, href }) => (
          <LinkButton href={href} quiet>
            {label}
          </LinkButton>
        ))}
      </Actions>
    </Notice>
  );
}

function Sentences({ of }: { of: readonly string[] }): JSX.Element {
  return (
    <ul>
      {of.map((sentence) => (
        <li>{sentence}</li>
      ))}
    </ul>
  );
}

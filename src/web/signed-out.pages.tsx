import { Copyable, Drawing, Keep, LinkButton, Page, PostForm, Section, Submit } from "./components/index.ts";
import type { Drawn, Frame } from "./frame.ts";

/** What a form sent, field after field. */
export type Sent = readonly (readonly [name: string, value: string])[];

// What forms carry unseen, and what is chosen rather than written: it is sent again with the rest, and shown to nobody.
const unwritten = new Set(
  (
    "id version once then way kind role wish from to member coming answer how pause outcome step energy hidden " +
    "share shared sure pace placeKind weekdays zone timeZone openToRequests confirmsGroups"
  ).split(" "),
);

/** The fields of a form in which somebody wrote something. */
export const writtenIn = (sent: Sent): Sent =>
  sent.filter(([name, value]) => value.trim() !== "" && !unwritten.has(name));

/** Somebody sent a form after their session had ended: their words, and two steps by which none is lost. Nothing is kept here. */
export function SignedOutPage(frame: Frame, data: { sent: Sent; action: string; signIn: string }): Drawn {
  const { sent, action, signIn } = data;
  return (
    <Page frame={frame} title="You were signed out" bare>
      <Drawing name="rope" />
      <p>
        Your words are not kept yet: here they are. Leave this page open, sign in in another window, and come
        back to send them. Or copy them, to be on the safe side.
      </p>
      <p>
        <LinkButton href={signIn} newWindow>
          Sign in
        </LinkButton>
      </p>
      <Section title="What you wrote">
        {writtenIn(sent).map(([name, value], position) => (
          <Copyable key={position} label={labelOf(name)} value={value} lines />
        ))}
        <PostForm action={action}>
          {sent.map(([name, value], position) => (
            <Keep key={position} name={name} value={value} />
          ))}
          <Submit quiet>I am signed in: send it now</Submit>
        </PostForm>
      </Section>
    </Page>
  );
}

/** "thenWords" is labelled "Then"; a field that is only called "words" keeps its name. */
function labelOf(name: string): string {
  const words = name
    .replace(/(?<=.)Words$/, "")
    .replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .replaceAll(/[^a-z ]/g, "");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

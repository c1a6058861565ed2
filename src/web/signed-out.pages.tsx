import { Drawing, Keep, LinkButton, Page, PostForm, Section, Submit } from "./components/index.ts";
import type { Drawn, Frame } from "./frame.ts";
import { type Sent, Written } from "./written.tsx";

/**
 * Somebody sent a form after their session had ended, or without one: their words, and two steps by which none is lost. Nothing
 * is kept here. `title` where they may never have been signed in.
 */
export function SignedOutPage(
  frame: Frame,
  data: { sent: Sent; action: string; signIn: string; title?: string },
): Drawn {
  const { sent, action, signIn } = data;
  return (
    <Page frame={frame} title={data.title ?? "You were signed out"} bare>
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
        <Written sent={sent} />
        <PostForm action={action}>
          {sent.map(([name, value]) => (
            <Keep name={name} value={value} />
          ))}
          <Submit quiet>I am signed in: send it now</Submit>
        </PostForm>
      </Section>
    </Page>
  );
}

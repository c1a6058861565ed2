import { Drawing, LinkButton, Page, PostForm, Section, SignOutLamp, Submit } from "./components/index.ts";
import type { Drawn, Frame, Suspension, Viewer } from "./frame.ts";
import { sayWhen } from "./when.ts";

/** What somebody may do whom a host keeps out: the paths stand here, for the page and for the guard that draws it. */
export const openToAll = {
  writeToHost: "/write-to-host",
  exported: "/me/export",
  leaving: "/me/leaving",
  signOut: "/sign-out",
} as const;

/** The one page for somebody whom a host keeps out: until when, why, whom to write to, and what stays theirs. */
export function KeptOutPage(frame: Frame, viewer: Viewer, { until, reason }: Suspension): Drawn {
  return (
    <Page
      frame={frame}
      title={until ? "You cannot take part for a while" : "You can no longer take part here"}
      bare
    >
      <Drawing name="rope" />
      <p>
        {until
          ? `Until ${sayWhen(until, viewer.timeZone, frame.now)} the host has closed this house to you. Your places are kept, and your groups see that you are taking a pause. After that time you come back with one press on your own page, under Me.`
          : "The host has closed this house to you for good. Your groups go on without you."}
      </p>
      <Section title="The host writes">
        <p class="words">{reason}</p>
      </Section>
      <Section title="What you can do">
        <p>You see it differently? Tell the host.</p>
        <p>
          <LinkButton href={openToAll.writeToHost}>Write to the host</LinkButton>
        </p>
        <p>
          What is yours stays yours: <a href={openToAll.exported}>take your data along</a>, or{" "}
          <a href={openToAll.leaving}>delete your account</a>.
        </p>
        <PostForm action={openToAll.signOut}>
          <SignOutLamp viewer={viewer} />
          <Submit quiet>Sign out</Submit>
        </PostForm>
      </Section>
    </Page>
  );
}

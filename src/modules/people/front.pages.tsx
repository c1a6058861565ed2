import { Drawing, LinkButton, Page, Quiet, RichWords } from "../../web/components/index.ts";
import type { Drawn, Frame } from "../../web/frame.ts";
import type { Community } from "./community.ts";
import { peopleUrls } from "./urls.ts";

/** What this community is, in ten seconds, and one next step. */
export function FrontPage(
  frame: Frame,
  { community, words, parts }: { community: Community; words: string; parts: Drawn[] },
): Drawn {
  return (
    <Page frame={frame} title="Welcome" heading={false}>
      <h1>{community.name}</h1>
      {community.line && <p>{community.line}</p>}
      <RichWords words={words} />
      <p>
        <LinkButton href={peopleUrls.joining}>Ask to join</LinkButton>
      </p>
      <Quiet>
        You have an invitation? Open its link. You belong here already?{" "}
        <a href={peopleUrls.signIn()}>Sign in</a>.
      </Quiet>
      {parts}
      <Drawing name="harbour" />
    </Page>
  );
}

/** Before anybody set the community up. */
export function NotSetUpPage(frame: Frame): Drawn {
  return (
    <Page frame={frame} title="Nearly there" bare>
      <p>
        This house is built, and nobody lives in it yet. Whoever started the server finds a link in its window
        that begins with "Set up the community". It opens once, for the first host.
      </p>
    </Page>
  );
}

/** After the account is deleted. */
export function GonePage(frame: Frame): Drawn {
  return (
    <Page frame={frame} title="Your account is deleted">
      <p>
        Thank you for having been here. What was yours is erased; where others rely on something, it says "a
        former member". We wish you well. If you ever want to come back, the door is open.
      </p>
      <p>
        <LinkButton href={peopleUrls.front} quiet>
          Go to the front page
        </LinkButton>
      </p>
    </Page>
  );
}

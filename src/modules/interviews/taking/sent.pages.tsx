import type { JSX } from "../../../web/jsx/index.ts";
import {
  Actions,
  Keep,
  LinkButton,
  Notice,
  Page,
  PostForm,
  Section,
  Submit,
} from "../../../web/components/index.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import { KeyShown } from "./key-shown.tsx";
import type { Standing } from "../interview.ts";
import type { Key } from "../keys.ts";
import { peopleUrls } from "../../people/index.ts";
import { interviewUrls, writtenNumber } from "../urls.ts";

export type SentData = {
  standing: Standing;
  /** Other words, or another name, came with a key that was sent before: they are not taken. */
  isOld: boolean;
  inBatches: boolean;
  key: Key;
  publicUrl: string;
  inReturn: JSX.Element;
};

/** After sending: the number or what it waits for, the key, what comes back, and where to go on. */
export function SentPage(frame: Frame, data: SentData): Drawn {
  const { standing, isOld, inBatches, key, publicUrl, inReturn } = data;
  return (
    <Page frame={frame} title={titleOf(standing)}>
      <interview-draft does="end" />
      {isOld ? <SentBefore words={key} /> : <p>{lineOf(standing, inBatches)}</p>}
      {standing.at === "published" && (
        <p>
          <a href={interviewUrls.interview(standing.number)}>Read it where it stands</a>
        </p>
      )}
      <KeyShown words={key} publicUrl={publicUrl} />
      {inReturn}
      {!frame.viewer && <ComingIn />}
    </Page>
  );
}

/** Whoever changed something after sending: that it was not taken, and the way on which it is. */
function SentBefore({ words }: { words: Key }): JSX.Element {
  return (
    <Notice kind="waits">
      <p>
        This was sent already, as it stands. What you changed since is not taken: changes are made with your
        key.
      </p>
      <PostForm action={interviewUrls.key} label="Change it with the key">
        <Keep name="key" value={words} />
        <Submit>Change it with my key</Submit>
      </PostForm>
    </Notice>
  );
}

function titleOf(standing: Standing): string {
  switch (standing.at) {
    case "published":
    case "withdrawn":
      return `You are ${writtenNumber(standing.number)}`;
    case "declined":
      return "It was not published";
    case "waiting":
    case "batch":
      return "It is sent";
  }
}

function lineOf(standing: Standing, inBatches: boolean): string {
  switch (standing.at) {
    case "published":
      return standing.isHidden
        ? "A host has hidden it. With your key you can read why."
        : "Thank you. Your interview stands under this number from now on.";
    case "withdrawn":
      return "You have withdrawn it. The number stays, and stays empty.";
    case "declined":
      return "A host has read it and not published it. With your key you can read why.";
    case "batch":
      if (!inBatches)
        return "Thank you. It waits sealed until tomorrow, and is then published with whatever else waits, shuffled. Your number stands with your key then.";
      return "Thank you. It waits sealed until there are others, and is then published with them. Your number stands with your key as soon as there is one.";
    case "waiting":
      if (standing.heldFor === "names")
        return "Thank you. It seems to name somebody, so a host reads it before it is published. Your number stands with your key as soon as there is one.";
      return "Thank you. A host reads it before it is published. Your number stands with your key as soon as there is one.";
  }
}

/** For who came from outside: in, if they like. */
function ComingIn(): JSX.Element {
  return (
    <Section title="Do you know these people?">
      <p>
        The members of this community meet in small groups. Nobody there learns which interview is yours,
        unless you say so.
      </p>
      <Actions>
        <LinkButton href={peopleUrls.joining} quiet>
          Ask to join
        </LinkButton>
        <LinkButton href={peopleUrls.signIn()} light>
          Sign in
        </LinkButton>
      </Actions>
    </Section>
  );
}

import type { JSX } from "./jsx/index.ts";
import type { Problem } from "../basics/problem.ts";
import { Drawing, LinkButton, Section } from "./components/index.ts";
import type { Drawn, Frame } from "./frame.ts";
import { Page } from "./layout.tsx";
import { type Sent, Written, writtenIn } from "./written.tsx";

/** A link to where something can be done. */
export type WayOn = { label: string; href: string };

/** What is said about a refusal, and where to go from the path at which it happened; without a way, to Today. */
export type ProblemWords = { title: string; words: string; way?: (path: string) => WayOn | null };

/** Sentences for refusals that no room has its own page for. Rooms add theirs. */
const ownWords: Record<string, ProblemWords> = {
  "nothing-here": {
    title: "There is nothing here",
    words: "The address may be mistyped, or what was here has moved or was never for you to see.",
  },
  "another-site": {
    title: "That did not come from one of our pages",
    words: "Nothing was changed. Please go back, reload the page, and try once more.",
  },
  "too-often": {
    title: "That was a lot in a short time",
    words:
      "To keep everybody safe there is a limit on how often this can be done. Please try again in a while.",
  },
  "too-large": {
    title: "That was more than fits",
    words: "Nothing was kept. Please go back and send a shorter text.",
  },
};

/** The page for a refusal: what happened, a way on, and the words that came with it. */
export function ProblemPage(
  frame: Frame,
  problem: Problem,
  roomWords: Record<string, ProblemWords>,
  sent: Sent,
): Drawn {
  const { title, words, way } = roomWords[problem.why] ?? ownWords[problem.why] ?? plainWords(problem);
  const on = way?.(frame.path) ?? usualWay(frame);
  return (
    <Page frame={frame} title={title}>
      <p>{words}</p>
      {problem.kind === "not-found" && <Drawing name="lost-buoy" />}
      <p>
        <LinkButton href={on.href}>{on.label}</LinkButton>
      </p>
      <GivenBack sent={sent} />
    </Page>
  );
}

/** What somebody wrote is theirs, also where it could not be taken. */
function GivenBack({ sent }: { sent: Sent }): JSX.Element | null {
  if (writtenIn(sent).length === 0) return null;
  return (
    <Section title="What you wrote">
      <p>It was not kept here. Copy what you still need.</p>
      <Written sent={sent} />
    </Section>
  );
}

const usualWay = (frame: Frame): WayOn =>
  frame.viewer ? { label: "Go to Today", href: "/today" } : { label: "Go to the front page", href: "/" };

const plainWords = (problem: Problem): ProblemWords =>
  problem.kind === "not-found"
    ? (ownWords["nothing-here"] as ProblemWords)
    : {
        title: "That cannot be done just now",
        words: "Nothing was changed. Please go back and have another look.",
      };

/** The page for a bug: polite, and with a number that the host can find in the log. */
export function FaultPage(frame: Frame, reference: string): Drawn {
  return (
    <Page frame={frame} title="Something broke on our side">
      <p>It is not your doing, and nothing you sent before is lost. Please try again in a moment.</p>
      <p>
        If it stays broken, tell your host this number: <strong>{reference}</strong>
      </p>
    </Page>
  );
}

/** The page for a moment in which there is too much to do. */
export function BusyPage(frame: Frame, sent: Sent): Drawn {
  return (
    <Page frame={frame} title="One moment, please">
      <p>There is a lot going on right now. What you sent was not kept. Please try again in a few seconds.</p>
      <GivenBack sent={sent} />
    </Page>
  );
}

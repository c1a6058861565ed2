import type { Problem } from "../basics/problem.ts";
import { Drawing, LinkButton } from "./components/index.ts";
import type { Drawn, Frame } from "./frame.ts";
import { Page } from "./layout.tsx";

type Words = { title: string; words: string };

/** Sentences for refusals that no room has its own page for. Rooms add theirs. */
const ownWords: Record<string, Words> = {
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

/** The page for a refusal: what happened, and a way on. */
export function ProblemPage(frame: Frame, problem: Problem, roomWords: Record<string, Words>): Drawn {
  const { title, words } = roomWords[problem.why] ?? ownWords[problem.why] ?? plainWords(problem);
  return (
    <Page frame={frame} title={title}>
      <p>{words}</p>
      {problem.kind === "not-found" && <Drawing name="lost-buoy" />}
      <p>
        <LinkButton href={frame.viewer ? "/today" : "/"}>
          {frame.viewer ? "Go to Today" : "Go to the front page"}
        </LinkButton>
      </p>
    </Page>
  );
}

const plainWords = (problem: Problem): Words =>
  problem.kind === "not-found"
    ? (ownWords["nothing-here"] as Words)
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
export function BusyPage(frame: Frame): Drawn {
  return (
    <Page frame={frame} title="One moment, please">
      <p>There is a lot going on right now. What you sent was not kept. Please try again in a few seconds.</p>
    </Page>
  );
}

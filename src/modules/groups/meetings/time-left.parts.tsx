import type { JSX } from "../../../web/jsx/index.ts";
import { toInstant } from "../../../basics/instant.ts";

/** How the time that is left is said: "#" stands for the number. */
type LeftWords = { many: string; one: string; few: string; over: string };

/** For a round of so many minutes. */
export const roundTime = (minutes: number): LeftWords => ({
  many: `About # of ${minutes} minutes left`,
  one: "About a minute left",
  few: "Less than a minute left",
  over: "A little over time",
});

export const quietTime: LeftWords = {
  many: "About # minutes left",
  one: "About a minute left",
  few: "Less than a minute left",
  over: "The time is over",
};

export const ventTime: LeftWords = {
  many: "About # minutes left to vent",
  one: "About a minute left to vent",
  few: "About # seconds left to vent",
  over: "Now the next step.",
};

/** A quiet bar and a few words on the time that is left, as it was when the page was drawn; with script it goes on. */
export function TimeLeft(props: {
  label: string;
  startedAt: string;
  seconds: number;
  now: Temporal.Instant;
  words: LeftWords;
}): JSX.Element {
  const { label, startedAt, seconds, now, words } = props;
  // NOTE: an offset, not an hour: the browser's clock may be wrong.
  const left = Math.round(seconds - now.since(toInstant(startedAt)).total("seconds"));
  return (
    <time-left left={left} started={startedAt} {...words}>
      <progress max={seconds} value={Math.max(0, Math.min(seconds, left))} aria-label={label} />
      <p>{sayLeft(left, words)}</p>
    </time-left>
  );
}

/** The same words that the lamp in the browser says later on. */
function sayLeft(left: number, words: LeftWords): string {
  if (left <= 0) return words.over;
  const minutes = Math.round(left / 60);
  if (left < 60) return words.few.replace("#", String(Math.ceil(left / 5) * 5));
  return minutes === 1 ? words.one : words.many.replace("#", String(minutes));
}

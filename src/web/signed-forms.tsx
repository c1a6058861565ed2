import { sameText, signText } from "../basics/secret.ts";
import type { JSX } from "./jsx/index.ts";

// What keeps machines off forms that need no account, without asking anybody to prove that they are human: a form is
// signed with the moment at which it was drawn, and has a field that only a machine fills in. Nothing of it is stored.

/** The names of the hidden fields. */
export const signField = "drawn";
export const unaskedField = "homepage";

/** Signs a form; `what` is what it is for and the id that it brings, so that it makes one thing and no other. */
export function signForm(houseKey: string, what: string, now: Temporal.Instant): string {
  const seconds = Math.floor(now.epochMilliseconds / 1000);
  return `${seconds.toString(36)}.${signText(houseKey, `form ${what} ${seconds}`)}`;
}

/** Signs a form that was sent too quickly, and is shown a second time: pressed again, at whatever moment, it counts as read. */
export const signAsRead = (houseKey: string, what: string, now: Temporal.Instant): string =>
  signForm(houseKey, what, now.subtract({ seconds: leastSeconds }));

/** How a form that was posted stands: "quick" where nobody could have read it, "old" also where it is not one of ours. */
export type FormAge = "good" | "quick" | "old" | "machine";

/** A person reads before pressing. */
const leastSeconds = 3;
const mostSeconds = 24 * 60 * 60;

/** Reads the signature that a form brought back, and the field that is left empty by people. */
export function formAge(
  houseKey: string,
  what: string,
  sent: { drawn: string; homepage: string },
  now: Temporal.Instant,
): FormAge {
  if (sent.homepage !== "") return "machine";
  const seconds = secondsOf(houseKey, what, sent.drawn);
  if (seconds === null) return "old";
  const age = now.epochMilliseconds / 1000 - seconds;
  return age < leastSeconds ? "quick" : age > mostSeconds ? "old" : "good";
}

/** Whether a form is one of ours, however long ago it was drawn. */
export const isSigned = (houseKey: string, what: string, drawn: string): boolean =>
  secondsOf(houseKey, what, drawn) !== null;

function secondsOf(houseKey: string, what: string, drawn: string): number | null {
  const [, written = "", signature = ""] = /^([0-9a-z]{1,9})\.([\w-]{27})$/.exec(drawn) ?? [];
  const seconds = Number.parseInt(written, 36);
  const isOurs = sameText(signature, signText(houseKey, `form ${what} ${seconds}`));
  return isOurs ? seconds : null;
}

/** What is said where a form is asked for once more; its words are kept. */
export const onceMore: Record<Exclude<FormAge, "good">, string> = {
  quick: "That went faster than anybody can read. Please have a look, and send it once more.",
  old: "This page had been lying here for a while. Your words are kept: please send it once more.",
  machine: "One field here is meant to stay empty, and something filled it in. Please send it once more.",
};

/** The field that people never see and leave empty. */
export function UnaskedField(): JSX.Element {
  return (
    <div class="unasked" aria-hidden="true">
      <label>
        Please leave this empty
        <input type="text" name={unaskedField} value="" tabindex={-1} autocomplete="off" />
      </label>
    </div>
  );
}

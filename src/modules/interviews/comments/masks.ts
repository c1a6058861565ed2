import type { Id } from "../../../basics/ids.ts";
import { sameText, signText } from "../../../basics/secret.ts";
import { writtenNumber } from "../urls.ts";

/** Under what name somebody comments. Only a member is known to us. */
export type Mask =
  | { kind: "member"; name: string; member: Id }
  | { kind: "nickname"; name: string }
  | { kind: "number"; number: number };

/**
 * What the page after a comment hands to the next form on the same page, so that somebody who takes another name there is asked
 * first. It is signed for that one page, travels with the form alone, and of a member it says no name.
 */
export function wornOn(houseKey: string, number: number, mask: Mask): string {
  const text = textOf(mask);
  return `${signature(houseKey, number, text)} ${text}`;
}

/** What was worn on a page a moment ago; null where nothing was, or where it comes from elsewhere. */
export function readWorn(houseKey: string, number: number, sent: string): string | null {
  const [, given = "", text = ""] = /^([\w-]{27}) (.{1,99})$/su.exec(sent) ?? [];
  return sameText(given, signature(houseKey, number, text)) ? text : null;
}

const signature = (houseKey: string, number: number, text: string): string =>
  signText(houseKey, `worn ${number} ${text}`);

/** Whether the name that was worn is the one that is taken now. */
export const isSameMask = (worn: string, mask: Mask): boolean =>
  worn.toLowerCase() === textOf(mask).toLowerCase();

const textOf = (mask: Mask): string =>
  mask.kind === "member"
    ? "member"
    : mask.kind === "nickname"
      ? `nickname ${mask.name}`
      : `number ${writtenNumber(mask.number)}`;

/** "as Birch", "as 00031", "under your own name": what was worn, within a sentence. */
export function sayWorn(worn: string): string {
  const [, name = ""] = /^(?:nickname|number) (.*)$/su.exec(worn) ?? [];
  return name ? `as ${name}` : "under your own name";
}

/** The same of a name that somebody is about to take: "as Birch", "as 00031", "as Ana, a member". */
export const sayMask = (mask: Mask): string =>
  mask.kind === "member" ? `as ${mask.name}, a member` : sayWorn(textOf(mask));

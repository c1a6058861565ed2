import { fromAddress, type Id, toAddress } from "../../../basics/ids.ts";
import { sameText, signText } from "../../../basics/secret.ts";

/** For how long somebody without an account can change a comment. */
export const passMinutes = 30;

/**
 * With what whoever wrote a comment without an account can change it. It is signed, good for half an hour to the full minute, and
 * nothing of it is stored.
 */
export function editPass(houseKey: string, number: number, form: Id, from: Temporal.Instant): string {
  const ends = (Math.ceil(from.epochMilliseconds / minute) + passMinutes).toString(36);
  return `${toAddress(form)}-${ends}-${signature(houseKey, number, form, ends)}`;
}

/** The form of the comment that a pass is for, and whether its half hour is over; null where it is none of ours. */
export function readPass(
  houseKey: string,
  number: number,
  pass: string,
  now: Temporal.Instant,
): { form: Id; isOver: boolean } | null {
  const [, address = "", ends = "", given = ""] = /^(\w{11})-(\w{1,9})-([\w-]{27})$/.exec(pass) ?? [];
  const form = fromAddress(address);
  if (form === null || !sameText(given, signature(houseKey, number, form, ends))) return null;
  return { form, isOver: Number.parseInt(ends, 36) * minute <= now.epochMilliseconds };
}

// No finer: a millisecond would be a mark of one visit.
const minute = 60_000;

const signature = (houseKey: string, number: number, form: Id, ends: string): string =>
  signText(houseKey, `edit of a comment ${number} ${form} ${ends}`);

import type { ConcernAbout } from "../../database/index.ts";
import { type ConcernListed, shownName } from "../people/index.ts";

const kinds: Record<ConcernAbout, string> = {
  post: "A post",
  message: "A message",
  profile: "A profile",
  card: "A card",
  letter: "A letter",
};

/** What it is, in a few words: "A post of Ana's", "A letter from Walter". */
export function concernTitle(concern: ConcernListed): string {
  const { about } = concern;
  if (about === "letter") return `${kinds[about]} from ${tellerName(concern)}`;
  if (isFromOutside(concern)) return "A card that was left without an account";
  return `${kinds[about]}: ${writerName(concern)}`;
}

/** A card that somebody left who has no account. */
export const isFromOutside = ({ about, about_member_id }: ConcernListed): boolean =>
  about === "card" && about_member_id === null;

/** Whose words or profile it is about. */
export const writerName = ({ about_name, about_left_at }: ConcernListed): string =>
  about_name === null ? "a former member" : shownName({ name: about_name, left_at: about_left_at });

/** Who told the host. */
export function tellerName({ teller_name, teller_left_at, from_name }: ConcernListed): string {
  if (teller_name !== null) return shownName({ name: teller_name, left_at: teller_left_at });
  return from_name || "somebody without a name";
}

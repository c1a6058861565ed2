import type { Interviews } from "../../../database/index.ts";
import { identifyingIn } from "../publishing/identifying.ts";
import { holdFor } from "../publishing/holding.ts";
import { plainSigns } from "../publishing/plain-signs.ts";
import type { Mask } from "./masks.ts";

/** So many links a comment may have, whoever writes it. */
export const mostLinks = 3;

/** How many links stand in words. */
export const linksIn = (words: string): number =>
  Math.max(
    identifyingIn(words, []).filter(({ why }) => why === "link").length,
    plainSigns(words).text.match(/\b(?:https?:\/\/|www\.)/gi)?.length ?? 0,
  );

type Held = { by: Mask; words: string; isRepeated: boolean };

/** Why a host looks at a comment first: "links", "names" or "spam". Null where it may stand at once. */
export async function reasonToHold(tx: Interviews, what: Held): Promise<string | null> {
  if (what.isRepeated || holdFor([what.words]) === "spam") return "spam";
  if (await isKnown(tx, what.by)) return null;
  return reasonInWords(what.words);
}

/** What nobody whom we do not know puts up unseen: links, and by what others can be found. */
export function reasonInWords(words: string): "links" | "names" | null {
  if (linksIn(words) > 0) return "links";
  return identifyingIn(words, []).some(({ why }) => findsOthers.has(why)) ? "names" : null;
}

const findsOthers = new Set<string>(["mail", "telephone", "address"]);

/** A member, or a number under which a comment stands already. */
export async function isKnown(tx: Interviews, by: Mask): Promise<boolean> {
  if (by.kind !== "number") return by.kind === "member";
  const earlier = await tx
    .selectFrom("comments")
    .select("place")
    .where("as_number", "=", by.number)
    .where("hidden_on", "is", null)
    .where("taken_back_on", "is", null)
    .limit(1)
    .executeTakeFirst();
  return earlier !== undefined;
}

import type { Interviews } from "../../../database/index.ts";
import type { Content, HeldFor } from "./content.ts";
import { identifyingIn } from "./identifying.ts";

/** Links and mail addresses in the whole of it that nobody needs to look at. */
const mostLinks = 2;
const asSpam = ["link", "mail"];
const asNames = ["mail", "telephone", "address"];

/**
 * Why a host should look at words before others read them: they look like spam, or they name somebody. Null: they may go.
 * NOTE: who is a member here must not be asked: what is held would then answer whether somebody is.
 */
export function holdFor(texts: readonly string[]): HeldFor | null {
  const marked = texts.flatMap((text) =>
    identifyingIn(text, []).map(({ why, start, end }) => ({ why, words: text.slice(start, end) })),
  );
  if (marked.filter(({ why }) => asSpam.includes(why)).length > mostLinks) return "links";
  if (repeatsItself(texts.join("\n"))) return "spam";
  const names = marked.some(({ why, words }) => asNames.includes(why) || (why === "person" && isFull(words)));
  return names ? "names" : null;
}

/** A first name alone is everybody's. */
const isFull = (name: string): boolean => name.startsWith("@") || /\s/.test(name);

/** Forty words of which few are different, or one that stands in half of them. */
function repeatsItself(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  if (words.length < 40) return false;
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts.size < words.length / 5 || Math.max(...counts.values()) > words.length / 3;
}

/** The same for an interview, which must also not say what another one of the last ones says. */
export async function reasonToHold(
  tx: Interviews,
  { answers, by, corrects }: Pick<Content, "answers" | "by" | "corrects">,
): Promise<HeldFor | null> {
  // A nickname that looks like a name is one; but nobody is called by an address.
  if (by.kind === "nickname" && identifyingIn(by.name, []).some(({ why }) => asSpam.includes(why)))
    return "links";
  const heldFor = holdFor(Object.values(answers));
  if (heldFor === "links" || heldFor === "spam") return heldFor;
  return (await isSaidAlready(tx, Object.values(answers), corrects ?? 0)) ? "spam" : heldFor;
}

/** So many of the newest interviews are looked at for the same words. */
const looksBack = 200;
/** Short answers may well be the same. */
const shortest = 80;

async function isSaidAlready(tx: Interviews, texts: readonly string[], except: number): Promise<boolean> {
  const long = texts.filter((text) => text.length >= shortest);
  if (long.length === 0) return false;
  const same = await tx
    .selectFrom("interview_answers")
    .select("number")
    .where("number", ">", (newest) =>
      newest
        .selectFrom("interview_settings")
        .select((row) => row("last_number", "-", looksBack).as("from"))
        .where("id", "=", 1),
    )
    .where("number", "!=", except)
    .where("words", "in", long)
    .limit(1)
    .executeTakeFirst();
  return same !== undefined;
}

import type { Id } from "../../basics/ids.ts";
import { newId } from "../../basics/ids.ts";
import { instantText } from "../../basics/instant.ts";
import { found, notFound, Problem } from "../../basics/problem.ts";
import { atomically, type KeepAwaysTable, locked, type Main } from "../../database/index.ts";
import { companyWords, personWords } from "./bare-words.ts";
import type { Places } from "./places.ts";
import { isThere, standingBetween } from "./messages.access.ts";

/** Nobody needs a longer list; it is gone through wherever somebody looks at somebody. */
export const mostKeptAway = 100;

/** Puts a company on a member's list; the same id twice is once. A full list: conflict, "list-full". */
export function keepCompanyAway(
  db: Main,
  who: Id,
  company: { id: Id; name: string; domain: string },
  now: Temporal.Instant,
): Promise<void> {
  const words = companyWords(company.name);
  return keepAway(db, who, { ...blank, kind: "company", ...company, name_words: words }, now);
}

/** Puts a person on the list, by a name and, where it is known, an address. */
export function keepPersonAway(
  db: Main,
  who: Id,
  person: { id: Id; name: string; email: string | null },
  now: Temporal.Instant,
): Promise<void> {
  const words = personWords(person.name);
  return keepAway(db, who, { ...blank, kind: "person", ...person, name_words: words }, now);
}

/** Puts a member on the list whom one can see here; a second time changes nothing. Their name is read from them. */
export function keepMemberAway(
  db: Main,
  who: Id,
  member: Id,
  rooms: Pick<Places, "areTogether">,
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    const standing = await standingBetween(tx, who, member, rooms, now);
    if (!standing?.isHere || !isThere(standing)) throw notFound();
    const kept = await tx
      .selectFrom("keep_aways")
      .select("id")
      .where("member_id", "=", who)
      .where("kept_member_id", "=", member)
      .executeTakeFirst();
    if (kept) return;
    await keepAway(tx, who, { ...blank, kind: "person", id: newId(), kept_member_id: member }, now);
  });
}

type Entry = Omit<KeepAwaysTable, "member_id" | "made_at">;

const blank = { name: "", name_words: "", kept_member_id: null, email: null, domain: "" };

function keepAway(db: Main, who: Id, entry: Entry, now: Temporal.Instant): Promise<void> {
  return atomically(db, async (tx) => {
    await locked(tx, tx.selectFrom("members").select("id").where("id", "=", who)).executeTakeFirst();
    const kept = await tx.selectFrom("keep_aways").select("id").where("member_id", "=", who).execute();
    if (kept.some(({ id }) => id === entry.id)) return;
    if (kept.length >= mostKeptAway) throw new Problem("conflict", "list-full");
    const added = await tx
      .insertInto("keep_aways")
      .values({ ...entry, member_id: who, made_at: instantText(now) })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst();
    found(added);
  });
}

/** Takes an entry off one's own list; a second time changes nothing. */
export async function removeKeepAway(db: Main, who: Id, entry: Id): Promise<void> {
  await db.deleteFrom("keep_aways").where("id", "=", entry).where("member_id", "=", who).execute();
}

import type { Id } from "../../basics/ids.ts";
import { atomically, type Interviews, type Main, prepared } from "../../database/index.ts";
import { renameInComments, takeBackCommentsOf } from "./comments/comments-of-member.ts";
import { holdSettings } from "./publishing/held-settings.ts";
import { withdrawNumber } from "./publishing/withdrawing.ts";

/** Takes back what a member who is gone said under their own name: interviews become tombstones. Safe to be done twice. */
export async function forgetMember(db: Interviews, member: Id, now: Temporal.Instant): Promise<void> {
  await atomically(db, async (tx) => {
    // What waits may be published just now.
    await holdSettings(tx);
    const named = tx.selectFrom("interviews").select("number").where("member_id", "=", member);
    for (const { number } of await named.orderBy("number").execute()) await withdrawNumber(tx, number, now);
    for (const id of await waitingOf(tx, member))
      await tx.deleteFrom("waiting_interviews").where("id", "=", id).execute();
  });
  await takeBackCommentsOf(db, member, now);
  await db.updateTable("interview_acts").set({ host_name: "" }).where("host_id", "=", member).execute();
}

/** What waits for a host and bears the member's name: there is no more of it than a host can read. */
async function waitingOf(db: Interviews, member: Id): Promise<Id[]> {
  const waiting = await db.selectFrom("waiting_interviews").select(["id", "content"]).execute();
  return waiting.filter(({ content }) => authorOf(content) === member).map(({ id }) => id);
}

const authorOf = (content: string): Id | null =>
  (JSON.parse(content) as { by?: { member?: Id } }).by?.member ?? null;

/**
 * Carries the names of members over to what they said here. Whoever is gone is forgotten: also where that was left undone,
 * because the two databases have no transaction in common.
 */
export async function carryNames(db: Interviews, main: Main, now: Temporal.Instant): Promise<void> {
  const said = new Map<Id, Set<string>>();
  for (const { member_id, name } of await namesSaid(db))
    said.set(member_id, (said.get(member_id) ?? new Set()).add(name));
  const members = [...said.keys()];
  for (let from = 0; from < members.length; from += atOnce) {
    const some = members.slice(from, from + atOnce);
    const rows = await namesOf.all(main, { members: some });
    const names = new Map(rows.map(({ id, name }) => [id, name]));
    for (const member of some) {
      const name = names.get(member);
      if (name === undefined) await forgetMember(db, member, now);
      else if ([...(said.get(member) ?? [])].some((each) => each !== name)) await rename(db, member, name);
    }
  }
}

const atOnce = 200;

const namesOf = prepared((db: Main, given: { members: readonly Id[] }) =>
  db
    .selectFrom("members")
    .select(["id", "name"])
    .where("id", "in", given.members)
    .where("left_at", "is", null),
);

/** Whose names stand here, and how they are spelled. */
async function namesSaid(db: Interviews): Promise<{ member_id: Id; name: string }[]> {
  const named = db.selectFrom("interviews").select(["member_id", "name"]).where("member_id", "is not", null);
  const rows = await named
    .union(db.selectFrom("comments").select(["member_id", "name"]).where("member_id", "is not", null))
    .union(db.selectFrom("waiting_comments").select(["member_id", "name"]).where("member_id", "is not", null))
    .execute();
  return rows.flatMap(({ member_id, name }) => (member_id === null ? [] : [{ member_id, name }]));
}

async function rename(db: Interviews, member: Id, name: string): Promise<void> {
  await atomically(db, async (tx) => {
    await tx
      .updateTable("interviews")
      .set((set) => ({ name, version: set("version", "+", 1) }))
      .where("member_id", "=", member)
      .execute();
    await renameInComments(tx, member, name);
    await tx.updateTable("interview_acts").set({ host_name: name }).where("host_id", "=", member).execute();
  });
}

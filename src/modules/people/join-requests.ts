import { type Id, newId } from "../../basics/ids.ts";
import { instantText } from "../../basics/instant.ts";
import { found, Problem } from "../../basics/problem.ts";
import { atomically, locked, type Main } from "../../database/index.ts";
import { record } from "../../journal/index.ts";
import { addMember } from "./members.ts";
import { mustBeHost } from "./roles.ts";

// Of one address at the same time.
const mostWaiting = 3;

export type Asking = { id: Id; name: string; email: string; words: string; timeZone: string };

/**
 * A visitor asks to join. Anybody can type an address: what comes later under the same one stands beside what came
 * before and changes nothing of it. The host is written to once; more than a few in waiting are not kept.
 */
export function askToJoin(db: Main, asking: Asking, now: Temporal.Instant): Promise<void> {
  return atomically(db, async (tx) => {
    const waiting = await tx
      .selectFrom("join_requests")
      .select("id")
      .where("email", "=", asking.email)
      .where("answered_at", "is", null)
      .execute();
    if (waiting.length >= mostWaiting) return;
    const kept = await tx
      .insertInto("join_requests")
      .values({
        id: asking.id,
        name: asking.name,
        email: asking.email,
        words: asking.words,
        time_zone: asking.timeZone,
        asked_at: instantText(now),
        answer: null,
        answer_words: "",
        answered_at: null,
        answered_by: null,
        member_id: null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst();
    if (kept && waiting.length === 0) await record(tx, "join-asked", null, { subject: asking.id }, now);
  });
}

export type Answer = { answer: "welcomed" | "declined"; words: string };

/** A host answers a request; welcomed makes the member. Another answer that was given before stands: conflict, "answered-already". */
export function answerJoinRequest(
  db: Main,
  host: Id,
  request: Id,
  { answer, words }: Answer,
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    await mustBeHost(tx, host);
    const query = tx.selectFrom("join_requests").selectAll().where("id", "=", request);
    const asked = found(await locked(tx, query).executeTakeFirst());
    if (asked.answer === answer) return;
    if (asked.answer !== null) throw new Problem("conflict", "answered-already");
    const made = answer === "welcomed" ? await welcome(tx, asked, now) : null;
    await tx
      .updateTable("join_requests")
      .set({
        answer,
        answer_words: words,
        answered_at: instantText(now),
        answered_by: host,
        member_id: made,
      })
      .where("id", "=", request)
      .execute();
    await record(tx, "join-answered", host, { subject: request }, now);
  });
}

/** Requests that wait for a host's answer, the oldest first, and whether a member has the address already. */
export const openJoinRequests = (read: Main, most: number) =>
  read
    .selectFrom("join_requests")
    .leftJoin("members", "members.email", "join_requests.email")
    .select([
      "join_requests.id",
      "join_requests.name",
      "join_requests.email",
      "join_requests.words",
      "join_requests.asked_at",
      "members.name as known_as",
    ])
    .where("answered_at", "is", null)
    .orderBy("asked_at")
    .orderBy("join_requests.id")
    .limit(most)
    .execute();

export type JoinRequestListed = Awaited<ReturnType<typeof openJoinRequests>>[number];

/** How many requests wait. */
export async function countOpenJoinRequests(read: Main): Promise<number> {
  const row = await read
    .selectFrom("join_requests")
    .select((all) => all.fn.countAll<number>().as("count"))
    .where("answered_at", "is", null)
    .executeTakeFirstOrThrow();
  return row.count;
}

/** Makes the member, or null where somebody became one meanwhile, by an invitation, with this address. */
async function welcome(
  tx: Main,
  asked: { name: string; email: string; time_zone: string },
  now: Temporal.Instant,
): Promise<Id | null> {
  const known = await tx
    .selectFrom("members")
    .select("id")
    .where("email", "=", asked.email)
    .executeTakeFirst();
  if (known) return null;
  return addMember(
    tx,
    { id: newId(), name: asked.name, email: asked.email, workLine: "", timeZone: asked.time_zone },
    now,
  );
}

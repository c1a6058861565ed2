import { setImmediate as pause } from "node:timers/promises";
import { type Id, newId } from "../../basics/ids.ts";
import { atomically, locked, type Main } from "../../database/index.ts";
import type { Work } from "../../jobs/index.ts";
import type { House } from "../../web/context.ts";
import { makeInvitation } from "../people/index.ts";
import { knownAmong } from "./imports.reads.ts";

/** What the queue does for the host's office. */
export const hostJobs = (house: House): Record<string, Work> => ({
  "send-invitations": async (list, now) => {
    if (list === null) return;
    // NOTE: SQLite answers at once, so that without a pause nobody else would have a turn in between.
    while ((await sendSome(house.main.write, list, handful, now)) > 0) await pause();
  },
});

const handful = 20;

/**
 * Makes the next few invitations of a list that a host has sent, each with its row in one transaction: whatever breaks
 * in between, whoever goes on makes the others and none twice. Who came in or was invited meanwhile is left out. Returns
 * how many rows were done.
 */
export function sendSome(db: Main, list: Id, most: number, now: Temporal.Instant): Promise<number> {
  return atomically(db, async (tx) => {
    const sent = await sentImport(tx, list);
    if (!sent || sent.sent_by === null) return 0;
    const rows = await tx
      .selectFrom("import_rows")
      .select(["position", "name", "email"])
      .where("import_id", "=", list)
      .where("trouble", "=", "")
      .where("invitation_id", "is", null)
      .orderBy("position")
      .limit(most)
      .execute();
    const emails = rows.map((row) => row.email);
    const known = await knownAmong(tx, emails, now);
    for (const row of rows) {
      const trouble = known.get(row.email);
      const done = trouble ?? {
        invitation_id: await invite(tx, sent.sent_by, { ...row, words: sent.words, days: sent.days }, now),
      };
      await tx
        .updateTable("import_rows")
        .set(done)
        .where("import_id", "=", list)
        .where("position", "=", row.position)
        .execute();
    }
    return rows.length;
  });
}

/** All that were sent are locked, so that two lists with one address on both never invite it at the same moment. */
async function sentImport(tx: Main, list: Id) {
  const query = tx
    .selectFrom("imports")
    .select(["id", "sent_by", "words", "days"])
    .where("sent_at", "is not", null)
    .orderBy("id");
  return (await locked(tx, query).execute()).find(({ id }) => id === list);
}

const invite = (
  tx: Main,
  who: Id,
  { name, email, words, days }: { name: string; email: string; words: string; days: number },
  now: Temporal.Instant,
): Promise<Id> => makeInvitation(tx, who, { id: newId(), forName: name, email, words, places: 1, days }, now);

import { sql } from "kysely";
import type { Id } from "../../../basics/ids.ts";
import { type Interviews, prepared } from "../../../database/index.ts";
import { type Content, declined, readWaiting } from "../publishing/content.ts";

/** So many of each kind a host sees at once. */
export const mostWaiting = 50;

/** An interview that a host looks at first, whole. */
export type WaitingInterview = { id: Id; version: number; heldFor: string; content: Content };

/** Interviews that wait for a host. Their ids are random: nothing says which came first. */
export async function waitingInterviews(read: Interviews): Promise<WaitingInterview[]> {
  const rows = await allWaiting.all(read, {});
  return rows.map(whole);
}

const allWaiting = prepared((db: Interviews) =>
  db
    .selectFrom("waiting_interviews")
    .select(["id", "version", "held_for", "content"])
    .where("held_for", "!=", declined)
    .orderBy("id")
    .limit(mostWaiting),
);

/** One that waits; undefined where it is settled. */
export async function waitingInterview(read: Interviews, id: Id): Promise<WaitingInterview | undefined> {
  const row = await oneWaiting.first(read, { id });
  return row && whole(row);
}

const oneWaiting = prepared((db: Interviews, { id }: { id: Id }) =>
  db
    .selectFrom("waiting_interviews")
    .select(["id", "version", "held_for", "content"])
    .where("id", "=", id)
    .where("held_for", "!=", declined),
);

type Row = { id: Id; version: number; held_for: string; content: string };

const whole = (row: Row): WaitingInterview => ({
  id: row.id,
  version: row.version,
  heldFor: row.held_for,
  content: readWaiting(row.content),
});

/** How much waits for a host, of each kind. What waits sealed for its batch is counted by nobody. */
export type WaitingCounts = { interviews: number; comments: number; concerns: number; crossovers: number };

/** All of it, for a host. */
export const countWaiting = async (read: Interviews): Promise<WaitingCounts> => {
  const counts = await allCounts.first(read, {});
  return counts ?? { interviews: 0, comments: 0, concerns: 0, crossovers: 0 };
};

const allCounts = prepared((db: Interviews) =>
  db.selectNoFrom((is) => [
    is
      .selectFrom("waiting_interviews")
      .select((all) => all.fn.countAll<number>().as("count"))
      .where("held_for", "!=", declined)
      .$asScalar()
      .$notNull()
      .as("interviews"),
    is
      .selectFrom("waiting_comments")
      .select((all) => all.fn.countAll<number>().as("count"))
      .$asScalar()
      .$notNull()
      .as("comments"),
    is
      .selectFrom("interview_concerns")
      .select((all) => all.fn.countAll<number>().as("count"))
      .where("closed_on", "is", null)
      .$asScalar()
      .$notNull()
      .as("concerns"),
    is
      .selectFrom("crossovers")
      .select((all) => all.fn.countAll<number>().as("count"))
      .where("state", "=", sql.lit("proposed"))
      .$asScalar()
      .$notNull()
      .as("crossovers"),
  ]),
);

import type { Id } from "../../basics/ids.ts";
import { daysFrom, instantText, toInstant } from "../../basics/instant.ts";
import { hashSecret } from "../../basics/secret.ts";
import { type Database, isBusy, type Main, type MainTables } from "../../database/index.ts";
import type { Viewer } from "../../web/frame.ts";
import { noteUse, today } from "./sessions.ts";

const newcomerDays = 28;

/** Who brings this secret, in one query; null where no session is open under it. Its use is noted once a day. */
export async function viewerOfSession(
  main: Database<MainTables>,
  secret: string | undefined,
  now: Temporal.Instant,
): Promise<Viewer | null> {
  if (!secret) return null;
  const row = await sessionRow(main.read, secret, now);
  if (!row) return null;
  if (row.last_used_on !== today(now)) await noteUseIfThereIsTime(main.write, row.session_id, now);
  return {
    id: row.id,
    name: row.name,
    timeZone: row.time_zone,
    isHost: row.hosts > 0,
    isCoach: row.coaches > 0,
    isNewcomer: row.joined_at > daysFrom(now, -newcomerDays),
    isPaused: row.paused_at !== null,
    onSharedComputer: row.shared_computer === 1,
    sessionId: row.session_id,
    suspension:
      row.kept_out === null
        ? null
        : { until: row.kept_out_until === null ? null : toInstant(row.kept_out_until), reason: row.kept_out },
  };
}

/** A member's open sessions, the latest first. */
export const sessionsOf = (read: Main, who: Id, now: Temporal.Instant) =>
  read
    .selectFrom("sessions")
    .select(["id", "device", "shared_computer", "made_at", "last_used_on", "expires_at"])
    .where("member_id", "=", who)
    .where("expires_at", ">", instantText(now))
    .orderBy("last_used_on", "desc")
    .orderBy("made_at", "desc")
    .limit(100)
    .execute();

export type SessionListed = Awaited<ReturnType<typeof sessionsOf>>[number];

const sessionRow = (read: Main, secret: string, now: Temporal.Instant) =>
  read
    .selectFrom("sessions")
    .innerJoin("members", "members.id", "sessions.member_id")
    .leftJoin("role_grants", "role_grants.member_id", "members.id")
    // At most one is in force: a newer one ends those before it.
    .leftJoin("suspensions", (join) =>
      join
        .onRef("suspensions.member_id", "=", "members.id")
        .on("suspensions.lifted_at", "is", null)
        .on((is) =>
          is.or([is("suspensions.until_at", "is", null), is("suspensions.until_at", ">", instantText(now))]),
        ),
    )
    .select((row) => [
      "sessions.id as session_id",
      "sessions.shared_computer",
      "sessions.last_used_on",
      "members.id",
      "members.name",
      "members.time_zone",
      "members.joined_at",
      "members.paused_at",
      "suspensions.reason as kept_out",
      "suspensions.until_at as kept_out_until",
      row.fn.count<number>(row.case().when("role", "=", "host").then(1).end()).as("hosts"),
      row.fn.count<number>(row.case().when("role", "=", "coach").then(1).end()).as("coaches"),
    ])
    .where("sessions.secret_hash", "=", hashSecret(secret))
    .where("sessions.expires_at", ">", instantText(now))
    .where("members.left_at", "is", null)
    .groupBy(["sessions.id", "members.id", "suspensions.id"])
    .executeTakeFirst();

// A page is not refused because its day could not be written down: the next page tries again.
async function noteUseIfThereIsTime(db: Main, session: Id, now: Temporal.Instant): Promise<void> {
  try {
    await noteUse(db, session, now);
  } catch (error) {
    if (!isBusy(error)) throw error;
  }
}

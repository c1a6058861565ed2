import type { Id } from "../../basics/ids.ts";
import { dayOf, daysFrom, instantText, toInstant } from "../../basics/instant.ts";
import { hashSecret } from "../../basics/secret.ts";
import { type Database, isBusy, type Main, type MainTables, prepared } from "../../database/index.ts";
import type { Viewer } from "../../web/frame.ts";
import { communityOf } from "./community.ts";
import { noteUse } from "./sessions.ts";
import { theCommunity } from "./set-up.ts";

const newcomerDays = 28;

/**
 * Who asks for a page, and what the community is called, in one query where a session is open. Its use is noted once a day,
 * but for addresses that leave no mark.
 */
export async function whoAsks(
  main: Database<MainTables>,
  secret: string | undefined,
  now: Temporal.Instant,
  leavesNoMark = false,
): Promise<{ viewer: Viewer | null; community: string | null }> {
  const row = secret
    ? await openSession.first(main.read, { hash: hashSecret(secret), now: instantText(now) })
    : undefined;
  if (!row) return { viewer: null, community: (await communityOf(main.read))?.name ?? null };
  if (!leavesNoMark && row.last_used_on !== dayOf(now))
    await noteUseIfThereIsTime(main.write, row.session_id, now);
  const viewer = {
    id: row.id,
    name: row.name,
    timeZone: row.time_zone,
    isHost: row.host_since !== null,
    isCoach: row.coach_since !== null,
    isNewcomer: row.joined_at > daysFrom(now, -newcomerDays),
    isPaused: row.paused_at !== null,
    onSharedComputer: row.shared_computer === 1,
    sessionId: row.session_id,
    suspension:
      row.kept_out === null
        ? null
        : { until: row.kept_out_until === null ? null : toInstant(row.kept_out_until), reason: row.kept_out },
  };
  return { viewer, community: row.community };
}

/** Who brings this secret; null where no session is open under it. */
export const viewerOfSession = async (
  main: Database<MainTables>,
  secret: string | undefined,
  now: Temporal.Instant,
): Promise<Viewer | null> => (secret ? (await whoAsks(main, secret, now)).viewer : null);

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

const openSession = prepared((read: Main, given: { hash: string; now: string }) =>
  read
    .selectFrom("sessions")
    .innerJoin("members", "members.id", "sessions.member_id")
    .leftJoin("community", (join) => join.on("community.id", "=", theCommunity))
    .leftJoin("role_grants as host", (join) =>
      join.onRef("host.member_id", "=", "members.id").on("host.role", "=", "host"),
    )
    .leftJoin("role_grants as coach", (join) =>
      join.onRef("coach.member_id", "=", "members.id").on("coach.role", "=", "coach"),
    )
    // At most one is in force: a newer one ends those before it.
    .leftJoin("suspensions", (join) =>
      join
        .onRef("suspensions.member_id", "=", "members.id")
        .on("suspensions.lifted_at", "is", null)
        .on((is) =>
          is.or([is("suspensions.until_at", "is", null), is("suspensions.until_at", ">", given.now)]),
        ),
    )
    .select([
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
      "host.granted_at as host_since",
      "coach.granted_at as coach_since",
      "community.name as community",
    ])
    .where("sessions.secret_hash", "=", given.hash)
    .where("sessions.expires_at", ">", given.now)
    .where("members.left_at", "is", null),
);

// A page is not refused because its day could not be written down: the next page tries again.
async function noteUseIfThereIsTime(db: Main, session: Id, now: Temporal.Instant): Promise<void> {
  try {
    await noteUse(db, session, now);
  } catch (error) {
    if (!isBusy(error)) throw error;
  }
}

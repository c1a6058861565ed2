import type { Id } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import { found, Problem } from "../../../basics/problem.ts";
import { atomically, type GroupKind, type Main, type PlaceKind, ring } from "../../../database/index.ts";
import { record } from "../../../journal/index.ts";
import { communityOf, isHost } from "../../people/index.ts";
import { holdGroup, organiserOf } from "../access.ts";
import { groupKinds } from "../kinds.ts";
import { addMembership } from "./joining.ts";
import { type RuleWords, setMeetingRule } from "../meetings/meeting-plan.ts";

export type GroupWords = {
  name: string;
  about: string;
  promise: string;
  places: number;
  placeKind: PlaceKind;
  place: string;
  openToRequests: boolean;
};

/**
 * Starts a group, with the times at which it meets where it has any; whoever starts it is its organiser. Where the
 * host wants to confirm groups it waits for that. Sending the form twice makes one group.
 */
export function startGroup(
  db: Main,
  who: Id,
  what: GroupWords & { id: Id; kind: GroupKind; timeZone: string; rule?: RuleWords | null },
  now: Temporal.Instant,
): Promise<Id> {
  return atomically(db, async (tx) => {
    const community = found(await communityOf(tx));
    const at = instantText(now);
    const made = await tx
      .insertInto("groups")
      .values({
        id: what.id,
        kind: what.kind,
        ...columnsOf(what),
        time_zone: what.timeZone,
        organiser_id: who,
        made_by: who,
        made_at: at,
        confirmed_at: community.confirms_groups ? null : at,
        confirmed_by: null,
        closed_at: null,
        closed_by: null,
        version: 1,
        vent_seconds: 0,
        welcomer_id: null,
      })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!made) return (await organiserOf(tx, who, what.id)).group_id;
    await addMembership(tx, what.id, who, now);
    const rounds = groupKinds[what.kind].rounds;
    if (rounds.length > 0) {
      await tx
        .insertInto("group_rounds")
        .values(rounds.map((round, position) => ({ group_id: what.id, position, ...round })))
        .execute();
    }
    await record(tx, "group-started", who, { subject: what.id, group: what.id }, now);
    if (what.rule) await setMeetingRule(tx, who, what.id, what.rule, now);
    return what.id;
  });
}

/** Changes what a group says of itself. False when somebody changed it since `version` to say something else: nothing is written then. */
export function changeGroup(
  db: Main,
  who: Id,
  group: Id,
  what: GroupWords,
  version: number,
  now: Temporal.Instant,
): Promise<boolean> {
  return atomically(db, async (tx) => {
    await organiserOf(tx, who, group);
    const changed = await tx
      .updateTable("groups")
      .set({ ...columnsOf(what), version: version + 1 })
      .where("id", "=", group)
      .where("version", "=", version)
      .returning("id")
      .executeTakeFirst();
    if (changed) {
      await record(tx, "group-changed", who, { subject: group, group }, now);
      await ring(tx, group);
      return true;
    }
    // Pressed twice, the second finds what the first has kept.
    const stands = await tx
      .selectFrom("groups")
      .selectAll()
      .where("id", "=", group)
      .executeTakeFirstOrThrow();
    return Object.entries(columnsOf(what)).every(
      ([column, value]) => stands[column as keyof ReturnType<typeof columnsOf>] === value,
    );
  });
}

const columnsOf = (what: GroupWords) => ({
  name: what.name,
  about: what.about,
  promise: what.promise,
  places: what.places,
  place_kind: what.placeKind,
  place: what.place,
  open_to_requests: what.openToRequests ? 1 : 0,
});

/** The host says yes to a new group. Saying it twice is saying it once. */
export function confirmGroup(db: Main, host: Id, group: Id, now: Temporal.Instant): Promise<void> {
  return atomically(db, async (tx) => {
    if (!(await isHost(tx, host))) throw new Problem("not-found", "nothing-here");
    await holdGroup(tx, group);
    const confirmed = await tx
      .updateTable("groups")
      .set({ confirmed_at: instantText(now), confirmed_by: host })
      .where("id", "=", group)
      .where("confirmed_at", "is", null)
      .where("closed_at", "is", null)
      .returning("id")
      .executeTakeFirst();
    if (confirmed) await record(tx, "group-confirmed", host, { subject: group, group }, now);
  });
}

/** The host says no to a group that waits for a yes: it closes. One that has its yes is not the host's to close. */
export function declineGroup(db: Main, host: Id, group: Id, now: Temporal.Instant): Promise<void> {
  return atomically(db, async (tx) => {
    if (!(await isHost(tx, host))) throw new Problem("not-found", "nothing-here");
    await holdGroup(tx, group);
    const row = found(
      await tx.selectFrom("groups").select("confirmed_at").where("id", "=", group).executeTakeFirst(),
    );
    if (row.confirmed_at !== null) throw new Problem("conflict", "group-confirmed-already");
    await endGroup(tx, host, group, now);
  });
}

/** The organiser closes the group. What was written in it stays with those who wrote it. */
export function closeGroup(db: Main, who: Id, group: Id, now: Temporal.Instant): Promise<void> {
  return atomically(db, async (tx) => {
    await holdGroup(tx, group);
    await organiserOf(tx, who, group);
    await endGroup(tx, who, group, now);
  });
}

/** Ends a group; for verbs that have checked who may. */
export async function endGroup(tx: Main, who: Id, group: Id, now: Temporal.Instant): Promise<void> {
  const closed = await tx
    .updateTable("groups")
    .set({ closed_at: instantText(now), closed_by: who, open_to_requests: 0 })
    .where("id", "=", group)
    .where("closed_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (!closed) return;
  await record(tx, "group-closed", who, { subject: group, group }, now);
  await ring(tx, group);
}

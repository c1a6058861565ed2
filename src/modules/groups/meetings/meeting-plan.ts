import { type Id, newId } from "../../../basics/ids.ts";
import { dateIn, instantText } from "../../../basics/instant.ts";
import { atomically, type Main, type Pace, ring } from "../../../database/index.ts";
import { record } from "../../../journal/index.ts";
import { holdGroup, organiserOf } from "../access.ts";
import { isBehind, turnVersion } from "../group-version.ts";
import { occurrences, type Rule } from "../schedule.ts";

/** So many meetings stand in the calendar ahead of the day. */
const ahead = 8;

export type RuleWords = {
  pace: Pace;
  weekdays: readonly number[];
  time: string;
  from: Temporal.PlainDate;
  timeZone: string;
};

/**
 * Sets when a group meets. Meetings ahead move to the new times, with what members wrote for them. False when the
 * group was changed since `version` and meets at other times: nothing is written then.
 */
export function setMeetingRule(
  db: Main,
  who: Id,
  group: Id,
  what: RuleWords,
  now: Temporal.Instant,
  version?: number,
): Promise<boolean> {
  return atomically(db, async (tx) => {
    await holdGroup(tx, group);
    await organiserOf(tx, who, group);
    // Pressed twice, the second finds what the first has kept.
    if (await isBehind(tx, group, version)) return isSameRule(await ruleOf(tx, group), what);
    const values = {
      pace: what.pace,
      weekdays: what.weekdays.join(","),
      starts_time: what.time,
      time_zone: what.timeZone,
      from_on: what.from.toString(),
    };
    await tx
      .insertInto("meeting_rules")
      .values({ group_id: group, ...values })
      .onConflict((conflict) => conflict.column("group_id").doUpdateSet(values))
      .execute();
    await tx.updateTable("groups").set({ time_zone: what.timeZone }).where("id", "=", group).execute();
    await turnVersion(tx, group);
    await moveToRule(tx, group, what, now);
    await planMeetings(tx, group, now);
    await record(tx, "group-changed", who, { subject: group, group }, now);
    await ring(tx, group);
    return true;
  });
}

/** Fills the calendar ahead by the group's rule. Safe to do again and again. */
export async function planMeetings(tx: Main, group: Id, now: Temporal.Instant): Promise<void> {
  const rule = await ruleOf(tx, group);
  if (!rule) return;
  const coming = occurrences(rule, dateIn(now, rule.timeZone), ahead).filter(
    ({ startsAt }) => Temporal.Instant.compare(startsAt, now) > 0,
  );
  if (coming.length === 0) return;
  const rows = coming.map(({ on, startsAt }) => ({
    id: newId(),
    group_id: group,
    planned_on: on.toString(),
    ...timesOf(rule, on, startsAt),
    moved_at: null,
    moved_by: null,
    moved_reason: "",
    moved_from_at: "",
    opened_at: null,
    chair_id: null,
    chair_acted_at: "",
    round_position: null,
    closed_at: null,
    closed_by: null,
  }));
  await tx
    .insertInto("meetings")
    .values(rows)
    .onConflict((conflict) => conflict.columns(["group_id", "planned_on"]).doNothing())
    .execute();
}

/** Fills the calendars of all groups; the clock does it every six hours. */
export async function planAllMeetings(db: Main, now: Temporal.Instant): Promise<void> {
  const groups = await db
    .selectFrom("meeting_rules")
    .innerJoin("groups", "groups.id", "meeting_rules.group_id")
    .select("groups.id")
    .where("groups.closed_at", "is", null)
    .execute();
  for (const group of groups) {
    await atomically(db, async (tx) => {
      await holdGroup(tx, group.id);
      await planMeetings(tx, group.id, now);
    });
  }
}

/** The rule by which a group meets, or null where it has none. */
export async function ruleOf(db: Main, group: Id): Promise<Rule | null> {
  const row = await db
    .selectFrom("meeting_rules")
    .selectAll()
    .where("group_id", "=", group)
    .executeTakeFirst();
  return row
    ? {
        pace: row.pace,
        weekdays: row.weekdays.split(",").map(Number),
        time: row.starts_time,
        timeZone: row.time_zone,
        from: Temporal.PlainDate.from(row.from_on),
      }
    : null;
}

const isSameRule = (stands: Rule | null, wanted: RuleWords): boolean =>
  stands !== null &&
  stands.pace === wanted.pace &&
  stands.weekdays.join() === wanted.weekdays.join() &&
  stands.time === wanted.time &&
  stands.timeZone === wanted.timeZone &&
  stands.from.equals(wanted.from);

/** Meetings that lie ahead take the days of the new rule in their order, so that what hangs on them goes along. */
async function moveToRule(tx: Main, group: Id, rule: RuleWords, now: Temporal.Instant): Promise<void> {
  const waiting = await tx
    .selectFrom("meetings")
    .leftJoin("cancellations", "cancellations.meeting_id", "meetings.id")
    .select("meetings.id")
    .where("group_id", "=", group)
    .where("starts_at", ">", instantText(now))
    .where("opened_at", "is", null)
    .where("cancellations.meeting_id", "is", null)
    .orderBy("starts_at")
    .execute();
  const days = occurrences(rule, dateIn(now, rule.timeZone), waiting.length + ahead).filter(
    ({ startsAt }) => Temporal.Instant.compare(startsAt, now) > 0,
  );
  // NOTE: a day may belong to one meeting only, so all step aside before each takes its new place.
  for (const { id } of waiting) {
    await tx
      .updateTable("meetings")
      .set({ planned_on: `moving ${id}` })
      .where("id", "=", id)
      .execute();
  }
  const taken = new Set(
    (await tx.selectFrom("meetings").select("planned_on").where("group_id", "=", group).execute()).map(
      (row) => row.planned_on,
    ),
  );
  const free = days.filter(({ on }) => !taken.has(on.toString()));
  for (const [position, { id }] of waiting.entries()) {
    const day = free[position];
    if (!day) continue;
    await tx
      .updateTable("meetings")
      .set({
        planned_on: day.on.toString(),
        ...timesOf(rule, day.on, day.startsAt),
        moved_at: null,
        moved_by: null,
        moved_reason: "",
        moved_from_at: "",
      })
      .where("id", "=", id)
      .execute();
  }
}

const timesOf = (
  rule: { time: string; timeZone: string },
  on: Temporal.PlainDate,
  startsAt: Temporal.Instant,
) => ({
  held_on: on.toString(),
  starts_time: rule.time,
  time_zone: rule.timeZone,
  starts_at: instantText(startsAt),
});

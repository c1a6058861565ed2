import { type Id, newId } from "../../../basics/ids.ts";
import { dateIn, daysFrom, instantText } from "../../../basics/instant.ts";
import { atomically, type FormingsTable, locked, type Main } from "../../../database/index.ts";
import { record } from "../../../journal/index.ts";
import { isHost } from "../../people/index.ts";
import { whoStepsAside } from "./formings-apart.ts";
import { confirmGroup, startGroup } from "../membership/group.ts";
import { addMembership } from "../membership/joining.ts";
import { groupKinds } from "../kinds.ts";
import { defaultPromises } from "../settings/promises.ts";
import { endWish, holdWaitingRoom } from "../membership/wishes-ending.ts";

/** So many days may somebody take for an answer before a group does not come about. */
export const formingDays = 14;

/**
 * Looks whether everybody has answered who was asked. Then the group begins with those who said yes, where they are two
 * at least and its organiser is among them; else it does not come about, and all keep waiting.
 */
export async function settleForming(tx: Main, id: Id, now: Temporal.Instant): Promise<void> {
  await holdWaitingRoom(tx);
  const query = tx.selectFrom("formings").selectAll().where("id", "=", id).where("ended_at", "is", null);
  const forming = await locked(tx, query).executeTakeFirst();
  if (!forming) return;
  const asked = await tx
    .selectFrom("forming_members")
    .innerJoin("members", "members.id", "forming_members.member_id")
    .select(["forming_members.member_id", "forming_members.answer"])
    .where("forming_id", "=", id)
    .where("members.left_at", "is", null)
    .orderBy("forming_members.member_id")
    .execute();
  const organiser = asked.find((one) => one.member_id === forming.organiser_id);
  const isOver = forming.made_at <= daysFrom(now, -formingDays);
  const mayStillCome = organiser !== undefined && organiser.answer !== "no" && !isOver;
  if (mayStillCome && asked.some((one) => one.answer === null)) return;
  const yes = asked.filter((one) => one.answer === "yes").map((one) => one.member_id);
  const aside = await whoStepsAside(tx, yes, forming.organiser_id);
  const together = yes.filter((member) => !aside.has(member));
  const comesAbout = mayStillCome && together.includes(forming.organiser_id) && together.length >= 2;
  await tx
    .updateTable("formings")
    .set({ ended_at: instantText(now) })
    .where("id", "=", id)
    .execute();
  if (!comesAbout) return;
  const group = await beginGroup(tx, forming, together, now);
  await tx.updateTable("formings").set({ group_id: group }).where("id", "=", id).execute();
  await tx
    .updateTable("forming_members")
    .set({ answer: "no" })
    .where("forming_id", "=", id)
    .where("member_id", "not in", together)
    .execute();
  await record(tx, "group-formed", forming.made_by, { subject: id, group }, now);
}

async function beginGroup(
  tx: Main,
  forming: FormingsTable,
  together: readonly Id[],
  now: Temporal.Instant,
): Promise<Id> {
  const freed: Id[] = [];
  for (const member of together) freed.push(...(await endWish(tx, member, "formed", now)));
  const { kind } = forming;
  const timeZone = forming.time_zone;
  const group = await startGroup(
    tx,
    forming.organiser_id,
    {
      id: newId(),
      kind,
      name: forming.name,
      about: "",
      promise: defaultPromises[kind],
      places: Math.max(groupKinds[kind].places, together.length),
      placeKind: forming.place_kind,
      place: forming.place,
      openToRequests: false,
      timeZone,
      rule: groupKinds[kind].meets
        ? {
            pace: forming.pace,
            weekdays: forming.weekdays.split(",").map(Number),
            time: forming.starts_time,
            from: dateIn(now, timeZone).add({ days: 1 }),
            timeZone,
          }
        : null,
    },
    now,
  );
  for (const member of together) await addMembership(tx, group, member, now);
  if (await isHost(tx, forming.made_by)) await confirmGroup(tx, forming.made_by, group, now);
  for (const other of freed) if (other !== forming.id) await settleForming(tx, other, now);
  return group;
}

/** Settles what waits for nobody any more, and ends what waited too long; the clock does it. */
export async function settleFormings(db: Main, now: Temporal.Instant): Promise<void> {
  const open = await db
    .selectFrom("formings")
    .select("id")
    .where("ended_at", "is", null)
    .orderBy("id")
    .execute();
  for (const { id } of open) await atomically(db, (tx) => settleForming(tx, id, now));
}

import type { Id } from "../../basics/ids.ts";
import { atomically, type Main } from "../../database/index.ts";
import { keepOut, type KeepingOut, letInAgain, type Places, sendMessageAsHost } from "../people/index.ts";
import { noteAct } from "./acts.ts";

/** A host writes to a member that something must change. */
export function warn(
  db: Main,
  host: Id,
  message: { id: Id; to: Id; words: string },
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    await sendMessageAsHost(tx, host, message, now);
    const { id: subject, to: member, words } = message;
    await noteAct(tx, host, "member-warned", { member, subject, words }, now);
  });
}

/** A host closes the house to a member, for a while or for good. */
export function closeHouseTo(
  db: Main,
  host: Id,
  what: KeepingOut,
  rooms: Pick<Places, "onBan">,
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    if (!(await keepOut(tx, host, what, rooms, now))) return;
    const about = { member: what.member, subject: what.id, words: what.reason };
    await noteAct(tx, host, what.days === null ? "member-banned" : "member-suspended", about, now);
  });
}

/** A host opens the house to a member again. */
export function openHouseTo(db: Main, host: Id, member: Id, now: Temporal.Instant): Promise<void> {
  return atomically(db, async (tx) => {
    if (await letInAgain(tx, host, member, now))
      await noteAct(tx, host, "suspension-lifted", { member }, now);
  });
}

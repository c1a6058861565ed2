import { daysFrom, instantText } from "../../basics/instant.ts";
import { forgetForGood, type Main } from "../../database/index.ts";
import type { Chore, Work } from "../../jobs/index.ts";
import type { House } from "../../web/context.ts";
import { sweepConcerns } from "./concerns.ts";
import { keptFor } from "./kept-for.ts";

/** What this room has done by the clock. */
export const peopleChores = (house: House): Chore[] => [
  { name: "sweep people", every: 24 * 60, run: (now) => sweep(house.main.write, now) },
];

/** What the queue does for this room. */
export const peopleJobs = (house: House): Record<string, Work> => ({
  "forget-for-good": () => forgetForGood(house.main),
});

/** Throws away what is over, and forgets people who never came in. */
export async function sweep(db: Main, now: Temporal.Instant): Promise<void> {
  const yesterday = daysFrom(now, -1);
  await db.deleteFrom("sign_in_requests").where("expires_at", "<", yesterday).execute();
  await db.deleteFrom("email_changes").where("expires_at", "<", yesterday).execute();
  await db.deleteFrom("sign_in_links").where("expires_at", "<", yesterday).execute();
  await db.deleteFrom("sessions").where("expires_at", "<=", instantText(now)).execute();
  await db.deleteFrom("passkey_challenges").where("expires_at", "<=", instantText(now)).execute();
  await db
    .deleteFrom("join_requests")
    .where("answered_at", "<", daysFrom(now, -keptFor.joinRequest))
    .execute();
  await db
    .updateTable("invitations")
    .set({ for_name: "", email: null, words: "" })
    .where("expires_at", "<", daysFrom(now, -keptFor.invitation))
    .where((or) => or.or([or("for_name", "!=", ""), or("email", "is not", null), or("words", "!=", "")]))
    .execute();
  await sweepConcerns(db, now);
}

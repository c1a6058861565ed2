import type { Id } from "../../basics/ids.ts";
import { instantText } from "../../basics/instant.ts";
import type { PersonalData } from "../../basics/personal.ts";
import { type Main, ring } from "../../database/index.ts";
import { eraseFromWalls } from "./wall/posts-erased.ts";
import { eraseWishes, wishPersonal } from "./finding/wishes.personal.ts";

const acts = "kept: so that a group can count what was done, without who did it";
const minutes = "kept: the others' minutes say how many came";

/** What this room holds about people, column by column. */
export const groupPersonal: PersonalData = {
  ...wishPersonal,
  groups: {
    personal: { about: "emptied", promise: "emptied", place: "emptied" },
    plain: ["name", "kind", "place_kind", "time_zone", "made_at", "confirmed_at", "closed_at"],
  },
  group_invitations: { personal: {}, plain: [] },
  memberships: { personal: { joined_at: minutes, paused_at: "emptied", left_at: minutes }, plain: [] },
  group_requests: {
    personal: {
      words: "row deleted",
      asked_at: "row deleted",
      answer: "row deleted",
      answer_words: "emptied",
      answered_at: "row deleted",
    },
    plain: [],
  },
  group_rounds: { personal: {}, plain: ["kind"] },
  meeting_rules: { personal: {}, plain: ["pace", "weekdays", "starts_time", "time_zone", "from_on"] },
  meetings: {
    personal: { moved_reason: "emptied" },
    plain: [
      "planned_on",
      "held_on",
      "starts_time",
      "time_zone",
      "starts_at",
      "moved_at",
      "moved_from_at",
      "opened_at",
      "chair_acted_at",
      "closed_at",
    ],
  },
  cancellations: { personal: { reason: "emptied" }, plain: ["called_off_at"] },
  absences: { personal: { words: "emptied", said_at: minutes }, plain: [] },
  attendances: { personal: { how: minutes, noted_at: minutes }, plain: [] },
  meeting_rounds: { personal: {}, plain: ["kind", "started_at"] },
  hot_seats: { personal: { notes: "emptied", noted_at: minutes }, plain: [] },
  meeting_notes: {
    personal: { kind: "row deleted", words: "row deleted", noted_at: "row deleted" },
    plain: [],
  },
  commitments: {
    personal: {
      due_on: "emptied",
      what: "emptied",
      when_words: "emptied",
      where_words: "emptied",
      if_words: "emptied",
      then_words: "emptied",
      made_at: acts,
      reported_at: acts,
    },
    plain: [],
  },
  reports: {
    personal: { outcome: acts, note: "emptied", next_step: "emptied", reported_at: acts },
    plain: [],
  },
  cheers: { personal: { words: "row deleted", given_at: "row deleted" }, plain: [] },
  meeting_floors: { personal: { since_at: "row deleted", ended_at: "row deleted" }, plain: [] },
  meeting_timers: { personal: {}, plain: ["kind", "started_at"] },
  raised_hands: { personal: { raised_at: "row deleted" }, plain: [] },
  posts: {
    personal: {
      words: "emptied",
      posted_at: "kept: so that the answers of others stay where they were",
      edited_at: "emptied",
    },
    plain: ["taken_back_at", "hidden_at", "hidden_as"],
  },
  check_outs: {
    personal: {
      on_day: "row deleted",
      line: "row deleted",
      shared_at: "row deleted",
      written_at: "row deleted",
    },
    plain: [],
  },
};

/** Erases what this room holds of a member, who leaves every group; what others rely on stays, under "a former member". */
export async function eraseGroups(db: Main, member: Id, now: Temporal.Instant): Promise<void> {
  await leaveEverything(db, member, now);
  await eraseWishes(db, member, now);
  await emptyCommitments(db, member);
  await emptyMinutes(db, member);
  await eraseFromWalls(db, member, now);
  await db.deleteFrom("check_outs").where("member_id", "=", member).execute();
  await db.deleteFrom("meeting_floors").where("member_id", "=", member).execute();
  await db.deleteFrom("raised_hands").where("member_id", "=", member).execute();
}

async function leaveEverything(db: Main, member: Id, now: Temporal.Instant): Promise<void> {
  const left = await db
    .updateTable("memberships")
    .set({ left_at: instantText(now) })
    .where("member_id", "=", member)
    .where("left_at", "is", null)
    .returning("group_id")
    .execute();
  for (const { group_id } of left) await ring(db, group_id);
  await db.updateTable("memberships").set({ paused_at: null }).where("member_id", "=", member).execute();
  await db.deleteFrom("group_requests").where("member_id", "=", member).execute();
  await db
    .updateTable("group_requests")
    .set({ answer_words: "" })
    .where("answered_by", "=", member)
    .execute();
  // A closed group is nobody's any more; its place may well be the address of a home.
  await db
    .updateTable("groups")
    .set({ about: "", promise: "", place: "" })
    .where("organiser_id", "=", member)
    .where("closed_at", "is not", null)
    .execute();
}

/** NOTE: hidden as well as emptied, so that no page shows an act without words. */
async function emptyCommitments(db: Main, member: Id): Promise<void> {
  const mine = db.selectFrom("commitments").select("id").where("member_id", "=", member);
  await db.deleteFrom("cheers").where("from_member_id", "=", member).execute();
  await db.deleteFrom("cheers").where("commitment_id", "in", mine).execute();
  await db
    .updateTable("reports")
    .set({ note: "", next_step: null })
    .where("commitment_id", "in", mine)
    .execute();
  await db
    .updateTable("commitments")
    .set({ what: "", when_words: "", where_words: "", if_words: "", then_words: "", due_on: null, hidden: 1 })
    .where("member_id", "=", member)
    .execute();
}

async function emptyMinutes(db: Main, member: Id): Promise<void> {
  await db.deleteFrom("meeting_notes").where("member_id", "=", member).execute();
  await db.updateTable("hot_seats").set({ notes: "" }).where("member_id", "=", member).execute();
  await db.updateTable("absences").set({ words: "" }).where("member_id", "=", member).execute();
  await db.updateTable("meetings").set({ moved_reason: "" }).where("moved_by", "=", member).execute();
  await db.updateTable("cancellations").set({ reason: "" }).where("called_off_by", "=", member).execute();
}

import { type Kysely, sql } from "kysely";
import { addColumn, index, type Migration } from "../columns.ts";

/** Shorter ways to what pages ask for most often. */
export const indexes: Migration = {
  name: "0007-indexes",
  async up(db) {
    // Whose cheer an entry of the journal tells of.
    await index(db, "cheers", ["commitment_id", "from_member_id"]);
    // A page of a wall: its posts in their order, without their answers.
    await index(db, "posts", ["group_id", "posted_at", "id"], { where: "answers_id is null" });
    // The meetings that are still ahead, among a year of them.
    await index(db, "meetings", ["group_id", "opened_at"], { where: "closed_at is null" });
    await openCommitments(db);
    // Those that take requests, the newest first.
    await index(db, "groups", ["open_to_requests", "made_at", "id"], { where: "closed_at is null" });
    await elsewhere(db);
    // Members by name and their count, without opening a row of theirs for it.
    await db.schema.dropIndex("members_by_sort_name").execute();
    await index(db, "members", ["sort_name", "id", "left_at"], { where: "left_at is null" });
    // Who is in a group now: counted, and looked through for whom somebody keeps away.
    await index(db, "memberships", ["group_id", "member_id", "left_at"], { where: "left_at is null" });
    // Work that did not succeed at once, among all that is queued of a morning.
    await index(db, "jobs", ["tries"], { where: "tries > 0" });
  },
};

// What an export, an erasure, the host's office and the daily sweeps look for.
async function elsewhere(db: Kysely<unknown>): Promise<void> {
  await index(db, "wishes", ["member_id", "wished_at"]);
  await index(db, "place_offers", ["wish_id"]);
  await index(db, "place_offers", ["made_by"]);
  await index(db, "formings", ["ended_at"]);
  await index(db, "sign_in_links", ["member_id"]);
  await index(db, "role_grants", ["role", "member_id"]);
  await index(db, "concerns", ["subject_id"]);
  await index(db, "concerns", ["closed_at"]);
  await index(db, "host_acts", ["subject_id"]);
  await index(db, "join_requests", ["answered_at"]);
  await index(db, "deliveries", ["kind"], { where: "sent_at is null and given_up_at is null" });
}

// What waits for a report, among the years of a member and of a group; and what was reported after a meeting.
async function openCommitments(db: Kysely<unknown>): Promise<void> {
  await addColumn(db, "commitments", "reported_at", "text");
  await sql`update commitments set reported_at = (select reports.reported_at from reports where reports.commitment_id = commitments.id)
    where exists (select 1 from reports where reports.commitment_id = commitments.id)`.execute(db);
  await index(db, "commitments", ["group_id", "reported_at"]);
  await index(db, "commitments", ["member_id", "reported_at"]);
}

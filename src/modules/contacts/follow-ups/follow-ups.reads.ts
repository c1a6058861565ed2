import type { Id } from "../../../basics/ids.ts";
import { dateIn } from "../../../basics/instant.ts";
import { found } from "../../../basics/problem.ts";
import { type Main, type Outcome, prepared } from "../../../database/index.ts";
import type { Viewer } from "../../../web/frame.ts";
import { groupsOf } from "../../groups/index.ts";

/** A commitment that was made of a follow-up, and what its member reported on it. */
export type CommitmentOfFollowUp = { id: Id; outcome: Outcome | null };

/** Something owed, with whom; the newest commitment that was made of it beside it. */
export type FollowUpShown = {
  id: Id;
  contact_id: Id;
  contact_name: string;
  owed_by: "me" | "them";
  what: string;
  due_on: string;
  ended_at: string | null;
  ended_how: "done" | "let-go" | null;
  version: number;
  commitment: CommitmentOfFollowUp | null;
};

/** What a page needs besides the rows, so that each can be said and acted upon. */
export type FollowUpAround = {
  now: Temporal.Instant;
  zone: string;
  today: Temporal.PlainDate;
  /** The groups in which a commitment can be made. */
  groups: readonly { id: Id; name: string }[];
  /** Where the page stands, to come back to. */
  then: string;
};

/** The same for a viewer at a moment. */
export async function followUpAround(
  read: Main,
  viewer: Viewer,
  now: Temporal.Instant,
  then: string,
): Promise<FollowUpAround> {
  const groups = await groupsOf(read, viewer.id, now);
  return {
    now,
    zone: viewer.timeZone,
    today: dateIn(now, viewer.timeZone),
    groups: groups.map(({ id, name }) => ({ id, name })),
    then,
  };
}

/** What is open between the viewer and one contact, by its day; what has ended stands in their story. */
export async function followUpsWith(read: Main, viewer: Id, contact: Id): Promise<FollowUpShown[]> {
  return withCommitments(read, await withContact.all(read, { viewer, contact }));
}

const mostOpen = 50;

/** What the viewer owes and is owed, each by its day; `more` where there is more than a page holds, counted from 0. */
export async function openFollowUps(read: Main, viewer: Id, page = 0) {
  const skipped = page * mostOpen;
  const mine = await openOnes.all(read, { viewer, owedBy: "me", skipped });
  const theirs = await openOnes.all(read, { viewer, owedBy: "them", skipped });
  const shown = await withCommitments(read, [...mine.slice(0, mostOpen), ...theirs.slice(0, mostOpen)]);
  return {
    mine: shown.filter((row) => row.owed_by === "me"),
    theirs: shown.filter((row) => row.owed_by === "them"),
    more: mine.length > mostOpen || theirs.length > mostOpen,
  };
}

const pageSize = 30;

/** What was done or let go, the newest first, a page at a time, counted from 0; `more` says whether another page follows. */
export async function endedFollowUps(read: Main, viewer: Id, page: number) {
  const rows = await endedOnes.all(read, { viewer, skipped: pageSize * page });
  return { rows: await withCommitments(read, rows.slice(0, pageSize)), more: rows.length > pageSize };
}

/** One of the viewer's own; else not-found. */
export async function followUpFor(read: Main, viewer: Id, followUp: Id): Promise<FollowUpShown> {
  const row = found(await oneFollowUp.first(read, { viewer, followUp }));
  const [shown] = await withCommitments(read, [row]);
  return found(shown);
}

const shownFollowUps = (db: Main) =>
  db
    .selectFrom("follow_ups")
    .innerJoin("contacts", "contacts.id", "follow_ups.contact_id")
    .select([
      "follow_ups.id",
      "follow_ups.contact_id",
      "contacts.name as contact_name",
      "follow_ups.owed_by",
      "follow_ups.what",
      "follow_ups.due_on",
      "follow_ups.ended_at",
      "follow_ups.ended_how",
      "follow_ups.version",
    ])
    .where("contacts.put_away", "=", "");

const withContact = prepared((db: Main, { viewer, contact }: { viewer: Id; contact: Id }) =>
  shownFollowUps(db)
    .where("follow_ups.member_id", "=", viewer)
    .where("follow_ups.contact_id", "=", contact)
    .where("follow_ups.ended_at", "is", null)
    .orderBy("follow_ups.due_on")
    .orderBy("follow_ups.id")
    .limit(mostOpen),
);

const openOnes = prepared(
  (db: Main, { viewer, owedBy, skipped }: { viewer: Id; owedBy: "me" | "them"; skipped: number }) =>
    shownFollowUps(db)
      .where("follow_ups.member_id", "=", viewer)
      .where("follow_ups.ended_at", "is", null)
      .where("follow_ups.owed_by", "=", owedBy)
      .orderBy("follow_ups.due_on")
      .orderBy("follow_ups.id")
      .limit(mostOpen + 1)
      .offset(skipped),
);

const endedOnes = prepared((db: Main, { viewer, skipped }: { viewer: Id; skipped: number }) =>
  shownFollowUps(db)
    .where("follow_ups.member_id", "=", viewer)
    .where("follow_ups.ended_at", "is not", null)
    .orderBy("follow_ups.ended_at", "desc")
    .orderBy("follow_ups.id", "desc")
    .limit(pageSize + 1)
    .offset(skipped),
);

const oneFollowUp = prepared((db: Main, { viewer, followUp }: { viewer: Id; followUp: Id }) =>
  shownFollowUps(db).where("follow_ups.id", "=", followUp).where("follow_ups.member_id", "=", viewer),
);

async function withCommitments(
  read: Main,
  rows: readonly Omit<FollowUpShown, "commitment">[],
): Promise<FollowUpShown[]> {
  if (rows.length === 0) return [];
  const made = await commitmentsMadeOf.all(read, { followUps: rows.map((row) => row.id) });
  // The newest stands last.
  const newest = new Map(made.map(({ follow_up_id, ...commitment }) => [follow_up_id, commitment]));
  return rows.map((row) => ({ ...row, commitment: newest.get(row.id) ?? null }));
}

const commitmentsMadeOf = prepared((db: Main, { followUps }: { followUps: readonly Id[] }) =>
  db
    .selectFrom("contact_commitments")
    .innerJoin("commitments", "commitments.id", "contact_commitments.commitment_id")
    .leftJoin("reports", "reports.commitment_id", "commitments.id")
    .select(["contact_commitments.follow_up_id", "commitments.id", "reports.outcome"])
    .where("contact_commitments.follow_up_id", "is not", null)
    .where("contact_commitments.follow_up_id", "in", followUps)
    .orderBy("contact_commitments.linked_at")
    .orderBy("commitments.id"),
);

import type { Id } from "../../basics/ids.ts";
import { daysFrom } from "../../basics/instant.ts";
import { type Main, prepared } from "../../database/index.ts";
import { isShownHere } from "../groups/index.ts";

/** News is at most so old, and at most so much. */
const newsDays = 10;
const mostNews = 12;

/**
 * What happened lately in the groups of a member, newest first, out of the journal: since they joined, in the groups
 * where they are now, and nothing that somebody keeps private. Of a report only the last word counts.
 */
export const newsFor = (db: Main, viewer: Id, now: Temporal.Instant) =>
  latestNews.all(db, { viewer, since: daysFrom(now, -newsDays) });

export type News = Awaited<ReturnType<typeof newsFor>>[number];

const newsKinds = [
  "group-joined",
  "group-left",
  "organiser-changed",
  "commitment-reported",
  "cheer-given",
  "meeting-moved",
  "meeting-called-off",
  "meeting-closed",
];

const latestNews = prepared((db: Main, { viewer, since }: { viewer: Id; since: string }) =>
  db
    .selectFrom("journal")
    .innerJoin("memberships", (join) =>
      join
        .onRef("memberships.group_id", "=", "journal.group_id")
        .on("memberships.member_id", "=", viewer)
        .on("memberships.left_at", "is", null),
    )
    .innerJoin("groups", "groups.id", "journal.group_id")
    .leftJoin("members as actor", "actor.id", "journal.actor_id")
    .leftJoin("members as subject", "subject.id", "journal.subject_id")
    .leftJoin("commitments", "commitments.id", "journal.subject_id")
    .leftJoin("members as owner", "owner.id", "commitments.member_id")
    .leftJoin("reports", "reports.commitment_id", "commitments.id")
    .leftJoin("meetings", "meetings.id", "journal.subject_id")
    .leftJoin("cancellations", "cancellations.meeting_id", "meetings.id")
    .leftJoin("cheers", (join) =>
      join
        .onRef("cheers.commitment_id", "=", "journal.subject_id")
        .onRef("cheers.from_member_id", "=", "journal.actor_id")
        .onRef("cheers.given_at", "=", "journal.at"),
    )
    .select([
      "journal.id",
      "journal.kind",
      "journal.at",
      "journal.subject_id",
      "groups.id as group_id",
      "groups.name as group_name",
      "actor.name as actor_name",
      "subject.name as subject_name",
      "owner.name as owner_name",
      "commitments.what",
      "reports.outcome",
      "reports.note",
      "meetings.starts_at",
      "meetings.time_zone",
      "meetings.moved_reason",
      "cancellations.reason as called_off_reason",
      "cheers.words as cheer_words",
    ])
    .where("groups.closed_at", "is", null)
    .where("journal.at", ">=", since)
    // Said twice, so that most entries are passed over before anything is looked up for them.
    .where("journal.kind", "in", newsKinds)
    .whereRef("journal.at", ">=", "memberships.joined_at")
    .where(isShownHere(viewer, "journal.actor_id", "journal.group_id"))
    .where(isShownHere(viewer, "commitments.member_id", "journal.group_id"))
    .where((is) => {
      const notByMe = is.or([is("journal.actor_id", "is", null), is("journal.actor_id", "!=", viewer)]);
      return is.or([
        is.and([
          is("journal.kind", "in", ["group-joined", "group-left"]),
          is("journal.subject_id", "!=", viewer),
        ]),
        is.and([is("journal.kind", "=", "organiser-changed"), notByMe]),
        is.and([
          is("journal.kind", "=", "commitment-reported"),
          is("journal.at", "=", is.ref("reports.reported_at")),
          is("commitments.member_id", "!=", viewer),
          is("commitments.hidden", "=", 0),
          is("reports.outcome", "in", ["done", "partly"]),
        ]),
        is.and([
          is("journal.kind", "=", "cheer-given"),
          is("commitments.member_id", "=", viewer),
          is("cheers.id", "is not", null),
        ]),
        is.and([
          is("journal.kind", "=", "meeting-moved"),
          is("journal.at", "=", is.ref("meetings.moved_at")),
          notByMe,
        ]),
        is.and([is("journal.kind", "=", "meeting-called-off"), notByMe]),
        is("journal.kind", "=", "meeting-closed"),
      ]);
    })
    .orderBy("journal.at", "desc")
    .orderBy("journal.id")
    .limit(mostNews),
);

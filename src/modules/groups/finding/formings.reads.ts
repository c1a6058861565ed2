import type { Id } from "../../../basics/ids.ts";
import { daysFrom } from "../../../basics/instant.ts";
import { found } from "../../../basics/problem.ts";
import { type Main, prepared } from "../../../database/index.ts";
import { maySee } from "../../people/index.ts";
import { firstName } from "../group.words.ts";
import { formingDays } from "./formings-settling.ts";

const shown = [
  "formings.id",
  "formings.name",
  "formings.kind",
  "formings.pace",
  "formings.weekdays",
  "formings.starts_time",
  "formings.time_zone",
  "formings.place_kind",
  "formings.words",
  "formings.made_at",
  "formings.made_by",
  "formings.organiser_id",
  "formings.ended_at",
  "formings.group_id",
] as const;

/**
 * A group that may come about, for whoever is asked: what it would be and how many are asked, nobody's name and no
 * place. Also for the proposer. Whoever stepped aside was never asked, and finds nothing.
 */
export async function formingFor(db: Main, viewer: Id, forming: Id, now: Temporal.Instant) {
  const row = found(await formingAsked.first(db, { viewer, forming }));
  return { ...row, isOpen: row.ended_at === null && row.made_at > daysFrom(now, -formingDays) };
}

export type FormingShown = Awaited<ReturnType<typeof formingFor>>;

const formingAsked = prepared((db: Main, given: { viewer: Id; forming: Id }) =>
  db
    .selectFrom("formings")
    .leftJoin("forming_members as mine", (join) =>
      join
        .onRef("mine.forming_id", "=", "formings.id")
        .on("mine.member_id", "=", given.viewer)
        .on("mine.wish_id", "is not", null),
    )
    .select((count) => [
      ...shown,
      "mine.answer",
      count
        .selectFrom("forming_members as asked")
        .whereRef("asked.forming_id", "=", "formings.id")
        .select((each) => each.fn.countAll<number>().as("n"))
        .as("people"),
    ])
    .where("formings.id", "=", given.forming)
    .where((is) => is.or([is("formings.made_by", "=", given.viewer), is("mine.member_id", "is not", null)])),
);

/** Groups that wait for the viewer's yes or no. */
export const formingsAsking = (db: Main, viewer: Id, now: Temporal.Instant) =>
  formingsUnanswered.all(db, { viewer, since: daysFrom(now, -formingDays) });

const formingsUnanswered = prepared((db: Main, given: { viewer: Id; since: string }) =>
  db
    .selectFrom("forming_members")
    .innerJoin("formings", "formings.id", "forming_members.forming_id")
    .select(["formings.id", "formings.name", "formings.kind", "formings.made_at"])
    .where("forming_members.member_id", "=", given.viewer)
    .where("forming_members.answer", "is", null)
    .where("formings.ended_at", "is", null)
    .where("formings.made_at", ">", given.since)
    .orderBy("formings.made_at")
    .orderBy("formings.id"),
);

/** The groups that the viewer proposed in the last month. How it stands, never who answered what. */
export const formingsBy = (db: Main, viewer: Id, now: Temporal.Instant) =>
  formingsProposed.all(db, { viewer, since: daysFrom(now, -30) });

const formingsProposed = prepared((db: Main, given: { viewer: Id; since: string }) =>
  db
    .selectFrom("formings")
    .select(["id", "name", "ended_at", "group_id", "made_at"])
    .where("made_by", "=", given.viewer)
    .where("made_at", ">", given.since)
    .orderBy("made_at", "desc")
    .orderBy("id"),
);

export type FormingByMe = Awaited<ReturnType<typeof formingsBy>>[number];

/** For the proposer: the first names of those whom they asked. */
export async function namesAsked(db: Main, viewer: Id, forming: Id): Promise<string[]> {
  const rows = await peopleAsked.all(db, { viewer, forming });
  return rows.map((row) => firstName(row.name));
}

const peopleAsked = prepared((db: Main, given: { viewer: Id; forming: Id }) =>
  db
    .selectFrom("forming_members")
    .innerJoin("formings", "formings.id", "forming_members.forming_id")
    .innerJoin("members", "members.id", "forming_members.member_id")
    .select("members.name")
    .where("forming_members.forming_id", "=", given.forming)
    .where("formings.made_by", "=", given.viewer)
    .where("members.id", "!=", given.viewer)
    .where("members.left_at", "is", null)
    .where(maySee(given.viewer, "members.id"))
    .orderBy("members.sort_name")
    .orderBy("members.id"),
);

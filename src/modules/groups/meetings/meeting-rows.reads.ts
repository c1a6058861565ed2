import type { Id } from "../../../basics/ids.ts";
import { type Main, prepared } from "../../../database/index.ts";
import { agendaOf } from "../groups.reads.ts";
import type { MeetingShown } from "./meetings.reads.ts";

// What hangs on one meeting, a query each; for pages whose reader has been let in already.

/** The rounds of a meeting: its own once it was opened, else those of the group's agenda. */
export async function roundsOf(db: Main, meeting: Pick<MeetingShown, "id" | "group_id" | "opened_at">) {
  const own = meeting.opened_at ? await ownRounds.all(db, { meeting: meeting.id }) : [];
  if (own.length > 0) return own;
  return (await agendaOf(db, meeting.group_id)).map((round) => ({ ...round, started_at: null }));
}

const ownRounds = prepared((db: Main, given: { meeting: Id }) =>
  db
    .selectFrom("meeting_rounds")
    .select(["position", "kind", "minutes", "started_at"])
    .where("meeting_id", "=", given.meeting)
    .orderBy("position"),
);

/** Who came, on which way, and who sent word. */
export const presenceAt = (db: Main, meeting: Id) => presence.all(db, { meeting });

export type Presence = Awaited<ReturnType<typeof presenceAt>>[number];

const presence = prepared((db: Main, given: { meeting: Id }) =>
  db
    .selectFrom("members")
    .leftJoin("attendances", (join) =>
      join.onRef("attendances.member_id", "=", "members.id").on("attendances.meeting_id", "=", given.meeting),
    )
    .leftJoin("absences", (join) =>
      join.onRef("absences.member_id", "=", "members.id").on("absences.meeting_id", "=", given.meeting),
    )
    .select(["members.id", "members.name", "attendances.how", "absences.words as absence"])
    .where("members.id", "in", (ids) =>
      ids
        .selectFrom("attendances")
        .select("member_id")
        .where("meeting_id", "=", given.meeting)
        .union(ids.selectFrom("absences").select("member_id").where("meeting_id", "=", given.meeting)),
    )
    .orderBy("members.sort_name")
    .orderBy("members.id"),
);

/** What these people are called. */
export const namesOf = async (db: Main, ids: readonly Id[]): Promise<{ id: Id; name: string }[]> =>
  ids.length === 0 ? [] : names.all(db, { ids });

const names = prepared((db: Main, given: { ids: readonly Id[] }) =>
  db
    .selectFrom("members")
    .select(["id", "name"])
    .where("id", "in", given.ids)
    .orderBy("sort_name")
    .orderBy("id"),
);

/** The lines that were written down. */
export const notesOf = (db: Main, meeting: Id) => notes.all(db, { meeting });

export type NoteShown = Awaited<ReturnType<typeof notesOf>>[number];

const notes = prepared((db: Main, given: { meeting: Id }) =>
  db
    .selectFrom("meeting_notes")
    .innerJoin("members", "members.id", "meeting_notes.member_id")
    .select([
      "meeting_notes.id",
      "meeting_notes.kind",
      "meeting_notes.member_id",
      "members.name",
      "meeting_notes.words",
      "meeting_notes.noted_by",
    ])
    .where("meeting_notes.meeting_id", "=", given.meeting)
    .orderBy("meeting_notes.noted_at")
    .orderBy("meeting_notes.id"),
);

/** Who sat in the hot seat, and what was said. */
export const hotSeatsOf = (db: Main, meeting: Id) => hotSeats.all(db, { meeting });

const hotSeats = prepared((db: Main, given: { meeting: Id }) =>
  db
    .selectFrom("hot_seats")
    .innerJoin("members", "members.id", "hot_seats.member_id")
    .select(["hot_seats.member_id", "members.name", "hot_seats.notes", "hot_seats.version"])
    .where("hot_seats.meeting_id", "=", given.meeting)
    .orderBy("members.sort_name")
    .orderBy("members.id"),
);

/** Energy and lines that were shared, and the viewer's own. */
export const checkOutsOf = (db: Main, viewer: Id, meeting: Id) => checkOuts.all(db, { viewer, meeting });

const checkOuts = prepared((db: Main, given: { viewer: Id; meeting: Id }) =>
  db
    .selectFrom("check_outs")
    .innerJoin("members", "members.id", "check_outs.member_id")
    .select([
      "check_outs.member_id",
      "members.name",
      "check_outs.energy",
      "check_outs.line",
      "check_outs.shared_at",
    ])
    .where("check_outs.meeting_id", "=", given.meeting)
    .where((or) =>
      or.or([or("check_outs.member_id", "=", given.viewer), or("check_outs.shared_at", "is not", null)]),
    )
    .orderBy("members.sort_name")
    .orderBy("members.id"),
);

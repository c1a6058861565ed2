import type { Id } from "../../../basics/ids.ts";
import { type GroupKind, type Main, type Pace, prepared } from "../../../database/index.ts";
import { ruleColumns } from "../group.words.ts";
import { hasPlace, headcount, isOpenToMeeting } from "../taking-in.ts";

/** What the list of open groups is narrowed to. */
export type OpenGroupsAsked = { kind: GroupKind | null; pace: Pace | null; page: number };

const pageful = 20;

/**
 * Groups that are open to requests and have a place, that the viewer is not in and in which nobody must be kept apart
 * from them, with the viewer's own request where there is one. Nobody's name. The newest first, a page at a time, counted
 * from 0; `more` says whether another page follows.
 */
export async function openGroups(db: Main, viewer: Id, asked: OpenGroupsAsked) {
  const rows = await openRows(db, viewer, asked);
  return { groups: rows.slice(0, pageful), more: rows.length > pageful };
}

export type OpenGroup = Awaited<ReturnType<typeof openRows>>[number];

function openRows(db: Main, viewer: Id, { kind, pace, page }: OpenGroupsAsked) {
  const given = { viewer, skipped: pageful * page };
  if (kind && pace) return ofKindAndPace.all(db, { ...given, kind, pace });
  if (kind) return ofKind.all(db, { ...given, kind });
  return pace ? ofPace.all(db, { ...given, pace }) : ofAnySort.all(db, given);
}

type Given = { viewer: Id; skipped: number };

const open = (db: Main, { viewer, skipped }: Given) =>
  db
    .selectFrom("groups")
    .leftJoin("meeting_rules", "meeting_rules.group_id", "groups.id")
    .leftJoin("group_requests", (join) =>
      join
        .onRef("group_requests.group_id", "=", "groups.id")
        .on("group_requests.member_id", "=", viewer)
        .on("group_requests.answered_at", "is", null),
    )
    .select([
      "groups.id",
      "groups.name",
      "groups.kind",
      "groups.about",
      "groups.places",
      "groups.place_kind",
      ...ruleColumns,
      "group_requests.id as request_id",
      headcount.as("people"),
    ])
    .where("groups.open_to_requests", "=", 1)
    .where("groups.confirmed_at", "is not", null)
    .where("groups.closed_at", "is", null)
    .where(hasPlace)
    .where(isOpenToMeeting(viewer))
    .where((not) =>
      not.not(
        not.exists(
          not
            .selectFrom("memberships as mine")
            .whereRef("mine.group_id", "=", "groups.id")
            .where("mine.member_id", "=", viewer)
            .where("mine.left_at", "is", null)
            .select("mine.id"),
        ),
      ),
    )
    // NOTE: in the order of an index, which is what finds the first few among very many.
    .orderBy("groups.made_at", "desc")
    .orderBy("groups.id", "desc")
    .limit(pageful + 1)
    .offset(skipped);

const ofAnySort = prepared((db: Main, given: Given) => open(db, given));
const ofKind = prepared((db: Main, given: Given & { kind: GroupKind }) =>
  open(db, given).where("groups.kind", "=", given.kind),
);
const ofPace = prepared((db: Main, given: Given & { pace: Pace }) =>
  open(db, given).where("meeting_rules.pace", "=", given.pace),
);
const ofKindAndPace = prepared((db: Main, given: Given & { kind: GroupKind; pace: Pace }) =>
  open(db, given).where("groups.kind", "=", given.kind).where("meeting_rules.pace", "=", given.pace),
);

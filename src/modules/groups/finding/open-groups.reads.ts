import type { Id } from "../../../basics/ids.ts";
import { type GroupKind, type Main, type Pace, prepared } from "../../../database/index.ts";
import { hasPlace, headcount, isOpenToMeeting } from "../taking-in.ts";

/** What the list of open groups is narrowed to. */
export type OpenGroupsAsked = { kind: GroupKind | null; pace: Pace | null };

/**
 * Groups that are open to requests and have a place, that the viewer is not in and in which nobody must be kept apart
 * from them, with the viewer's own request where there is one. Nobody's name.
 */
export function openGroups(db: Main, viewer: Id, { kind, pace }: OpenGroupsAsked) {
  if (kind && pace) return ofKindAndPace.all(db, { viewer, kind, pace });
  if (kind) return ofKind.all(db, { viewer, kind });
  return pace ? ofPace.all(db, { viewer, pace }) : ofAnySort.all(db, { viewer });
}

export type OpenGroup = Awaited<ReturnType<typeof openGroups>>[number];

const open = (db: Main, viewer: Id) =>
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
      "meeting_rules.pace",
      "meeting_rules.weekdays",
      "meeting_rules.starts_time",
      "meeting_rules.time_zone as rule_zone",
      "meeting_rules.from_on",
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
    .limit(50);

const ofAnySort = prepared((db: Main, given: { viewer: Id }) => open(db, given.viewer));
const ofKind = prepared((db: Main, given: { viewer: Id; kind: GroupKind }) =>
  open(db, given.viewer).where("groups.kind", "=", given.kind),
);
const ofPace = prepared((db: Main, given: { viewer: Id; pace: Pace }) =>
  open(db, given.viewer).where("meeting_rules.pace", "=", given.pace),
);
const ofKindAndPace = prepared((db: Main, given: { viewer: Id; kind: GroupKind; pace: Pace }) =>
  open(db, given.viewer).where("groups.kind", "=", given.kind).where("meeting_rules.pace", "=", given.pace),
);

import { sql, type SqlBool } from "kysely";
import type { Id } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import { type Main, prepared } from "../../../database/index.ts";
import type { Viewer } from "../../../web/frame.ts";
import { isKeptOut, maySee } from "../../people/index.ts";
import { firstName } from "../group.words.ts";
import { isOpenToMeetingWho } from "../taking-in.ts";
import { couldOffer, type GroupKept, isWhatIsWished, offersSince } from "./wishes.reads.ts";

/** Who looks into the waiting room. */
export type Seer = Pick<Viewer, "id" | "isHost">;

/** The waiting room is open to hosts, and to whoever keeps a group together. */
export const mayOpenWaitingRoom = (viewer: Seer, kept: readonly GroupKept[]): boolean =>
  viewer.isHost || kept.length > 0;

const pageful = 20;

/**
 * Who waits for a group, longest first: a first name and the wish, never the id of the member. Nobody from whom the
 * viewer is to be kept away; and for an organiser nobody who must be kept apart from somebody in every group of theirs.
 * Where one of their groups is named, only whom it could take in and who wish for such a one. A page at a time, counted
 * from 0; `more` says whether another page follows.
 */
export async function waitingPeople(
  db: Main,
  viewer: Seer,
  { group, page }: { group: Id | null; page: number },
  now: Temporal.Instant,
) {
  const asked = { ...looking(viewer, now), skipped: pageful * page };
  const rows = await (group === null
    ? (viewer.isHost ? allWaiting : waitingForOrganiser).all(db, asked)
    : waitingForGroup.all(db, { ...asked, group }));
  return { people: rows.slice(0, pageful).map(shown), more: rows.length > pageful };
}

export type Waiting = Awaited<ReturnType<typeof waitingAmong>>[number];

/** Those of these wishes that the viewer sees in the waiting room. */
export async function waitingAmong(db: Main, viewer: Seer, wishes: readonly Id[], now: Temporal.Instant) {
  if (wishes.length === 0) return [];
  const given = { ...looking(viewer, now), wishes };
  return (await (viewer.isHost ? someWaiting : someForOrganiser).all(db, given)).map(shown);
}

/** The same with whose they are; for verbs. */
export const wishesSeen = (db: Main, viewer: Seer, wishes: readonly Id[], now: Temporal.Instant) =>
  (viewer.isHost ? waiting : waitingApartFromNone)(db, looking(viewer, now))
    .select("wishes.member_id")
    .where("wishes.id", "in", wishes)
    .execute();

const shown = <Row extends { name: string; places: number | null }>({ name, places, ...row }: Row) => ({
  ...row,
  first_name: firstName(name),
  /** Whether the viewer keeps a group together that could take them in. */
  canBeOffered: (places ?? 0) > 0,
});

type Looking = { viewer: Id; at: string; since: string };

const looking = (viewer: Seer, now: Temporal.Instant): Looking => ({
  viewer: viewer.id,
  at: instantText(now),
  since: offersSince(now),
});

const waiting = (db: Main, given: Looking) =>
  db
    .selectFrom("wishes")
    .innerJoin("members", "members.id", "wishes.member_id")
    .select([
      "wishes.id",
      "wishes.kind",
      "wishes.pace",
      "wishes.place_kind",
      "wishes.when_words",
      "wishes.field",
      "wishes.words",
      "wishes.wished_at",
      "members.name",
      "members.time_zone",
      groupsOfOrganiser(db, given.viewer)
        .where(couldOffer(given.since))
        .select((each) => each.fn.countAll<number>().as("n"))
        .as("places"),
    ])
    .where("wishes.ended_at", "is", null)
    .where("members.left_at", "is", null)
    .where("wishes.member_id", "!=", given.viewer)
    .where(maySee(given.viewer, "wishes.member_id"))
    .where(sql<SqlBool>`not ${isKeptOut("wishes.member_id", given.at)}`)
    .orderBy("wishes.wished_at")
    .orderBy("wishes.id");

const waitingApartFromNone = (db: Main, given: Looking) =>
  waiting(db, given).where((row) =>
    row.exists(
      groupsOfOrganiser(db, given.viewer).select("groups.id").where(isOpenToMeetingWho("wishes.member_id")),
    ),
  );

const waitingForOne = (db: Main, given: Looking & { group: Id }) =>
  waiting(db, given).where((row) =>
    row.exists(
      groupsOfOrganiser(db, given.viewer)
        .leftJoin("meeting_rules", "meeting_rules.group_id", "groups.id")
        .select("groups.id")
        .where("groups.id", "=", given.group)
        .where(isWhatIsWished)
        .where(couldOffer(given.since)),
    ),
  );

const groupsOfOrganiser = (db: Main, organiser: Id) =>
  db
    .selectFrom("groups")
    .where("groups.organiser_id", "=", organiser)
    .where("groups.confirmed_at", "is not", null)
    .where("groups.closed_at", "is", null);

type Turned = Looking & { skipped: number };
type Named = Looking & { wishes: readonly Id[] };

const allWaiting = prepared((db: Main, given: Turned) =>
  waiting(db, given)
    .limit(pageful + 1)
    .offset(given.skipped),
);
const waitingForOrganiser = prepared((db: Main, given: Turned) =>
  waitingApartFromNone(db, given)
    .limit(pageful + 1)
    .offset(given.skipped),
);
const waitingForGroup = prepared((db: Main, given: Turned & { group: Id }) =>
  waitingForOne(db, given)
    .limit(pageful + 1)
    .offset(given.skipped),
);
const someWaiting = prepared((db: Main, given: Named) =>
  waiting(db, given).where("wishes.id", "in", given.wishes),
);
const someForOrganiser = prepared((db: Main, given: Named) =>
  waitingApartFromNone(db, given).where("wishes.id", "in", given.wishes),
);

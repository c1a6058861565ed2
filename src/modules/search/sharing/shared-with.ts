import { sql } from "kysely";
import type { Id } from "../../../basics/ids.ts";
import { dateIn, daysFrom, instantText } from "../../../basics/instant.ts";
import { found } from "../../../basics/problem.ts";
import { type Main, prepared } from "../../../database/index.ts";
import { isKeptOut, staysApartFrom } from "../../people/index.ts";
import { levelsOf, type Levels, showsSomething } from "./levels.ts";

// The one condition by which anybody but its owner reads a search. Nothing else in the house opens one to somebody else.

/** A search as it is open to one viewer now: whose it is, and how much of each part they may see. */
export type SharedSearch = {
  id: Id;
  owner: Id;
  ownerName: string;
  /** The owner's: their weeks and days are told in it. */
  timeZone: string;
  isPaused: boolean;
  levels: Levels;
};

/**
 * How much of a search somebody else may see now. Not-found where nothing: nothing was shared with them, it was taken back
 * or its day is over, the search has ended, one of the two has left the group, the community, or keeps away from the other.
 */
export async function sharedWith(
  read: Main,
  viewer: Id,
  search: Id,
  now: Temporal.Instant,
): Promise<SharedSearch> {
  const rows = await ofSearch.all(read, { ...asked(viewer, now), search });
  return found(searchesIn(rows, now)[0]);
}

/** Every search that is shared with somebody now, by the names of those who share. */
export const searchesSharedWith = async (
  read: Main,
  viewer: Id,
  now: Temporal.Instant,
): Promise<SharedSearch[]> => searchesIn(await ofAnybody.all(read, asked(viewer, now)), now);

/** What one member shares with another now; null where nothing. */
export async function sharedBy(
  read: Main,
  viewer: Id,
  owner: Id,
  now: Temporal.Instant,
): Promise<SharedSearch | null> {
  const rows = await ofOwner.all(read, { ...asked(viewer, now), owner });
  return searchesIn(rows, now)[0] ?? null;
}

type Asked = { viewer: Id; now: string; yesterday: string };

const asked = (viewer: Id, now: Temporal.Instant): Asked => ({
  viewer,
  now: instantText(now),
  // In no zone is it an earlier day than this; which day it is where the owner lives is looked at below.
  yesterday: daysFrom(now, -1).slice(0, 10),
});

const ofSearch = prepared((read: Main, { search, ...given }: Asked & { search: Id }) =>
  inForce(read, given).where("searches.id", "=", search),
);

const ofOwner = prepared((read: Main, { owner, ...given }: Asked & { owner: Id }) =>
  inForce(read, given).where("searches.member_id", "=", owner),
);

const ofAnybody = prepared((read: Main, given: Asked) => inForce(read, given));

/** A row for each part that some audience in force lets the viewer see. */
const inForce = (read: Main, { viewer, now, yesterday }: Asked) =>
  read
    .selectFrom("search_audiences as audiences")
    .innerJoin("searches", "searches.id", "audiences.search_id")
    .innerJoin("members as owner", "owner.id", "audiences.member_id")
    .innerJoin("members as reader", (join) => join.on("reader.id", "=", viewer))
    .innerJoin("search_shares", "search_shares.audience_id", "audiences.id")
    .select([
      "searches.id",
      "searches.member_id as owner",
      "searches.paused_at",
      "owner.name as owner_name",
      "owner.time_zone",
      "audiences.until_on",
      "search_shares.part",
      "search_shares.level",
    ])
    .where("audiences.id", "in", reaching(read, viewer))
    .whereRef("audiences.member_id", "=", "searches.member_id")
    .where("audiences.member_id", "!=", viewer)
    .where("audiences.ended_at", "is", null)
    .where((is) => is.or([is("audiences.until_on", "=", ""), is("audiences.until_on", ">=", yesterday)]))
    .where("searches.ended_at", "is", null)
    .where("owner.left_at", "is", null)
    .where("reader.left_at", "is", null)
    .where(sql<boolean>`not ${isKeptOut("reader.id", now)}`)
    // Whoever is kept out of the house could take nothing back: meanwhile nobody sees it.
    .where(sql<boolean>`not ${isKeptOut("owner.id", now)}`)
    .where(sql<boolean>`not ${staysApartFrom(viewer, "owner.id")}`)
    .orderBy("owner.sort_name")
    .orderBy("searches.id")
    .orderBy("search_shares.part")
    .orderBy("search_shares.level");

/** The audiences to which somebody belongs today: of a group in which both are, and those that are them alone. */
const reaching = (read: Main, viewer: Id) =>
  read
    .selectFrom("memberships as mine")
    .innerJoin("groups", "groups.id", "mine.group_id")
    .innerJoin("search_audiences", "search_audiences.group_id", "mine.group_id")
    .innerJoin("memberships as theirs", (join) =>
      join
        .onRef("theirs.group_id", "=", "mine.group_id")
        .onRef("theirs.member_id", "=", "search_audiences.member_id"),
    )
    .select("search_audiences.id")
    .where("mine.member_id", "=", viewer)
    .where("mine.left_at", "is", null)
    .where("theirs.left_at", "is", null)
    .where("groups.closed_at", "is", null)
    .where("search_audiences.kind", "=", "group")
    .unionAll(
      read
        .selectFrom("search_audiences")
        .select("search_audiences.id")
        .where("search_audiences.to_member_id", "=", viewer)
        .where((is) =>
          is.or([
            is("search_audiences.kind", "=", "buddy"),
            is.and([
              is("search_audiences.kind", "=", "coach"),
              is.exists(
                is
                  .selectFrom("role_grants")
                  .select("role_grants.role")
                  .where("role_grants.member_id", "=", viewer)
                  .where("role_grants.role", "=", "coach"),
              ),
            ]),
          ]),
        ),
    );

type Row = Awaited<ReturnType<typeof ofAnybody.all>>[number];

/** The rows put together, search by search, without those whose day is over where their owner lives. */
function searchesIn(rows: readonly Row[], now: Temporal.Instant): SharedSearch[] {
  const open = rows.filter((row) => isOpenOn(row.until_on, dateIn(now, row.time_zone)));
  const searches = [...new Map(open.map((row) => [row.id, row])).values()];
  return searches
    .map((row) => ({
      id: row.id,
      owner: row.owner,
      ownerName: row.owner_name,
      timeZone: row.time_zone,
      isPaused: row.paused_at !== null,
      levels: levelsOf(open.filter((each) => each.id === row.id)),
    }))
    .filter(({ levels }) => showsSomething(levels));
}

/** Whether an audience may still look on a day: on its last day, it may. */
export const isOpenOn = (until: string, today: Temporal.PlainDate): boolean =>
  until === "" || until >= today.toString();

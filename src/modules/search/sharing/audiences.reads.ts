import type { Id } from "../../../basics/ids.ts";
import { found } from "../../../basics/problem.ts";
import { type Main, prepared, type SearchAudiencesTable } from "../../../database/index.ts";
import { levelsOf, type Levels } from "./levels.ts";

/** One of those who may look at my search. `name` is the group's or the person's. */
export type AudienceShown = Pick<SearchAudiencesTable, "id" | "kind" | "until_on" | "version"> & {
  name: string;
  /** Whether they are still there: the group is there and I am in it, or the person has not left. */
  isThere: boolean;
  /** Of the group or the person. */
  toId: Id;
  levels: Levels;
};

/** Everybody with whom the member shares their search and has not taken it back, in the order in which they began. */
export async function audiencesOf(read: Main, who: Id, search: Id): Promise<AudienceShown[]> {
  const rows = await own.all(read, { who, search });
  return [...new Map(rows.map((row) => [row.id, row])).values()].map((row) =>
    shown(
      row,
      rows.filter(({ id }) => id === row.id),
    ),
  );
}

/** One of them; not-found where it is not the member's, or was taken back. */
export async function audienceFor(read: Main, who: Id, search: Id, audience: Id): Promise<AudienceShown> {
  return found((await audiencesOf(read, who, search)).find(({ id }) => id === audience));
}

/** Whether an audience was ever the member's; one that was taken back too. */
export const isOwnAudience = async (read: Main, who: Id, audience: Id): Promise<boolean> =>
  (await oneOwn.first(read, { who, audience })) !== undefined;

const oneOwn = prepared((read: Main, { who, audience }: { who: Id; audience: Id }) =>
  read.selectFrom("search_audiences").select("id").where("id", "=", audience).where("member_id", "=", who),
);

const own = prepared((read: Main, { who, search }: { who: Id; search: Id }) =>
  read
    .selectFrom("search_audiences as audiences")
    .leftJoin("search_shares", "search_shares.audience_id", "audiences.id")
    .leftJoin("groups", "groups.id", "audiences.group_id")
    .leftJoin("memberships", (join) =>
      join
        .onRef("memberships.group_id", "=", "groups.id")
        .on("memberships.member_id", "=", who)
        .on("memberships.left_at", "is", null),
    )
    .leftJoin("members", "members.id", "audiences.to_member_id")
    .select([
      "audiences.id",
      "audiences.kind",
      "audiences.group_id",
      "audiences.to_member_id",
      "audiences.until_on",
      "audiences.version",
      "search_shares.part",
      "search_shares.level",
      "groups.name as group_name",
      "groups.closed_at",
      "memberships.id as membership",
      "members.name as member_name",
      "members.left_at",
    ])
    .where("audiences.search_id", "=", search)
    .where("audiences.member_id", "=", who)
    .where("audiences.ended_at", "is", null)
    .orderBy("audiences.made_at")
    .orderBy("audiences.id")
    .orderBy("search_shares.part"),
);

type Row = Awaited<ReturnType<typeof own.all>>[number];

function shown(row: Row, all: readonly Row[]): AudienceShown {
  const { id, kind, until_on, version } = row;
  const isThere = kind === "group" ? row.membership !== null && row.closed_at === null : row.left_at === null;
  const name = (kind === "group" ? row.group_name : row.member_name) ?? "";
  const levels = levelsOf(all.flatMap(({ part, level }) => (part && level ? [{ part, level }] : [])));
  const shownName = isThere || kind === "group" ? name : "A former member";
  const toId = row.group_id ?? row.to_member_id ?? 0;
  return { id, kind, until_on, version, toId, name: shownName, isThere, levels };
}

import type { Id } from "../../basics/ids.ts";
import { sql } from "kysely";
import { type Main, prepared, type Role } from "../../database/index.ts";

/** How a member is called on pages: who left is "a former member". */
export const shownName = (member: { name: string; left_at: string | null }): string =>
  member.left_at === null ? member.name : "A former member";

/** A member as others see them, or as they see themselves. */
export type MemberShown = {
  id: Id;
  name: string;
  pronouns: string;
  work_line: string;
  can_help: string;
  want_help: string;
  /** Addresses on the web, a line each. */
  links: string;
  time_zone: string;
  joined_at: string;
  paused_at: string | null;
  left_at: string | null;
  is_host: number;
  is_coach: number;
};

/** A member's page, for a reader who may see it; undefined where there never was one. */
export const memberShown = (read: Main, id: Id): Promise<MemberShown | undefined> =>
  oneShown.first(read, { id });

const oneShown = prepared((read: Main, { id }: { id: Id }) =>
  withRoles(read)
    .select(["pronouns", "work_line", "can_help", "want_help", "links"])
    .select(["time_zone", "joined_at", "paused_at", "left_at"])
    .where("members.id", "=", id),
);

/** Everything that a member can change about themselves. */
export const profileOf = (read: Main, who: Id) => ownProfile.first(read, { who });

const ownProfile = prepared((read: Main, { who }: { who: Id }) =>
  read
    .selectFrom("members")
    .select(["id", "name", "pronouns", "work_line", "can_help", "want_help", "links", "employer"])
    .select(["messages_from", "time_zone", "email", "paused_at", "version"])
    .where("id", "=", who)
    .where("left_at", "is", null),
);

export type OwnProfile = NonNullable<Awaited<ReturnType<typeof profileOf>>>;

/** A member with what only a host sees; undefined for who left. */
export const memberForHost = (read: Main, id: Id) =>
  withRoles(read)
    .select(["email", "joined_at", "paused_at"])
    .where("members.id", "=", id)
    .where("left_at", "is", null)
    .executeTakeFirst();

/** A page of members by name, for the host: `most` of them, after the one named. */
export async function membersByName(read: Main, after: Id | null, most: number) {
  const last = after === null ? undefined : await nameOf(read, after);
  const query = withRoles(read)
    .select(["work_line", "email", "joined_at", "paused_at"])
    .where("left_at", "is", null)
    .orderBy("sort_name")
    .orderBy("members.id")
    .limit(most);
  if (!last) return query.execute();
  return query
    .where((or) =>
      or.or([
        or("sort_name", ">", last.sort_name),
        or.and([or("sort_name", "=", last.sort_name), or("members.id", ">", last.id)]),
      ]),
    )
    .execute();
}

export type MemberListed = Awaited<ReturnType<typeof membersByName>>[number];

/** In a large community members are counted no further than to one more than this. */
export const mostMembersCounted = 2000;

/** How many members there are. */
export async function countMembers(read: Main): Promise<number> {
  const counted = read
    .selectFrom("members")
    .select("id")
    .where("left_at", "is", null)
    .limit(mostMembersCounted + 1);
  const row = await read
    .selectFrom(counted.as("counted"))
    .select((all) => all.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return row.count;
}

/** The names of all who are here, some thousands at a time. */
export async function* memberNames(read: Main): AsyncGenerator<string[]> {
  for (let after = 0; ;) {
    const rows = await namesAfter.all(read, { after });
    if (rows.length > 0) yield rows.map(({ name }) => name);
    if (rows.length < 4000) return;
    after = rows.at(-1)?.id ?? 0;
  }
}

const namesAfter = prepared((read: Main, { after }: { after: Id }) =>
  read
    .selectFrom("members")
    .select(["id", "name"])
    .where("id", ">", after)
    .where("left_at", "is", null)
    .orderBy("id")
    .limit(4000),
);

/** The hosts who are here, for mail that is meant for them. */
export async function hostIds(read: Main): Promise<Id[]> {
  const rows = await read.selectFrom("role_grants").select("member_id").where("role", "=", "host").execute();
  return rows.map((row) => row.member_id);
}

/** Where mail reaches a member: null for who left, or has no address. */
export async function mailAddressOf(
  read: Main,
  member: Id,
): Promise<{ name: string; address: string; member: Id } | null> {
  const row = await read
    .selectFrom("members")
    .select(["name", "email"])
    .where("id", "=", member)
    .where("left_at", "is", null)
    .executeTakeFirst();
  return row?.email ? { name: row.name, address: row.email, member } : null;
}

const nameOf = (read: Main, id: Id) =>
  read.selectFrom("members").select(["id", "sort_name"]).where("id", "=", id).executeTakeFirst();

const withRoles = (read: Main) =>
  read
    .selectFrom("members")
    .select((row) => [
      "members.id",
      "members.name",
      row.fn.coalesce(grants(read, "host"), row.lit(0)).as("is_host"),
      row.fn.coalesce(grants(read, "coach"), row.lit(0)).as("is_coach"),
    ]);

const grants = (read: Main, role: Role) =>
  read
    .selectFrom("role_grants")
    .select((all) => all.fn.countAll<number>().as("count"))
    .where("role_grants.role", "=", role)
    .where((row) => row("role_grants.member_id", "=", sql.ref<number>("members.id")));

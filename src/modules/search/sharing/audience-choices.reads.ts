import { sql } from "kysely";
import type { Id } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import { type Main, prepared } from "../../../database/index.ts";
import { groupsOf } from "../../groups/index.ts";
import { isKeptOut, staysApartFrom } from "../../people/index.ts";

/** Whom a search is shared with: a group of mine, somebody in one as my buddy, or a coach. */
export type AudienceTo = { kind: "group" | "buddy" | "coach"; id: Id };

/** Everybody with whom a member may share, by name. */
export type AudienceChoices = {
  groups: readonly { id: Id; name: string }[];
  buddies: readonly { id: Id; name: string }[];
  coaches: readonly { id: Id; name: string }[];
};

/** With whom somebody may share their search: never anybody whom one of the two keeps away. */
export async function audienceChoices(read: Main, who: Id, now: Temporal.Instant): Promise<AudienceChoices> {
  const at = { who, now: instantText(now) };
  return {
    groups: (await groupsOf(read, who, now)).map(({ id, name }) => ({ id, name })),
    buddies: await buddies.all(read, at),
    coaches: await coaches.all(read, at),
  };
}

/** Whether somebody may share with them now. */
export async function canBeAudience(
  read: Main,
  who: Id,
  { kind, id }: AudienceTo,
  now: Temporal.Instant,
): Promise<boolean> {
  const { groups, buddies: peers, coaches: experts } = await audienceChoices(read, who, now);
  const among = { group: groups, buddy: peers, coach: experts }[kind];
  return among.some((each) => each.id === id);
}

type At = { who: Id; now: string };

/** Members who are here, and from whom nothing keeps this one away. */
const others = (read: Main, { who, now }: At) =>
  read
    .selectFrom("members")
    .select(["members.id", "members.name"])
    .where("members.id", "!=", who)
    .where("members.left_at", "is", null)
    .where(sql<boolean>`not ${isKeptOut("members.id", now)}`)
    .where(sql<boolean>`not ${staysApartFrom(who, "members.id")}`)
    .orderBy("members.sort_name")
    .orderBy("members.id");

const buddies = prepared((read: Main, given: At) =>
  others(read, given).where("members.id", "in", (is) =>
    is
      .selectFrom("memberships as mine")
      .innerJoin("groups", "groups.id", "mine.group_id")
      .innerJoin("memberships as theirs", "theirs.group_id", "mine.group_id")
      .select("theirs.member_id")
      .where("mine.member_id", "=", given.who)
      .where("mine.left_at", "is", null)
      .where("theirs.left_at", "is", null)
      .where("groups.closed_at", "is", null),
  ),
);

const coaches = prepared((read: Main, given: At) =>
  others(read, given).where("members.id", "in", (is) =>
    is.selectFrom("role_grants").select("role_grants.member_id").where("role_grants.role", "=", "coach"),
  ),
);

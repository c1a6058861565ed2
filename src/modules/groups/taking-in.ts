import { type RawBuilder, sql, type SqlBool } from "kysely";
import type { Id } from "../../basics/ids.ts";
import { Problem } from "../../basics/problem.ts";
import { type Main, prepared } from "../../database/index.ts";
import { staysApartFromSome } from "../people/index.ts";

/** In a query of groups: how many are in each now. */
export const headcount = sql<number>`(
  select count(*) from memberships as taken where taken.group_id = groups.id and taken.left_at is null
)`;

/** In a query of groups: that there is a place that nobody has. */
export const hasPlace = sql<SqlBool>`${headcount} < groups.places`;

/** In a query of groups: that nobody who is in it must be kept apart from the member. */
export const isOpenToMeeting = (member: Id): RawBuilder<SqlBool> =>
  sql<SqlBool>`not ${staysApartFromSome(sql`${member}`, present)}`;

/** The same for the member in a column. */
export const isOpenToMeetingWho = (column: string): RawBuilder<SqlBool> =>
  sql<SqlBool>`not ${staysApartFromSome(sql.ref(column), present)}`;

const present = {
  from: sql`memberships as present`,
  where: sql`present.group_id = groups.id and present.left_at is null`,
  member: "present.member_id",
};

/** Whether somebody in the group and this member must be kept apart. */
export async function mustNotMeet(db: Main, group: Id, member: Id): Promise<boolean> {
  return (await openTo.first(db, { group, member })) === undefined;
}

/**
 * Refuses whom a group cannot take in: conflict, "group-takes-nobody-in". A full group and one in which somebody keeps
 * the member away answer alike. A place that was promised to one person by name is theirs in a full group too.
 */
export async function mustBeTakenIn(db: Main, group: Id, member: Id, isPromised = false): Promise<void> {
  const free = await (isPromised ? openTo : openWithPlace).first(db, { group, member });
  if (!free) throw new Problem("conflict", "group-takes-nobody-in");
}

const whereOpen = (db: Main, { group, member }: { group: Id; member: Id }) =>
  db.selectFrom("groups").select("id").where("id", "=", group).where(isOpenToMeeting(member));

const openTo = prepared(whereOpen);
const openWithPlace = prepared((db: Main, given: { group: Id; member: Id }) =>
  whereOpen(db, given).where(hasPlace),
);

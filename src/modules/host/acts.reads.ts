import type { Id } from "../../basics/ids.ts";
import type { Main } from "../../database/index.ts";

/**
 * A page of the log for a host, the latest first; about one member where one is named, and older than the act named.
 * What was closed about this host is for the others to read, as the concern itself was.
 */
export async function acts(read: Main, host: Id, of: { member: Id | null; before: Id | null }, most: number) {
  const last =
    of.before === null
      ? undefined
      : await read
          .selectFrom("host_acts")
          .select(["id", "at"])
          .where("id", "=", of.before)
          .executeTakeFirst();
  let query = actRows(read)
    .where((or) =>
      or.or([
        or("host_acts.kind", "!=", "concern-closed"),
        or("host_acts.member_id", "is", null),
        or("host_acts.member_id", "!=", host),
      ]),
    )
    .limit(most);
  if (of.member !== null) query = query.where("host_acts.member_id", "=", of.member);
  if (last)
    query = query.where((or) =>
      or.or([
        or("host_acts.at", "<", last.at),
        or.and([or("host_acts.at", "=", last.at), or("host_acts.id", "<", last.id)]),
      ]),
    );
  return query.execute();
}

/** What hosts did about a member or with a concern, the latest first. */
export const actsAbout = (read: Main, about: { member: Id | null; subject: Id }, most: number) =>
  actRows(read)
    .where((or) =>
      or.or([
        or("host_acts.subject_id", "=", about.subject),
        ...(about.member === null ? [] : [or("host_acts.member_id", "=", about.member)]),
      ]),
    )
    .limit(most)
    .execute();

// NOTE: a subject is looked up only where it may have a name; a visitor's goes when the request goes.
const actRows = (read: Main) =>
  read
    .selectFrom("host_acts")
    .innerJoin("members as actor", "actor.id", "host_acts.actor_id")
    .leftJoin("members as whom", "whom.id", "host_acts.member_id")
    .leftJoin("groups", "groups.id", "host_acts.group_id")
    .leftJoin("join_requests", "join_requests.id", "host_acts.subject_id")
    .select([
      "host_acts.id",
      "host_acts.kind",
      "host_acts.words",
      "host_acts.at",
      "host_acts.member_id",
      "actor.name as actor_name",
      "actor.left_at as actor_left_at",
      "whom.name as whom_name",
      "whom.left_at as whom_left_at",
      "groups.name as group_name",
      "join_requests.name as request_name",
    ])
    .orderBy("host_acts.at", "desc")
    .orderBy("host_acts.id", "desc");

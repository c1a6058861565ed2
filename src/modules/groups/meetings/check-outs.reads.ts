import type { Id } from "../../../basics/ids.ts";
import { type Main, prepared } from "../../../database/index.ts";

/** What I wrote down of my energy, after meetings and on other days, newest first. Nobody else is ever shown this list. */
export const myCheckOuts = (db: Main, viewer: Id) => written.all(db, { viewer });

export type OwnCheckOut = Awaited<ReturnType<typeof myCheckOuts>>[number];

const written = prepared((db: Main, given: { viewer: Id }) =>
  db
    .selectFrom("check_outs")
    .leftJoin("groups", "groups.id", "check_outs.group_id")
    .select([
      "check_outs.id",
      "check_outs.on_day",
      "check_outs.energy",
      "check_outs.line",
      "check_outs.shared_at",
      "check_outs.meeting_id",
      "groups.name as group_name",
    ])
    .where("check_outs.member_id", "=", given.viewer)
    .orderBy("check_outs.on_day", "desc")
    .orderBy("check_outs.written_at", "desc")
    .orderBy("check_outs.id")
    .limit(60),
);

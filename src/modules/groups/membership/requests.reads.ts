import type { Id } from "../../../basics/ids.ts";
import { type Main, prepared } from "../../../database/index.ts";
import { maySee } from "../../people/index.ts";

/** Requests that wait for the organiser's answer; none of anybody whom the organiser may not see. */
export const waitingRequests = (db: Main, viewer: Id, group: Id) => unanswered.all(db, { viewer, group });

const unanswered = prepared((db: Main, given: { viewer: Id; group: Id }) =>
  db
    .selectFrom("group_requests")
    .innerJoin("members", "members.id", "group_requests.member_id")
    .select([
      "group_requests.id",
      "group_requests.member_id",
      "group_requests.words",
      "group_requests.asked_at",
      "members.name",
      "members.work_line",
    ])
    .where("group_requests.group_id", "=", given.group)
    .where("group_requests.answered_at", "is", null)
    .where(maySee(given.viewer, "members.id"))
    .orderBy("group_requests.asked_at")
    .orderBy("group_requests.id"),
);

/** The viewer's last request to a group, and how it was answered. */
export const myRequest = (db: Main, viewer: Id, group: Id) => lastRequest.first(db, { viewer, group });

const lastRequest = prepared((db: Main, given: { viewer: Id; group: Id }) =>
  db
    .selectFrom("group_requests")
    .select(["id", "asked_at", "answer", "answer_words"])
    .where("group_id", "=", given.group)
    .where("member_id", "=", given.viewer)
    .orderBy("asked_at", "desc")
    .orderBy("id")
    .limit(1),
);

import type { Id } from "../../../basics/ids.ts";
import type { Main } from "../../../database/index.ts";
import { maySee } from "../../people/index.ts";

/** Requests that wait for the organiser's answer; none of anybody whom the organiser may not see. */
export function waitingRequests(db: Main, viewer: Id, group: Id) {
  return db
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
    .where("group_requests.group_id", "=", group)
    .where("group_requests.answered_at", "is", null)
    .where(maySee(viewer, "members.id"))
    .orderBy("group_requests.asked_at")
    .orderBy("group_requests.id")
    .execute();
}

/** The viewer's last request to a group, and how it was answered. */
export function myRequest(db: Main, viewer: Id, group: Id) {
  return db
    .selectFrom("group_requests")
    .select(["id", "asked_at", "answer", "answer_words"])
    .where("group_id", "=", group)
    .where("member_id", "=", viewer)
    .orderBy("asked_at", "desc")
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
}

import type { Id } from "../../basics/ids.ts";
import { daysFrom } from "../../basics/instant.ts";
import type { Main } from "../../database/index.ts";
import { lastReportsOfGroup, weekOfGroup } from "./commitments.reads.ts";
import { cheersFor } from "./cheers.reads.ts";
import { type GroupShown, meetingAtHand, membersOf } from "./groups.reads.ts";
import { careFor } from "./healing.reads.ts";
import { invitedAhead } from "./invitations.reads.ts";
import { latestPosts } from "./posts.reads.ts";
import { myRequest, waitingRequests } from "./requests.reads.ts";

/** Reports of buddies stay on their page for so many days. */
const newsDays = 21;

/** Everything on a group's own page for one of its members, in a fixed number of queries. */
export async function groupPage(db: Main, viewer: Id, group: GroupShown, now: Temporal.Instant) {
  const organises = group.organiser_id === viewer;
  const members = await membersOf(db, viewer, group.id);
  const reports =
    group.kind === "buddies" ? await lastReportsOfGroup(db, viewer, group.id, daysFrom(now, -newsDays)) : [];
  return {
    group,
    members,
    week: await weekOfGroup(db, viewer, group.id),
    reports,
    cheers: await cheersFor(
      db,
      reports.map((row) => row.id),
    ),
    meeting: (await meetingAtHand(db, group.id, now)).meeting,
    requests: organises ? await waitingRequests(db, viewer, group.id) : [],
    posts: await latestPosts(db, viewer, { id: group.id, joined_at: group.joined_at ?? "" }, 2),
    care: organises ? await careFor(db, viewer, group, members.length, now) : null,
    invited: organises ? await invitedAhead(db, group.id, now) : 0,
  };
}

export type GroupPageData = Awaited<ReturnType<typeof groupPage>>;

/** What somebody sees who is not in the group: how many they are, and how a request of theirs stands. Nobody's name. */
export async function groupFromOutside(db: Main, viewer: Id, group: GroupShown) {
  return {
    group,
    people: await countMembers(db, group.id),
    request: (await myRequest(db, viewer, group.id)) ?? null,
  };
}

export type GroupFromOutside = Awaited<ReturnType<typeof groupFromOutside>>;

/** How many are in a group now. */
export async function countMembers(db: Main, group: Id): Promise<number> {
  const row = await db
    .selectFrom("memberships")
    .select((all) => all.fn.countAll<number>().as("n"))
    .where("group_id", "=", group)
    .where("left_at", "is", null)
    .executeTakeFirstOrThrow();
  return row.n;
}

import type { Id } from "../../basics/ids.ts";
import { daysFrom } from "../../basics/instant.ts";
import type { Main } from "../../database/index.ts";
import { lastReportsOfGroup, weekOfGroup } from "./commitments/group-commitments.reads.ts";
import { cheersFor } from "./commitments/cheers.reads.ts";
import { currentMeeting } from "./current-meeting.ts";
import { type GroupShown, membersOf } from "./groups.reads.ts";
import { careFor } from "./finding/healing.reads.ts";
import { invitedAhead } from "./membership/invitations.reads.ts";
import { latestPosts } from "./wall/posts.reads.ts";
import { waitingRequests } from "./membership/requests.reads.ts";

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
    meeting: (await currentMeeting(db, group.id, now)) ?? null,
    requests: organises ? await waitingRequests(db, viewer, group.id) : [],
    posts: await latestPosts(db, viewer, { id: group.id, joined_at: group.joined_at ?? "" }),
    care: organises ? await careFor(db, viewer, group, members.length, now) : null,
    invited: organises ? await invitedAhead(db, group.id, now) : 0,
  };
}

export type GroupPageData = Awaited<ReturnType<typeof groupPage>>;

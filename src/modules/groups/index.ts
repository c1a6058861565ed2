// Groups: a few people who meet, report back on what each said they would do, and commit to the time until they meet
// again. The room owns groups, meetings, commitments, reports and cheers; it stands on people and knows no higher room.
import { Hono } from "hono";
import type { Env } from "../../web/context.ts";
import { membersOnly } from "../../web/guard.ts";
import type { ProblemWords } from "../../web/problem.pages.tsx";
import {
  commitmentProblems,
  commitmentRoutes,
  commitmentSayings,
} from "./commitments/commitments.routes.tsx";
import { type CommitmentPlaces, fillCommitmentPlaces } from "./commitments/rooms-above.ts";
import { floorProblems, floorRoutes } from "./meetings/floor.routes.tsx";
import { formingProblems, formingRoutes, formingSayings } from "./finding/formings.routes.tsx";
import { groupPageProblems, groupPageRoutes, groupPageSayings } from "./groups.routes.tsx";
import {
  meetingRoomProblems,
  meetingRoomRoutes,
  meetingRoomSayings,
} from "./meetings/meeting-room.routes.tsx";
import { meetingRoutes, meetingSayings } from "./meetings/meetings.routes.tsx";
import { reflectionRoutes, reflectionSayings } from "./meetings/reflections.routes.tsx";
import { wallProblems, wallRoutes, wallSayings } from "./wall/wall.routes.tsx";
import { wishProblems, wishRoutes, wishSayings } from "./finding/wishes.routes.tsx";

export { setAgenda } from "./settings/agenda.ts";
export { noteAttendance } from "./meetings/attendances.ts";
export { checkOut } from "./meetings/check-outs.ts";
export { cheer } from "./commitments/cheers.ts";
export { groupChores } from "./chores.ts";
export { isShownHere } from "./gone-apart.ts";
export { CommitmentCard, nameOrFormer, OutcomeMark, withThen } from "./commitments/commitment.parts.tsx";
export { type CommitmentShown, myOpenCommitments } from "./commitments/commitments.reads.ts";
export { hideCommitment, makeCommitment } from "./commitments/commitments.ts";
export { type CurrentMeeting, currentMeeting, currentMeetings } from "./current-meeting.ts";
export { changeGroup, closeGroup, confirmGroup, declineGroup, startGroup } from "./membership/group.ts";
export { giveFloor, raiseHand } from "./meetings/floor.ts";
export { answerForming, proposeGroup } from "./finding/formings.ts";
export { groupsOf, groupsToConfirm } from "./groups.reads.ts";
export { invitationsIntoGroups } from "./membership/invitations.reads.ts";
export { inviteToGroup } from "./membership/invitations.ts";
export { groupKinds } from "./kinds.ts";
export { groupMails } from "./mails.ts";
export { MeetingTime, Place } from "./meetings/meeting.parts.tsx";
export { planMeetings, setMeetingRule } from "./meetings/meeting-plan.ts";
export { takeChair } from "./meetings/meeting-chair.ts";
export { closeMeeting, goToRound, openMeeting, opensBefore } from "./meetings/meeting-room.ts";
export { callOffMeeting, moveMeeting, sayAbsence } from "./meetings/meetings.ts";
export { handOver, leaveGroup, pauseInGroup, returnToGroup } from "./membership/membership.ts";
export { addNote, noteHotSeat } from "./meetings/minutes.ts";
export { groupPersonal } from "./personal.ts";
export { groupNews } from "./news.ts";
export { groupPlaces } from "./places.tsx";
export { offerPlace } from "./finding/place-offers.ts";
export { hidePostAsHost, postForHost, showPostAsHost } from "./wall/posts-before-host.ts";
export { answerPost, changePost, hidePost, makePost } from "./wall/posts.ts";
export { isShownOnWall } from "./wall/posts.withheld.ts";
export { beginningOf } from "./wall/posts.words.ts";
export { chooseNextStep, isOpenForReport, report } from "./commitments/reports.ts";
export type {
  CarriedAlong,
  CommitmentPlaces,
  NotedForReport,
  OwnCommitment,
} from "./commitments/rooms-above.ts";
export { answerGroupRequest, askToJoinGroup, joinByInvitation } from "./membership/requests.ts";
export { pageOf } from "./turning.ts";
export { Turning } from "./turning.parts.tsx";
export { groupUrls } from "./urls.ts";
export { startsAt } from "./schedule.ts";
export { setWelcomer } from "./membership/welcome.ts";
export { myWish } from "./finding/wishes.reads.ts";
export { wishForGroup, type WishWords } from "./finding/wishes.ts";
export { kindWords } from "./words.ts";

/** What a page of this room opens with after something was done. */
export const groupSayings: Record<string, string> = {
  ...groupPageSayings,
  ...meetingSayings,
  ...reflectionSayings,
  ...meetingRoomSayings,
  ...commitmentSayings,
  ...formingSayings,
  ...wallSayings,
  ...wishSayings,
};

/** What is said where this room refuses something. */
export const groupProblems: Record<string, ProblemWords> = {
  ...groupPageProblems,
  ...meetingRoomProblems,
  ...commitmentProblems,
  ...floorProblems,
  ...formingProblems,
  ...wallProblems,
  ...wishProblems,
};

/** Every page of the room; all of them are for members. `rooms` are what higher ones put into commitments. */
export function groupRoutes(...rooms: readonly CommitmentPlaces[]): Hono<Env> {
  const routes = new Hono<Env>();
  for (const path of ["/groups", "/groups/*", "/commitments", "/commitments/*", "/reflections"])
    routes.use(path, membersOnly);
  return routes
    .route("/", wishRoutes())
    .route("/", formingRoutes())
    .route("/", groupPageRoutes())
    .route("/", wallRoutes())
    .route("/", floorRoutes())
    .route("/", meetingRoutes())
    .route("/", meetingRoomRoutes())
    .route("/", reflectionRoutes())
    .route("/", commitmentRoutes(fillCommitmentPlaces(rooms)));
}

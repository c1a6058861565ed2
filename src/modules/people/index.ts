// People: who is here, how they came in and sign in, what others see of them, who runs the place, and how one leaves.
// Lower than every other room: higher rooms put their parts into its places, and it knows none of them.
export { bareWords, companyWords, personWords } from "./bare-words.ts";
export { blockMember } from "./blocks.ts";
export { peopleChores, peopleJobs } from "./chores.ts";
export {
  closedConcerns,
  type ConcernListed,
  concernFor,
  concernsAbout,
  countOpenConcerns,
  openConcerns,
} from "./concerns.reads.ts";
export { concernForm } from "./concerns.forms.ts";
export { concernNews } from "./concerns.news.ts";
export { type ConcernData, ConcernPage } from "./concerns.pages.tsx";
export { closeConcern, type Concern, raiseConcern, writeToHost } from "./concerns.ts";
export { factsOf } from "./community-texts.routes.tsx";
export { changeText, communityText, textsOfHosts } from "./community-texts.ts";
export { shippedWords, textKinds, textTitles } from "./community-texts.words.ts";
export { hasOpenCode, openCodes } from "./codes.reads.ts";
export { changeSettings, type Community, communityOf, type Settings } from "./community.ts";
export { invitationForm, mostDays, mostPlaces, wordsLetters } from "./invitations.forms.ts";
export { type InvitationListed, invitationsMade, isOpen } from "./invitations.reads.ts";
export {
  acceptInvitation,
  invitationToken,
  joinByInvitation,
  makeInvitation,
  type NewInvitation,
  revokeInvitation,
} from "./invitations.ts";
export { invitationText } from "./invitations.words.ts";
export { answerForm } from "./join-requests.forms.ts";
export {
  type Answer,
  answerJoinRequest,
  askToJoin,
  countOpenJoinRequests,
  type JoinRequestListed,
  openJoinRequests,
} from "./join-requests.ts";
export { joinRequestNews } from "./join-requests.news.ts";
export {
  isHiddenFrom,
  isShownTo,
  maySee,
  mustStayApart,
  staysApartFrom,
  staysApartFromSome,
} from "./keeping-apart.ts";
export { keepCompanyAway } from "./keep-aways.ts";
export { keptFor } from "./kept-for.ts";
export { deleteAccount } from "./leaving.ts";
export { peopleMails } from "./mails.ts";
export {
  countMembers,
  hostIds,
  mailAddressOf,
  memberForHost,
  memberNames,
  type MemberListed,
  membersByName,
  mostMembersCounted,
  shownName,
} from "./members.reads.ts";
export { addMember, changeProfile, pause } from "./members.ts";
export { messagesOnToday } from "./messages.today.ts";
export { noteRead, sendMessage, sendMessageAsHost } from "./messages.ts";
export { peoplePersonal } from "./personal.ts";
export {
  type Departure,
  fillPlaces,
  type InvitedTo,
  type Places,
  type TodayButton,
  type TodayItem,
} from "./places.ts";
export { giveRole, isHost, takeRole } from "./roles.ts";
export { peopleRoutes } from "./routes.tsx";
export { peopleProblems, peopleSayings } from "./said.ts";
export { viewerOfSession, whoAsks } from "./sessions.reads.ts";
export { keepOut, type KeepingOut, letInAgain } from "./suspensions.ts";
export { isKeptOut, type SuspensionInForce, suspensionOf } from "./suspensions.reads.ts";
export { startSession } from "./sessions.ts";
export { lineLetters, nameLetters } from "./set-up.forms.ts";
export { replaceSetUpLink, setUpCommunity } from "./set-up.ts";
export { makeSignInLink, printedLinkHours } from "./sign-in-links.ts";
export { openToKeptOut, peopleUrls, sameForEveryVisitor } from "./urls.ts";

import { type Id, toAddress } from "../../basics/ids.ts";
import { openToAll } from "../../web/kept-out.pages.tsx";

const withThen = (path: string, then: string | null | undefined): string =>
  then ? `${path}?then=${encodeURIComponent(then)}` : path;

const messagesWith = (member: Id): string => `/messages/${toAddress(member)}`;

/** Every address of this room. */
export const peopleUrls = {
  front: "/",
  today: "/today",
  setUp: (secret: string) => `/set-up/${secret}`,
  signIn: (then?: string | null) => withThen("/sign-in", then),
  signInRequest: (request: Id, then?: string | null) =>
    withThen(`/sign-in/requests/${toAddress(request)}`, then),
  signInLink: (secret: string) => `/sign-in/links/${secret}`,
  passkeySignIn: "/sign-in/passkey",
  passkeySignInChallenge: "/sign-in/passkey/challenge",
  signOut: "/sign-out",
  invitation: (token: string) => `/invitations/${token}`,
  joining: "/join",
  asked: "/join/asked",
  me: "/me",
  emailChanges: "/me/email",
  emailChange: (change: Id) => `/me/email/${toAddress(change)}`,
  sessions: "/me/sessions",
  endSession: (session: Id) => `/me/sessions/${toAddress(session)}/ending`,
  endOtherSessions: "/me/sessions/ending",
  passkeys: "/me/passkeys",
  passkeyChallenge: "/me/passkeys/challenge",
  passkey: (passkey: Id) => `/me/passkeys/${toAddress(passkey)}`,
  passkeyRemoval: (passkey: Id) => `/me/passkeys/${toAddress(passkey)}/removal`,
  pause: "/me/pause",
  comingBack: "/me/return",
  exported: "/me/export",
  leaving: "/me/leaving",
  gone: "/gone",
  /** A page of the room of notifications, for the list that leads there. */
  mailSettings: "/me/mail",
  writeToHost: openToAll.writeToHost,
  writtenToHost: `${openToAll.writeToHost}/thanks`,
  rules: "/rules",
  contact: "/contact",
  privacy: "/privacy",
  /** A page of the host's room, for the mail that leads there. */
  requestsToHost: "/host/requests",
  concernsToHost: "/host/concerns",
  member: (member: Id) => `/members/${toAddress(member)}`,
  concernAboutMember: (member: Id) => `/members/${toAddress(member)}/concern`,
  block: (member: Id) => `/members/${toAddress(member)}/block`,
  unblocking: (member: Id) => `/members/${toAddress(member)}/block/removal`,
  blocks: "/me/blocks",
  messages: "/messages",
  messagesWith,
  messagesBefore: (member: Id, message: Id) => `${messagesWith(member)}?before=${toAddress(message)}`,
  takingBack: (member: Id, message: Id) => `${messagesWith(member)}/${toAddress(message)}/removal`,
  concernAboutMessage: (member: Id, message: Id) => `${messagesWith(member)}/${toAddress(message)}/concern`,
  keepAways: "/me/keep-away",
  keepAwayCompanies: "/me/keep-away/companies",
  keepAwayPeople: "/me/keep-away/people",
  keepAwayRemoval: (entry: Id) => `/me/keep-away/${toAddress(entry)}/removal`,
  keepAwayMember: (member: Id) => `/members/${toAddress(member)}/keep-away`,
};

/** What stays open to somebody whom a host keeps out. */
export const openToKeptOut: readonly string[] = [
  ...Object.values(openToAll),
  peopleUrls.gone,
  peopleUrls.rules,
  peopleUrls.contact,
  peopleUrls.privacy,
];

/** Pages that are the same for everybody who is not signed in, with no form and nothing of anybody's on them. */
export const sameForEveryVisitor: readonly string[] = [
  peopleUrls.front,
  peopleUrls.rules,
  peopleUrls.contact,
  peopleUrls.privacy,
];

export { safePath } from "../../basics/own-path.ts";

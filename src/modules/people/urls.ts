import { type Id, toAddress } from "../../basics/ids.ts";

const withThen = (path: string, then: string | null | undefined): string =>
  then ? `${path}?then=${encodeURIComponent(then)}` : path;

/** Every address of this room. */
export const peopleUrls = {
  front: "/",
  today: "/today",
  setUp: (secret: string) => `/set-up/${secret}`,
  signIn: (then?: string | null) => withThen("/sign-in", then),
  signInRequest: (request: Id, then?: string | null) =>
    withThen(`/sign-in/requests/${toAddress(request)}`, then),
  signInLink: (secret: string) => `/sign-in/links/${secret}`,
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
  pause: "/me/pause",
  comingBack: "/me/return",
  exported: "/me/export",
  leaving: "/me/leaving",
  gone: "/gone",
  /** A page of the host's room, for the mail that leads there. */
  requestsToHost: "/host/requests",
  member: (member: Id) => `/members/${toAddress(member)}`,
};

export { safePath } from "../../basics/own-path.ts";

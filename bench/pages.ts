import type { Id } from "../src/basics/ids.ts";
import { groupUrls } from "../src/modules/groups/index.ts";
import { hostUrls } from "../src/modules/host/index.ts";
import { peopleUrls } from "../src/modules/people/index.ts";

/** What belongs to whoever opens a page. `past` is a meeting of the group that is over. */
export type Known = Record<"member" | "group" | "meeting" | "past" | "commitment" | "post" | "other", Id>;

/** A page that is measured. A room adds its lines here, and they are driven, weighed, grown and tested. */
export type PageLine = {
  name: string;
  /** Who opens it: a visitor, a member, one who organises a group, one who waits for one, or the host. */
  who: "visitor" | "member" | "organiser" | "waiting" | "host";
  path(known: Known): string;
  /** Set where the page is the same for everybody, and may be kept. */
  kept?: true;
};

/** Every page that is measured. */
export const pages: readonly PageLine[] = [
  { name: "front page", who: "visitor", path: () => peopleUrls.front, kept: true },
  { name: "house rules", who: "visitor", path: () => peopleUrls.rules, kept: true },
  { name: "sign-in", who: "visitor", path: () => peopleUrls.signIn() },
  { name: "today", who: "member", path: () => peopleUrls.today },
  { name: "group", who: "member", path: ({ group }) => groupUrls.group(group) },
  { name: "meeting room", who: "member", path: ({ group, meeting }) => groupUrls.meeting(group, meeting) },
  { name: "minutes", who: "member", path: ({ group, past }) => groupUrls.meeting(group, past) },
  { name: "meetings", who: "member", path: ({ group }) => groupUrls.meetings(group) },
  { name: "wall", who: "member", path: ({ group }) => groupUrls.wall(group) },
  { name: "post", who: "member", path: ({ group, post }) => groupUrls.post(group, post) },
  { name: "groups", who: "member", path: () => groupUrls.groups },
  { name: "waiting room", who: "organiser", path: () => groupUrls.waitingRoom },
  { name: "wish", who: "waiting", path: () => groupUrls.wish },
  { name: "commitments", who: "member", path: () => groupUrls.commitments },
  { name: "commitment", who: "member", path: ({ commitment }) => groupUrls.commitment(commitment) },
  { name: "messages", who: "member", path: () => peopleUrls.messages },
  { name: "conversation", who: "member", path: ({ other }) => peopleUrls.messagesWith(other) },
  { name: "member", who: "member", path: ({ other }) => peopleUrls.member(other) },
  { name: "profile", who: "member", path: () => peopleUrls.me },
  { name: "office", who: "host", path: () => hostUrls.office },
  { name: "members for the host", who: "host", path: () => hostUrls.members },
];

import type { Id } from "../src/basics/ids.ts";
import { contactUrls } from "../src/modules/contacts/index.ts";
import { groupUrls } from "../src/modules/groups/index.ts";
import { hostUrls } from "../src/modules/host/index.ts";
import { interviewUrls } from "../src/modules/interviews/index.ts";
import { peopleUrls } from "../src/modules/people/index.ts";
import { searchUrls } from "../src/modules/search/index.ts";

/**
 * What belongs to whoever opens a page. `past` is a meeting of the group that is over; `contact` is the one with whom they
 * were in touch most often; `opportunity` is the busy searcher's own, for which most was done; `monday` is that of the last
 * week that is over; `busy` are interviews with twenty comments each, which belong to nobody.
 */
export type Known = Record<
  "member" | "group" | "meeting" | "past" | "commitment" | "post" | "other" | "contact" | "opportunity",
  Id
> & {
  monday: Temporal.PlainDate;
  busy: readonly number[];
};

/** A page that is measured. A room adds its lines here, and they are driven, weighed, grown and tested. */
export type PageLine = {
  name: string;
  /** Who opens it: a visitor, a member, one whose search is as full as one gets, one who organises a group, one who waits for one, or the host. */
  who: "visitor" | "member" | "searcher" | "organiser" | "waiting" | "host";
  path(known: Known): string;
  /** Where others of the same kind stand: they are then asked for in turn. */
  turns?(known: Known): readonly string[];
  /** Set where the page is the same for everybody, and may be kept; or where it is one of those, drawn anew. */
  kept?: true | "anew";
  /** So many bytes may go over the wire, where somebody asked for a limit. */
  mostBytes?: number;
};

/** Nobody keeps a page at whose address something is asked. */
const anew = (number: number): string => `${interviewUrls.interview(number)}?anew`;

/** Every page that is measured. */
export const pages: readonly PageLine[] = [
  { name: "front page", who: "visitor", path: () => peopleUrls.front, kept: true },
  { name: "house rules", who: "visitor", path: () => peopleUrls.rules, kept: true },
  {
    name: "interview page",
    who: "visitor",
    path: ({ busy }) => interviewUrls.interview(busy[0] ?? 1),
    kept: true,
  },
  {
    name: "interview page drawn anew",
    who: "visitor",
    path: ({ busy }) => anew(busy[0] ?? 1),
    turns: ({ busy }) => busy.map(anew),
    kept: "anew",
  },
  { name: "list of interviews", who: "visitor", path: () => interviewUrls.interviews, kept: true },
  {
    name: "list of interviews by topic",
    who: "visitor",
    path: () => `${interviewUrls.interviews}?struggles=silence`,
  },
  {
    name: "list of interviews by words",
    who: "visitor",
    path: () => `${interviewUrls.interviews}?words=nobody+asked`,
  },
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
  { name: "my people", who: "member", path: () => contactUrls.contacts },
  { name: "one contact", who: "member", path: ({ contact }) => contactUrls.contact(contact) },
  { name: "my search", who: "member", path: () => searchUrls.search },
  { name: "a full search", who: "searcher", path: () => searchUrls.search },
  { name: "board of opportunities", who: "searcher", path: () => searchUrls.opportunities },
  {
    name: "list of opportunities",
    who: "searcher",
    path: () => searchUrls.opportunityList,
    mostBytes: 15_000,
  },
  {
    name: "one opportunity",
    who: "searcher",
    path: ({ opportunity }) => searchUrls.opportunity(opportunity),
  },
  { name: "week that is over", who: "searcher", path: ({ monday }) => searchUrls.week(monday) },
  { name: "this week", who: "searcher", path: ({ monday }) => searchUrls.week(monday.add({ weeks: 1 })) },
  { name: "activities", who: "searcher", path: () => searchUrls.activities },
  { name: "profile", who: "member", path: () => peopleUrls.me },
  { name: "office", who: "host", path: () => hostUrls.office },
  { name: "members for the host", who: "host", path: () => hostUrls.members },
];

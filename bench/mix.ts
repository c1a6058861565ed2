import { groupUrls } from "../src/modules/groups/index.ts";
import { interviewUrls } from "../src/modules/interviews/index.ts";
import { peopleUrls } from "../src/modules/people/index.ts";
import { searchUrls } from "../src/modules/search/index.ts";
import type { DrivenCall } from "./fresh.ts";
import type { Known } from "./pages.ts";

/**
 * What somebody has before them who takes part in the mix: `cheered` is a report of somebody else in the group, and
 * `isSearching` whoever has a search open.
 */
export type Before = Known & { cheered: number | null; isSearching: boolean; memberAddress: string };

/** One thing that people do, and how many of a hundred requests it makes. It may be several requests, one after the other. */
export type MixLine = { name: string; times: number; calls(before: Before): Sketch[] };

/** A request without who sends it; `visiting` is one by somebody who is not signed in. */
export type Sketch = { path: string; fields?: Record<string, string>; makes?: true; visiting?: true };

const open = (path: string): Sketch[] => [{ path }];
const visit = (path: string): Sketch[] => [{ path, visiting: true }];
const words = "A line that somebody wrote while the house was measured.";

/** The mixed load as people make it: Today 40, group and meeting room 30, writes 15, the rest public. */
export const mix: readonly MixLine[] = [
  { name: "today", times: 40, calls: () => open(peopleUrls.today) },
  { name: "group", times: 15, calls: ({ group }) => open(groupUrls.group(group)) },
  {
    name: "meeting room",
    times: 15,
    calls: ({ group, meeting }) => open(groupUrls.meeting(group, meeting)),
  },
  { name: "front page", times: 5, calls: () => visit(peopleUrls.front) },
  { name: "sign-in", times: 4, calls: () => visit(peopleUrls.signIn()) },
  { name: "house rules", times: 2, calls: () => visit(peopleUrls.rules) },
  { name: "interview", times: 4, calls: ({ busy }) => visit(interviewUrls.interview(busy[0] ?? 1)) },
  {
    name: "a note at the meeting",
    times: 3,
    calls: ({ group, meeting, memberAddress }) => [
      {
        path: groupUrls.notes(group, meeting),
        fields: { id: "{id}", kind: "win", member: memberAddress, words },
      },
    ],
  },
  {
    name: "a commitment and its report",
    times: 6,
    calls: ({ group }) => [
      { path: groupUrls.groupCommitments(group), fields: { id: "{id}", what: words }, makes: true },
      { path: "/commitments/{made}/report", fields: { outcome: "done", note: words, version: "0" } },
    ],
  },
  {
    name: "a cheer",
    times: 2,
    calls: ({ cheered, group }) =>
      cheered === null
        ? [{ path: groupUrls.wall(group), fields: { id: "{id}", words } }]
        : [{ path: groupUrls.cheers(cheered), fields: { id: "{id}", words } }],
  },
  {
    name: "a post",
    times: 2,
    calls: ({ group }) => [{ path: groupUrls.wall(group), fields: { id: "{id}", words } }],
  },
  {
    name: "an act of the search in one tap",
    times: 2,
    calls: ({ isSearching, group }) =>
      isSearching
        ? [{ path: searchUrls.oneTap, fields: { id: "{id}", kind: "conversation" } }]
        : [{ path: groupUrls.wall(group), fields: { id: "{id}", words } }],
  },
];

/** A hundred requests of one browser, in an order of its own; what belongs together stays so. */
export function requestsOf(before: Before, headers: Record<string, string>, nth: number): DrivenCall[] {
  const units = mix.flatMap(({ times, calls }) => {
    const unit = calls(before);
    return Array.from({ length: times / unit.length }, () => unit);
  });
  return shuffled(units, nth + 1)
    .flat()
    .map((sketch) => callOf(sketch, headers));
}

/** The request that a browser sends. */
export function callOf({ path, fields, makes, visiting }: Sketch, who: Record<string, string>): DrivenCall {
  const { cookie: _, ...nobody } = who;
  const headers = visiting ? nobody : who;
  if (!fields) return { method: "GET", path, headers };
  return {
    method: "POST",
    path,
    headers: {
      ...headers,
      "content-type": "application/x-www-form-urlencoded",
      "sec-fetch-site": "same-origin",
    },
    body: new URLSearchParams(fields).toString().replaceAll("%7B", "{").replaceAll("%7D", "}"),
    ...(makes ? { makes } : {}),
  };
}

/** The same order for the same browser in every run. */
function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  let state = seed;
  const dice = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  return items
    .map((item) => ({ item, at: dice() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

import assert from "node:assert/strict";
import type { GroupFacts, Planned } from "../../bench/seed/groups/facts.ts";
import {
  answerForming,
  answerGroupRequest,
  answerPost,
  askToJoinGroup,
  changePost,
  groupKinds,
  handOver,
  hidePost,
  inviteToGroup,
  leaveGroup,
  makePost,
  offerPlace,
  pauseInGroup,
  planMeetings,
  proposeGroup,
  returnToGroup,
  setAgenda,
  setWelcomer,
  startGroup,
  wishForGroup,
} from "../../src/modules/groups/index.ts";
import { answerOffer } from "../../src/modules/groups/finding/place-offers.ts";
import { withdrawWish } from "../../src/modules/groups/finding/wishes.ts";
import { takeBackPost, tellHostOfPost } from "../../src/modules/groups/wall/posts.ts";
import { acceptInvitation } from "../../src/modules/people/index.ts";
import type { Tellers, Told } from "./telling.ts";

/** Groups, who belongs to them, their walls, and the waiting room. */
export const groupsTold: Tellers<GroupFacts> = {
  async "group started"(told, { member, group, type, rule, zone, open, meetings, ...words }, now) {
    const from = rule && Temporal.PlainDate.from(rule.from);
    const times = rule && from && { ...rule, weekdays: [rule.weekday], from, timeZone: rule.zone };
    const how = { id: group, kind: type, openToRequests: open, timeZone: zone, rule: times };
    await startGroup(told.db, member, { ...words, ...how }, now);
    await nameMeetings(told, group, meetings);
  },
  async "calendar filled"(told, { group, meetings }, now) {
    await planMeetings(told.db, group, now);
    await nameMeetings(told, group, meetings);
  },
  async "agenda set"({ db }, { member, group, ventSeconds }) {
    const { kind } = await db
      .selectFrom("groups")
      .select("kind")
      .where("id", "=", group)
      .executeTakeFirstOrThrow();
    await setAgenda(db, member, group, { rounds: groupKinds[kind].rounds, ventSeconds });
  },
  "welcomer named": ({ db }, { member, group, welcomer }, now) =>
    setWelcomer(db, member, group, welcomer, now),
  "invited to group": ({ db }, { member, group, invitation, ...link }, now) =>
    inviteToGroup(db, member, group, { id: invitation, email: null, words: "", ...link }, now),
  "came into group": ({ db, rooms }, { member, invitation }, now) =>
    acceptInvitation(db, member, invitation, rooms, now),
  "asked for a place": ({ db }, { member, group, request, words }, now) =>
    askToJoinGroup(db, member, group, { id: request, words }, now),
  async "place answered"({ db }, { member, group, request, answer, words }, now) {
    assert(await answerGroupRequest(db, member, group, request, { answer, words }, now));
  },
  "wish made": ({ db }, { member, wish, type, ...words }, now) =>
    wishForGroup(db, member, { ...words, id: wish, kind: type }, now),
  "wish withdrawn": ({ db }, { member }, now) => withdrawWish(db, member, now),
  "group proposed": ({ db }, { host, forming, asked, weekday, zone, ...what }, now) => {
    const wishes = asked.map(({ wish }) => wish);
    const who = { id: forming, wishes, organiser: wishes[0] ?? null, weekdays: [weekday], timeZone: zone };
    const how = { kind: "success-team", pace: "weekly", placeKind: "in-person", place: "" } as const;
    return proposeGroup(db, host, { ...what, ...who, ...how }, now);
  },
  "proposal answered": ({ db }, { member, forming, answer }, now) =>
    answerForming(db, member, forming, answer, now),
  "place offered": ({ db }, { member, group, offer, wish, words }, now) =>
    offerPlace(db, member, { id: offer, wish, group, words }, now),
  "offer answered": ({ db }, { member, offer, answer }, now) => answerOffer(db, member, offer, answer, now),
  "group paused": ({ db }, { member, group }, now) => pauseInGroup(db, member, group, now),
  "group resumed": ({ db }, { member, group }) => returnToGroup(db, member, group),
  "group left": ({ db }, { member, group }, now) => leaveGroup(db, member, group, now),
  "group handed over": ({ db }, { member, group, to }, now) => handOver(db, member, group, to, now),
  "post made": ({ db }, { member, group, post, words }, now) =>
    makePost(db, member, group, { id: post, words }, now),
  "post answered": ({ db }, { member, group, post, answer, words }, now) =>
    answerPost(db, member, group, post, { id: answer, words }, now),
  async "post changed"({ db }, { member, group, post, words }, now) {
    assert(await changePost(db, member, group, post, { words, version: 1 }, now));
  },
  "post taken back": ({ db }, { member, group, post }, now) => takeBackPost(db, member, group, post, now),
  "post hidden": ({ db }, { member, group, post }, now) => hidePost(db, member, group, post, true, now),
  "post reported": ({ db }, { member, group, post, concern, words }, now) =>
    tellHostOfPost(db, member, group, post, { id: concern, words }, now),
};

/** Meetings come into the calendar by themselves: each is known by its day. */
async function nameMeetings(told: Told, group: number, planned: readonly Planned[]): Promise<void> {
  const rows = await told.db
    .selectFrom("meetings")
    .select(["id", "planned_on"])
    .where("group_id", "=", group)
    .execute();
  const made = new Map(rows.map(({ id, planned_on }) => [planned_on, id]));
  for (const { id, on } of planned) {
    const known = made.get(on);
    assert(known, `no meeting stands in the calendar on ${on}`);
    told.name(id, known);
  }
}

import { groupKinds } from "../../../src/modules/groups/kinds.ts";
import type { Writers } from "../facts.ts";
import type { Ledger } from "../ledger.ts";
import { addInvitation, useInvitation } from "../people/writing.ts";
import { textOf } from "../times.ts";
import type { GroupFacts, Planned, Rule } from "./facts.ts";

type Kinds = Pick<
  GroupFacts,
  | "group started"
  | "calendar filled"
  | "agenda set"
  | "welcomer named"
  | "invited to group"
  | "came into group"
  | "asked for a place"
  | "place answered"
  | "group paused"
  | "group resumed"
  | "group left"
  | "group handed over"
>;

/** The rows of groups and of who belongs to them. */
export const groupWriters: Writers<Kinds> = {
  "group started"(ledger, fact) {
    const { group, member, type, rule, at } = fact;
    ledger.put("groups", group, {
      id: group,
      name: fact.name,
      kind: type,
      about: fact.about,
      promise: fact.promise,
      places: fact.places,
      place_kind: fact.placeKind,
      place: fact.place,
      open_to_requests: fact.open ? 1 : 0,
      time_zone: fact.zone,
      organiser_id: member,
      made_by: member,
      made_at: textOf(at),
      confirmed_at: textOf(at),
      confirmed_by: null,
      closed_at: null,
      closed_by: null,
      version: rule ? 2 : 1,
      vent_seconds: 0,
      welcomer_id: null,
    });
    takeIn(ledger, group, member, at);
    for (const [position, round] of groupKinds[type].rounds.entries())
      ledger.put("group_rounds", `${group} ${position}`, { group_id: group, position, ...round });
    ledger.record("group-started", member, { subject: group, group }, at);
    if (!rule) return;
    const { pace, weekday, time, zone, from } = rule;
    const times = { pace, weekdays: String(weekday), starts_time: time, time_zone: zone, from_on: from };
    ledger.put("meeting_rules", group, { group_id: group, ...times });
    for (const meeting of fact.meetings) addMeeting(ledger, group, rule, meeting);
    ledger.record("group-changed", member, { subject: group, group }, at);
  },
  "calendar filled"(ledger, { group, rule, meetings }) {
    for (const meeting of meetings) addMeeting(ledger, group, rule, meeting);
  },
  "agenda set"(ledger, { group, ventSeconds }) {
    const row = ledger.get("groups", group);
    Object.assign(row, { vent_seconds: ventSeconds, version: row.version + 1 });
  },
  "welcomer named"(ledger, { member, group, welcomer, at }) {
    ledger.get("groups", group).welcomer_id = welcomer === member ? null : welcomer;
    ledger.record("group-changed", member, { subject: group, group }, at);
  },
  "invited to group"(ledger, { member, group, invitation, forName, places, days, at }) {
    addInvitation(ledger, member, { id: invitation, forName, email: null, words: "", places, days }, at);
    ledger.put("group_invitations", invitation, { invitation_id: invitation, group_id: group });
  },
  "came into group"(ledger, { member, group, invitation, at }) {
    useInvitation(ledger, invitation, member, at);
    takeIn(ledger, group, member, at);
  },
  "asked for a place"(ledger, { member, group, request, words, at }) {
    const open = { answer: null, answer_words: "", answered_at: null, answered_by: null };
    const row = { id: request, group_id: group, member_id: member, words, asked_at: textOf(at), ...open };
    ledger.put("group_requests", request, row);
    ledger.record("group-asked", member, { subject: request, group }, at);
  },
  "place answered"(ledger, { member, group, request, asker, answer, words, at }) {
    const said = { answer, answer_words: words, answered_at: textOf(at), answered_by: member };
    Object.assign(ledger.get("group_requests", request), said);
    if (answer === "accepted") takeIn(ledger, group, asker, at);
    ledger.record("group-answered", member, { subject: request, group }, at);
  },
  "group paused"(ledger, { member, group, at }) {
    ledger.get("memberships", `${group} ${member}`).paused_at = textOf(at);
  },
  "group resumed"(ledger, { member, group }) {
    ledger.get("memberships", `${group} ${member}`).paused_at = null;
  },
  "group left"(ledger, { member, group, at }) {
    ledger.get("memberships", `${group} ${member}`).left_at = textOf(at);
    ledger.record("group-left", member, { subject: member, group }, at);
  },
  "group handed over"(ledger, { member, group, to, at }) {
    ledger.get("groups", group).organiser_id = to;
    ledger.record("organiser-changed", member, { subject: to, group }, at);
  },
};

/** Somebody becomes a member of a group, once; what they wished for is there then. */
export function takeIn(ledger: Ledger, group: number, member: number, at: number): void {
  const row = { group_id: group, member_id: member, joined_at: textOf(at), paused_at: null, left_at: null };
  ledger.put("memberships", `${group} ${member}`, { id: ledger.dice.id(), ...row });
  for (const wish of ledger.all("wishes"))
    if (wish.member_id === member && wish.ended_at === null)
      Object.assign(wish, { ended_at: textOf(at), ended_how: "joined" });
  ledger.record("group-joined", member, { subject: member, group }, at);
}

function addMeeting(ledger: Ledger, group: number, rule: Rule, { id, on, starts }: Planned): void {
  ledger.put("meetings", id, {
    id,
    group_id: group,
    planned_on: on,
    held_on: on,
    starts_time: rule.time,
    time_zone: rule.zone,
    starts_at: textOf(starts),
    moved_at: null,
    moved_by: null,
    moved_reason: "",
    moved_from_at: "",
    opened_at: null,
    chair_id: null,
    chair_acted_at: "",
    round_position: null,
    closed_at: null,
    closed_by: null,
  });
}

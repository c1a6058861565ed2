import { channels, searchParts } from "../../../src/modules/search/search.ts";
import type { Writers } from "../facts.ts";
import { textOf } from "../times.ts";
import { addActivity } from "./deed-writing.ts";
import type { WeekFacts } from "./week-facts.ts";

type Kinds = Omit<WeekFacts, "applications brought" | "search landed" | "log rule changed">;

/** The rows of weeks, of what nudges, and of who may look. */
export const weekWriters: Writers<Kinds> = {
  "week planned"(ledger, { member, monday, minutes }) {
    for (const channel of channels) {
      const row = { member_id: member, monday, channel, planned: minutes[channel] };
      ledger.put("week_minutes", `${member} ${monday} ${channel}`, row);
    }
  },
  "week looked back on"(ledger, { member, search, monday, energy, words }) {
    const row = { member_id: member, monday, search_id: search, energy, words, version: 1 };
    ledger.put("weeks", `${member} ${monday}`, row);
  },
  "act planned"(ledger, { member, search, act, monday, what, words, channel, minutes, at }) {
    ledger.put("planned_acts", act, {
      id: act,
      member_id: member,
      search_id: search,
      monday,
      kind: what,
      what: words,
      channel,
      minutes,
      contact_id: null,
      opportunity_id: null,
      commitment_id: null,
      activity_id: null,
      done_on: "",
      made_at: textOf(at),
      version: 1,
    });
  },
  "act done"(ledger, { member, search, act, activity, on, at }) {
    const row = ledger.get("planned_acts", act);
    if (row.kind === "") return;
    const { kind, what: words, channel, minutes } = row;
    addActivity(ledger, { member, search, activity, on, kind, words, channel, minutes }, at);
    Object.assign(row, { activity_id: activity, done_on: on, version: row.version + 1 });
  },
  "setback card made"(ledger, { member, search, card, when, days, words, at }) {
    const whose = { id: card, member_id: member, search_id: search };
    const said = { kind: when, days, words, off_at: null, made_at: textOf(at), version: 1 };
    ledger.put("setback_cards", card, { ...whose, ...said });
  },
  "setback answered"(ledger, { member, card, opportunity, how, at }) {
    const whose = { card_id: card, opportunity_id: opportunity, member_id: member };
    ledger.put("setbacks", `${card} ${opportunity}`, {
      ...whose,
      answered_how: how,
      answered_at: textOf(at),
    });
  },
  "suggestion answered"(ledger, { member, rule, at }) {
    const answer = { answer: "not-for-me", commitment_id: null, answered_at: textOf(at) } as const;
    ledger.put("shake_up_answers", `${member} ${rule}`, { member_id: member, rule, ...answer });
  },
  "search shared"(ledger, { member, search, audience, group, other, until, level, at }) {
    ledger.put("search_audiences", audience, {
      id: audience,
      member_id: member,
      search_id: search,
      kind: group === null ? "buddy" : "group",
      group_id: group,
      to_member_id: other,
      until_on: until,
      made_at: textOf(at),
      ended_at: null,
      version: 0,
    });
    for (const part of searchParts) {
      const row = { audience_id: audience, member_id: member, part, level };
      ledger.put("search_shares", `${audience} ${part}`, row);
    }
  },
  "target found clear"(ledger, { member, target, at }) {
    const row = { target_id: target, member_id: member, agreed_at: textOf(at) };
    ledger.put("target_agreements", `${target} ${member}`, row);
  },
};

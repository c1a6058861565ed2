import { rules } from "../../../src/modules/search/shake-up/rules.ts";
import { usualChannel } from "../../../src/modules/search/activities/activity.ts";
import { mondayOf } from "../../../src/modules/search/activities/monday.ts";
import { hour, minute } from "../times.ts";
import { cardWords, nextWords, weekWords } from "../words/search.ts";
import type { Pursuit } from "./pursuit.ts";

/** What is meant for some weeks, and what was said of them. */
export function tellWeeks(pursuit: Pursuit): void {
  const told = new Set<string>();
  for (let nth = 0; nth < pursuit.size.weeks; nth++) {
    const at = pursuit.at((nth + 0.5) / pursuit.size.weeks);
    const monday = mondayOf(Temporal.PlainDate.from(pursuit.on(at))).toString();
    if (!told.has(monday)) tellWeek(pursuit, monday, at);
    told.add(monday);
  }
}

function tellWeek(pursuit: Pursuit, monday: string, at: number): void {
  const { dice, own } = pursuit;
  const some = (): number => 15 * dice.between(0, 12);
  const minutes = { posting: some(), networking: some(), direct: some(), recruiter: 0 };
  pursuit.say({ kind: "week planned", at, ...own, monday, minutes });
  for (let nth = dice.between(0, 2); nth > 0; nth--) {
    const what = dice.pick(["conversation", "approach", "learned", "applied"] as const);
    const act = { act: dice.id(), channel: usualChannel[what], minutes: 30, words: nextWords(dice) };
    const then = at + nth * minute;
    if (!pursuit.say({ kind: "act planned", at: then, ...own, monday, what, ...act })) return;
    const done = then + dice.between(hour, 40 * hour);
    if (!dice.chance(0.6)) continue;
    const on = pursuit.on(done);
    pursuit.say({ kind: "act done", at: done, ...own, act: act.act, activity: dice.id(), on });
  }
  const said = { energy: dice.between(1, 10), words: weekWords(dice) };
  if (dice.chance(0.4))
    pursuit.say({ kind: "week looked back on", at: at + 41 * hour, ...own, monday, ...said });
}

/** What is meant for when it goes badly, and what was answered to it and to suggestions. */
export function tellNudges(pursuit: Pursuit): void {
  const { dice, own, from } = pursuit;
  const { member } = own;
  const days = 7;
  for (const when of dice.some(["no-reply", "rejected", "silence-after-interview"] as const, 0.3)) {
    const card = dice.id();
    pursuit.say({
      kind: "setback card made",
      at: from + hour,
      ...own,
      card,
      when,
      days,
      words: cardWords(dice),
    });
    for (const { id: opportunity, last } of pursuit.jobs.slice(0, 3)) {
      const how = dice.pick(["done", "not-now"] as const);
      const at = last + 2 * hour + dice.between(0, hour);
      if (dice.chance(0.4)) pursuit.say({ kind: "setback answered", at, member, card, opportunity, how });
    }
  }
  const { key: rule } = dice.pick(rules);
  if (dice.chance(0.15))
    pursuit.say({ kind: "suggestion answered", at: pursuit.at(dice.roll()), member, rule });
}

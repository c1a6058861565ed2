import assert from "node:assert/strict";
import type { Listed, Next, WeekFacts } from "../../bench/seed/search/week-facts.ts";
import { bringSome } from "../../src/modules/search/bringing/coming-in.ts";
import { contentText } from "../../src/modules/search/bringing/content.ts";
import { keepImport, startImport } from "../../src/modules/search/bringing/imports.ts";
import { land } from "../../src/modules/search/landing/landing.ts";
import { changeLogRule } from "../../src/modules/search/log/log-rules.ts";
import { logRule } from "../../src/modules/search/log/log-rules.reads.ts";
import { answerSetback } from "../../src/modules/search/setbacks/answering.ts";
import { makeSetbackCard } from "../../src/modules/search/setbacks/setback-cards.ts";
import { sayNotForMe } from "../../src/modules/search/shake-up/shake-up.ts";
import { agreeToTarget } from "../../src/modules/search/sharing/agreement.ts";
import { shareWith } from "../../src/modules/search/sharing/audiences.ts";
import { allOf } from "../../src/modules/search/sharing/levels.ts";
import { doPlannedAct, planAct } from "../../src/modules/search/weeks/planned-acts.ts";
import { planMinutes, reviewWeek } from "../../src/modules/search/weeks/weeks.ts";
import { nameFirm } from "./contacts-told.ts";
import type { Tellers, Told } from "./telling.ts";

/** What is meant for a week, what nudges, who may look, and how a search ends. */
export const weeksTold: Tellers<WeekFacts> = {
  "week planned": ({ db }, { member, monday, minutes }) =>
    planMinutes(db, member, Temporal.PlainDate.from(monday), minutes),
  async "week looked back on"({ db }, { member, monday, energy, words }) {
    assert(await reviewWeek(db, member, Temporal.PlainDate.from(monday), { energy, words, version: 0 }));
  },
  "act planned"({ db }, { member, act, monday, what: kind, words, channel, minutes }, now) {
    const about = { kind, what: words, channel, minutes, contact: null, opportunity: null };
    return planAct(db, member, Temporal.PlainDate.from(monday), { id: act, ...about }, now);
  },
  "act done": ({ db }, { member, act, activity, on }, now) =>
    doPlannedAct(db, member, act, { id: activity, on: Temporal.PlainDate.from(on) }, now),
  "setback card made": ({ db }, { member, card, when, days, words }, now) =>
    makeSetbackCard(db, member, { id: card, kind: when, days, words }, now),
  "setback answered": ({ db }, { member, card, opportunity, how }, now) =>
    answerSetback(db, member, { card, opportunity }, how, now),
  "suggestion answered": ({ db }, { member, rule }, now) => sayNotForMe(db, member, rule, now),
  "search shared"({ db }, { member, audience, group, other, until, level }, now) {
    const to =
      group === null ? { kind: "buddy" as const, id: other ?? 0 } : { kind: "group" as const, id: group };
    const day = until === "" ? null : Temporal.PlainDate.from(until);
    return shareWith(db, member, { id: audience, to, levels: allOf(level), until: day }, now);
  },
  "target found clear": ({ db }, { member, search, target }, now) =>
    agreeToTarget(db, member, search, { target, clear: true }, now),
  async "applications brought"(told, { member, file, jobs }, now) {
    const { db } = told;
    await keepImport(db, member, { id: file, kind: "linkedin", columns: "" }, jobs.map(inList), now);
    await startImport(db, member, file, now);
    while ((await bringSome(db, file, 2, now)) === "more");
    for (const job of jobs) {
      const of = db.selectFrom("opportunities").innerJoin("activities", "opportunity_id", "opportunities.id");
      const made = await of
        .select(["opportunities.id", "activities.id as activity"])
        .where("opportunities.link", "=", job.link)
        .executeTakeFirstOrThrow();
      told.name(job.opportunity, made.id);
      told.name(job.activity, made.activity);
      await nameFirm(told, member, job);
    }
  },
  async "search landed"(told, { member, search, landing, opportunity, on, job, next, ...said }, now) {
    const { route, firstContact, mayCount, mayTell, words } = said;
    const what = { route, firstContact, mayCount, mayTell, words, jobKind: job, keepsLooking: next !== null };
    const landedOn = Temporal.PlainDate.from(on);
    const how = { id: landing, search, opportunity, landedOn, ...what };
    const landed = await land(told.db, member, how, now);
    if (next && landed.next) await nameNext(told, next, landed.next);
  },
  async "log rule changed"({ db }, { rule, words }, now) {
    assert(await changeLogRule(db, rule, { ...(await logRule(db, rule)), keptWords: words }, now));
  },
};

const inList = ({ title, company, link, on }: Listed, position: number) => {
  const nothing = { place: "", pay: "", jobKind: "", closedWhy: "", savedOn: "", changedOn: "" } as const;
  const later = { nextStep: "", nextOn: "", notes: "", posting: "" };
  const found = { channel: "posting", foundWhere: "LinkedIn", stage: "applied", appliedOn: on } as const;
  const what = { title, company, link, ...found, ...nothing, ...later };
  const row = {
    position,
    line: position + 2,
    name: `${title}, ${company}`,
    fate: "new",
    reason: "",
  } as const;
  return { ...row, content: contentText({ what, cells: [] }) };
};

/** What the next search took over has ids of its own. */
async function nameNext(told: Told, { search, target, listed }: Next, made: number): Promise<void> {
  told.name(search, made);
  const said = told.db.selectFrom("targets").select("id").where("search_id", "=", made);
  told.name(target, (await said.executeTakeFirstOrThrow()).id);
  for (const { id, before } of listed) {
    const company = told.db.selectFrom("target_companies").select("company_id").where("id", "=", before);
    const again = told.db.selectFrom("target_companies").select("id").where("search_id", "=", made);
    const row = again.where("company_id", "=", company);
    told.name(id, (await row.executeTakeFirstOrThrow()).id);
  }
}

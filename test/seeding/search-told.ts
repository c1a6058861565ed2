import assert from "node:assert/strict";
import type { SearchFacts } from "../../bench/seed/search/facts.ts";
import type { TalkFacts } from "../../bench/seed/search/talk-facts.ts";
import type { WeekFacts } from "../../bench/seed/search/week-facts.ts";
import { noteActivity, noteReply } from "../../src/modules/search/activities/activities.ts";
import { checksOf, onlyDone } from "../../src/modules/search/activities/activity.ts";
import { chooseLogRule } from "../../src/modules/search/log/log-rules.ts";
import {
  closeSearch,
  openSearch,
  pauseSearch,
  resumeSearch,
} from "../../src/modules/search/opening/searches.ts";
import { setNextStep } from "../../src/modules/search/opportunities/next-steps.ts";
import { addOpportunity, setAlsoNetworked } from "../../src/modules/search/opportunities/opportunities.ts";
import { onlyTitled } from "../../src/modules/search/opportunities/opportunity.ts";
import { notePart } from "../../src/modules/search/opportunities/parts-played.ts";
import { moveStage } from "../../src/modules/search/opportunities/stages.ts";
import { addTargetCompany, changeTargetCompany } from "../../src/modules/search/target/target-companies.ts";
import { sayTarget } from "../../src/modules/search/target/targets.ts";
import { addWants } from "../../src/modules/search/target/wants.ts";
import { nameFirm } from "./contacts-told.ts";
import type { Tellers } from "./telling.ts";

/** What members look for, pursue and do. */
export const searchTold: Tellers<Omit<SearchFacts, keyof TalkFacts | keyof WeekFacts>> = {
  "search opened": ({ db }, { member, search, since, lastWork, moneyUntil, inWork, pace }, now) =>
    openSearch(
      db,
      member,
      {
        id: search,
        lookingSince: Temporal.PlainDate.from(since),
        lastWorkOn: dayOf(lastWork),
        moneyUntil: dayOf(moneyUntil),
        inWork,
        pace,
      },
      now,
    ),
  "search paused": ({ db }, { member }, now) => pauseSearch(db, member, now),
  "search resumed": ({ db }, { member }) => resumeSearch(db, member),
  "search closed": ({ db }, { member }, now) => closeSearch(db, member, now),
  "log rule chosen": ({ db }, { member, rule }) => chooseLogRule(db, member, rule),
  async "target said"({ db }, { member, target, sentence, before }, now) {
    assert(await sayTarget(db, member, { id: target, sentence, before }, now));
  },
  "wants added": ({ db }, { member, what, lines }) => addWants(db, member, { kind: what, lines }),
  async "target company listed"(told, { member, listed, firm, company, standing, known }, now) {
    await addTargetCompany(told.db, member, { id: listed, company, standing, known }, now);
    await nameFirm(told, member, { firm, company });
  },
  async "target company changed"({ db }, { member, listed, standing, known }) {
    assert(await changeTargetCompany(db, member, listed, { standing, known, version: 1 }));
  },
  async "opportunity spotted"(told, { member, opportunity, firm, company, from, job, ...said }, now) {
    const { title, on, stage, posting, ...words } = said;
    const kept = posting === "" ? null : { words: posting, source: "typed" as const, link: said.link };
    const what = {
      ...onlyTitled(title, company, Temporal.PlainDate.from(on)),
      ...words,
      stage,
      posting: kept,
    };
    const foundBy = from === null ? null : { contact: from };
    await addOpportunity(told.db, member, { ...what, id: opportunity, jobKind: job, foundBy }, now);
    await nameFirm(told, member, { firm, company });
  },
  "opportunity moved": ({ db }, { member, opportunity, to, on, why }, now) =>
    moveStage(db, member, opportunity, { to, on: Temporal.PlainDate.from(on), why }, now),
  "opportunity networked": ({ db }, { member, opportunity }) =>
    setAlsoNetworked(db, member, opportunity, true),
  "next step said": ({ db }, { member, opportunity, what, on }) =>
    setNextStep(db, member, opportunity, { what, on: dayOf(on) }),
  "part noted": ({ db }, { member, opportunity, contact, part }, now) =>
    notePart(db, member, opportunity, { meant: { contact }, part }, now),
  async "activity noted"(
    told,
    { member, activity, what, on, checks, exchange, firm, company, ...said },
    now,
  ) {
    const { channel, minutes, contact, opportunity, words, method, position } = said;
    await noteActivity(
      told.db,
      member,
      {
        ...onlyDone(what, Temporal.PlainDate.from(on)),
        id: activity,
        // Where somebody works, the house knows.
        company: contact === null ? company : "",
        checks: checksOf({ checks }),
        ...{ channel, minutes, contact, opportunity, words, method, position },
      },
      now,
    );
    if (company !== "") await nameFirm(told, member, { firm, company });
    if (exchange === null) return;
    const made = told.db.selectFrom("activities").select("exchange_id").where("id", "=", activity);
    const { exchange_id } = await made.executeTakeFirstOrThrow();
    assert(exchange_id);
    told.name(exchange, exchange_id);
  },
  "activity answered": ({ db }, { member, activity, on }) =>
    noteReply(db, member, activity, Temporal.PlainDate.from(on)),
};

const dayOf = (day: string): Temporal.PlainDate | null => (day === "" ? null : Temporal.PlainDate.from(day));

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { did, inTownOfBen, pursues } from "../../../../test/doing.ts";
import type { Person, Town } from "../../../../test/support.ts";
import { newId, toAddress } from "../../../basics/ids.ts";
import { searchUrls as urls } from "../urls.ts";
import { logWeek, weekBegin } from "./log-week.ts";
import { shippedRules } from "./log-rule.ts";
import type { LogLine } from "./log.reads.ts";

const day = (text: string) => Temporal.PlainDate.from(text);

async function uses(who: Person, rule: string): Promise<void> {
  await who.get(urls.log);
  await who.press("Begin", { rule });
}

/** Ben applies at a company, and says how. */
async function applied(town: Town, ben: Person, title: string, company: string, on: string): Promise<void> {
  const opportunity = toAddress(await pursues(town, ben, title, company));
  await did(ben, {
    id: toAddress(newId()),
    kind: "applied",
    channel: "posting",
    day: on,
    opportunity,
    method: "online",
  });
}

test("a week of Ben's log holds what his office asks for, counts each employer once, and says kindly what is missing", () =>
  inTownOfBen(async (town, ben) => {
    await applied(town, ben, "Planner", "Acme", "2026-11-23");
    await applied(town, ben, "Manager", "Acme", "2026-11-24");
    await did(ben, { kind: "learned", channel: "", day: "2026-11-24", words: "How to read a tender" });
    const first = await ben.get(urls.log);
    assert.match(first.words, /For which office\?/);
    await uses(ben, "connecticut");
    const log = await ben.get(urls.log);
    assert.match(log.words, /It asks for 3 acts a week, 1 of them with an employer/);
    const week = await ben.follow("22 November 2026 to 28 November 2026");
    assert.match(week.words, /Planner/);
    assert.match(week.words, /Counted once: the same employer, the same week/);
    assert.match(week.words, /2 acts, 1 of them with an employer/);
    assert.match(week.words, /A start is made\. Your office asks for 1 more/);
    await did(ben, { kind: "gathering", channel: "networking", day: "2026-11-24" });
    assert.match(
      (await ben.get(urls.logWeek(day("2026-11-24")))).words,
      /This week is as your office asks for it/,
    );
  }));

test("the week of an office begins on its own day", () =>
  inTownOfBen(async (_town, ben) => {
    await did(ben, { kind: "learned", channel: "", day: "2026-11-22" });
    await uses(ben, "nebraska");
    const sunday = await ben.get(urls.logWeek(day("2026-11-22")));
    assert.match(sunday.words, /22 November 2026 to 28 November 2026/);
    assert.match(sunday.words, /Learned/);
    await ben.get(urls.log);
    await ben.press("Use this one", { rule: "other" });
    const monday = await ben.get(urls.logWeek(day("2026-11-22")));
    assert.match(monday.words, /16 November 2026 to 22 November 2026/);
  }));

test("on paper stands Ben's name, and nothing that leads on; a week to come is not found", () =>
  inTownOfBen(async (town, ben) => {
    await applied(town, ben, "Planner", "Acme", "2026-11-23");
    await uses(ben, "washington");
    const paper = await ben.get(urls.logPrint(day("2026-11-23")));
    assert.match(paper.words, /Name: Ben/);
    assert.match(paper.words, /Applied.*Acme.*Online.*Planner/s);
    assert.doesNotMatch(paper.words, /\bAdd\b/);
    assert.equal((await ben.get(urls.logWeek(day("2026-12-08")))).status, 404);
    assert.equal((await ben.get("/search/log/2026-02-30")).status, 404);
  }));

test("the list holds the columns of the office, and a cell that would reckon is words", () =>
  inTownOfBen(async (town, ben) => {
    await applied(town, ben, "=2+3", "Acme", "2026-11-23");
    await uses(ben, "washington");
    const list = await ben.get(`${urls.logCsv}?from=2026-11-01&to=2026-11-30`);
    assert.match(list.html, /^Day,What I did,Employer or event,Address or page,Telephone,How,Position/);
    assert.match(list.html, /2026-11-23,Applied,Acme,,,Online,'=2\+3,/);
    const wrong = await ben.get(`${urls.logCsv}?from=2026-11-30&to=2026-11-01`);
    assert.equal(wrong.status, 422);
    assert.match(wrong.words, /The last day lies before the first/);
  }));

const kinds = [
  "applied",
  "conversation",
  "approach",
  "follow-up",
  "gathering",
  "learned",
  "job-interview",
] as const;
const cells = {
  act: "",
  employer: "",
  person: "",
  address: "",
  phone: "",
  method: "",
  position: "",
  link: "",
  outcome: "",
  words: "",
};
const anyLine = fc.record({
  kind: fc.constantFrom(...kinds),
  employerKey: fc.constantFrom("", "acme", "nordlicht"),
});

test("whatever was done, what counts and what is short add up", () => {
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 12 }), fc.constantFrom(...shippedRules), (done, rule) => {
      const lines = done.map((line, id): LogLine => ({
        ...line,
        id,
        of: "activity",
        day: "2026-11-23",
        cells,
      }));
      const week = logWeek(day("2026-11-22"), lines, rule);
      const counting = week.lines.filter(({ counts }) => counts);
      assert.equal(week.counted, counting.length);
      assert.equal(week.short, Math.max(0, rule.aWeek - week.counted));
      assert.ok(week.withEmployers <= week.counted);
      const employers = counting.filter(
        ({ kind, employerKey }) => employerKey && !/learned|gathering/.test(kind),
      );
      assert.equal(week.withEmployers, employers.length);
      if (rule.noDuplicates)
        assert.equal(new Set(employers.map(({ employerKey }) => employerKey)).size, employers.length);
      else assert.equal(week.counted, lines.length);
    }),
  );
});

test("every day lies in one week of seven, whatever day it begins on", () => {
  const days = fc.date({ min: new Date("1990-01-01"), max: new Date("2100-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 7 }), (date, firstDay) => {
      const one = Temporal.PlainDate.from(date.toISOString().slice(0, 10));
      const begins = weekBegin(one, firstDay);
      assert.equal(begins.dayOfWeek, firstDay);
      const within = begins.until(one).days;
      assert.ok(within >= 0 && within <= 6);
    }),
  );
});

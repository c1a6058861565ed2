import { Hono } from "hono";
import { dateIn } from "../../../basics/instant.ts";
import { found, notFound } from "../../../basics/problem.ts";
import type { SearchesTable } from "../../../database/index.ts";
import { readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { readFields } from "../../../web/forms.ts";
import { handOver } from "../../../web/hand-over.ts";
import type { ProblemWords } from "../../../web/problem.pages.tsx";
import { pageOf } from "../../groups/index.ts";
import { NoSearchPage } from "../opening/no-search.pages.tsx";
import { currentSearch } from "../opening/searches.reads.ts";
import { searchUrls } from "../urls.ts";
import { dayIn } from "../weeks/day-in-address.ts";
import { logAsCsv } from "./log-csv.ts";
import type { LogRule } from "./log-rule.ts";
import { chooseLogRule } from "./log-rules.ts";
import { logRules, type StandingRule } from "./log-rules.reads.ts";
import { logWeek, logWeeks, weekBegin } from "./log-week.ts";
import { logRuleForm, spanForm } from "./log.forms.ts";
import { type LogData, LogPage, LogPrintPage, type LogWeekData, LogWeekPage } from "./log.pages.tsx";
import { logLines } from "./log.reads.ts";

/** What a page opens with after something was done here. */
export const logSayings: Record<string, string> = {
  "log-rule-chosen": "The log is made for this office from now on.",
};

/** What is said where something is refused here. */
export const logProblems: Record<string, ProblemWords> = {};

/** The log that a benefit office asks for: its weeks, one of them, that one on paper, and all of it as a list. */
export function logRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get(searchUrls.log, async (c) => {
    const search = await currentSearch(c.var.read, viewerOf(c).id);
    if (!search) return show(c, NoSearchPage(c.var.frame, "Work-search log"));
    return show(c, LogPage(c.var.frame, await logData(c, search)));
  });

  routes.post(searchUrls.logRule, async (c) => {
    const read = await readForm(c, logRuleForm);
    if (!read.ok) {
      const search = await currentSearch(c.var.read, viewerOf(c).id);
      if (!search) throw notFound();
      return show(c, LogPage(c.var.frame, await logData(c, search), read.form), 422);
    }
    await chooseLogRule(c.var.db, viewerOf(c).id, read.value.rule);
    return seeOther(c, searchUrls.log, "log-rule-chosen");
  });

  routes.get(searchUrls.logCsv, async (c) => {
    const search = await currentSearch(c.var.read, viewerOf(c).id);
    if (!search) return show(c, NoSearchPage(c.var.frame, "Work-search log"));
    const asked = Object.entries(c.req.query());
    const read =
      asked.length === 0
        ? { ok: true as const, value: wholeSearch(c, search) }
        : readFields(new URLSearchParams(asked), spanForm);
    if (!read.ok) return show(c, LogPage(c.var.frame, await logData(c, search), read.form), 422);
    const lines = await logLines(c.var.read, viewerOf(c).id, read.value);
    const rule = standing(await logRules(c.var.read), search);
    return handOver(c, logAsCsv(lines, rule), {
      type: "text/csv; charset=utf-8",
      name: "work-search-log.csv",
    });
  });

  routes.get("/search/log/:day", async (c) => {
    const data = await weekData(c);
    return show(c, data ? LogWeekPage(c.var.frame, data) : NoSearchPage(c.var.frame, "Work-search log"));
  });

  routes.get("/search/log/:day/print", async (c) => {
    const data = await weekData(c);
    if (!data) return show(c, NoSearchPage(c.var.frame, "Work-search log"));
    return show(c, LogPrintPage(c.var.frame, data, viewerOf(c).name));
  });

  return routes;
}

/** Weeks on one page. */
const weeksShown = 12;

async function logData(c: Ask, search: SearchesTable): Promise<LogData> {
  const rules = await logRules(c.var.read);
  const rule = chosen(rules, search);
  const { from, to } = wholeSearch(c, search);
  const page = pageOf(c);
  const around = { rule, rules, page, span: { from: from.toString(), to: to.toString() } };
  if (!rule) return { ...around, weeks: [], more: false };
  const first = weekBegin(from, rule.firstDay);
  const last = weekBegin(to, rule.firstDay).subtract({ weeks: (page - 1) * weeksShown });
  const asked = last.subtract({ weeks: weeksShown - 1 });
  const earliest = later(asked, first);
  const lines = await logLines(c.var.read, viewerOf(c).id, { from: earliest, to: last.add({ days: 6 }) });
  const weeks = logWeeks(lines, rule, { first: earliest, last });
  return { ...around, weeks, more: Temporal.PlainDate.compare(asked, first) > 0 };
}

/** From the day on which the search began, or what was noted first would be older than it, to today. */
function wholeSearch(c: Ask, search: SearchesTable) {
  const to = dateIn(c.var.now, viewerOf(c).timeZone);
  const from = Temporal.PlainDate.from(search.looking_since);
  return { from: Temporal.PlainDate.compare(from, to) > 0 ? to : from, to };
}

const later = (one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate =>
  Temporal.PlainDate.compare(one, other) > 0 ? one : other;

/** The rule that a member has chosen; null while they have not. */
const chosen = (rules: readonly StandingRule[], search: SearchesTable): StandingRule | null =>
  rules.find(({ key }) => key === search.log_rule) ?? null;

/** The same, or the one for any office. */
const standing = (rules: readonly StandingRule[], search: SearchesTable): LogRule =>
  found(chosen(rules, search) ?? rules.at(-1));

/** The week in which the day of the address lies; null where no search is open. One that is still to come: not-found. */
async function weekData(c: Ask): Promise<LogWeekData | null> {
  const day = dayIn(c, "day");
  const search = await currentSearch(c.var.read, viewerOf(c).id);
  if (!search) return null;
  const rule = standing(await logRules(c.var.read), search);
  const begins = weekBegin(day, rule.firstDay);
  const current = weekBegin(dateIn(c.var.now, viewerOf(c).timeZone), rule.firstDay);
  if (Temporal.PlainDate.compare(begins, current) > 0) throw notFound();
  const lines = await logLines(c.var.read, viewerOf(c).id, { from: begins, to: begins.add({ days: 6 }) });
  return { week: logWeek(begins, lines, rule), rule, isOver: !begins.equals(current) };
}

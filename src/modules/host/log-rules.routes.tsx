import { Hono } from "hono";
import { readForm, seeOther, show, viewerOf } from "../../web/answers.ts";
import type { Env } from "../../web/context.ts";
import { type Form, typed, typedText } from "../../web/forms.ts";
import { hostsOnly, membersOnly } from "../../web/guard.ts";
import { logRule, logRules, searchUrls, type StandingRule } from "../search/index.ts";
import { logRuleForm } from "./log-rules.forms.ts";
import { LogRulePage, LogRulesPage } from "./log-rules.pages.tsx";
import { keepLogRule } from "./log-rules.ts";

/** What benefit offices ask for, kept right by the hosts. */
export function logRuleRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/host/log-rules", membersOnly, hostsOnly, async (c) =>
    show(c, LogRulesPage(c.var.frame, await logRules(c.var.read))),
  );

  routes.get("/host/log-rules/:rule", membersOnly, hostsOnly, async (c) => {
    const rule = await logRule(c.var.read, c.req.param("rule"));
    return show(c, LogRulePage(c.var.frame, { rule, version: rule.version }, asForm(rule)));
  });

  routes.post("/host/log-rules/:rule", membersOnly, hostsOnly, async (c) => {
    const rule = await logRule(c.var.db, c.req.param("rule"));
    const read = await readForm(c, logRuleForm);
    if (!read.ok) {
      const version = Number(typedText(read.form, "version")) || 0;
      return show(c, LogRulePage(c.var.frame, { rule, version }, read.form), 422);
    }
    if (await keepLogRule(c.var.db, viewerOf(c).id, rule.key, read.value, c.var.now))
      return seeOther(c, searchUrls.logRules, "log-rule-kept");
    const now = await logRule(c.var.db, rule.key);
    const data = { rule: now, version: now.version, changed: true };
    return show(c, LogRulePage(c.var.frame, data, read.form), 409);
  });

  return routes;
}

const asForm = (rule: StandingRule): Form =>
  typed({
    name: rule.name,
    firstDay: String(rule.firstDay),
    aWeek: String(rule.aWeek),
    employerContacts: String(rule.employerContacts),
    ...(rule.noDuplicates ? { noDuplicates: "yes" } : {}),
    fields: [...rule.fields],
    keptWords: rule.keptWords,
    source: rule.source,
  });

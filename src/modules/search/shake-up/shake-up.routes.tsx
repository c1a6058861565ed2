import { Hono } from "hono";
import { dateIn } from "../../../basics/instant.ts";
import { safePath } from "../../../basics/own-path.ts";
import { found, notFound, Problem } from "../../../basics/problem.ts";
import { readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { typedText } from "../../../web/forms.ts";
import type { ProblemWords } from "../../../web/problem.pages.tsx";
import { holdToLimit } from "../../../web/rate-limit.ts";
import { groupsOf, groupUrls, withThen } from "../../groups/index.ts";
import { NoSearchPage } from "../opening/no-search.pages.tsx";
import { currentSearch } from "../opening/searches.reads.ts";
import { searchUrls } from "../urls.ts";
import { ruleOf } from "./rules.ts";
import { answerForm, commitmentForm } from "./shake-up.forms.ts";
import { ShakeUpPage } from "./shake-up.pages.tsx";
import type { ActForm } from "./suggestions.parts.tsx";
import { answersOf, lookedAt, lookedAtFrom } from "./shake-up.reads.ts";
import { commitToAct, forgetAnswer, sayNotForMe } from "./shake-up.ts";
import { theOffer } from "./stalled.ts";

/** What a page opens with after something was done here. */
export const shakeUpSayings: Record<string, string> = {
  "shake-up-committed":
    "Committed. It stands in your week as well: do it there with one tap, and your report is half written.",
  "shake-up-not-for-me": "Good to know. It stays away; below you can ask for it again.",
  "shake-up-again": "It is there again.",
  "shake-up-later": "All right. Shake-up stays where it is, whenever you like.",
};

/** What is said where something is refused here. */
export const shakeUpProblems: Record<string, ProblemWords> = {};

const limit = { name: "commitments", most: 60, minutes: 60 } as const;

/** Pages for shaking a search up. */
export function shakeUpRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get(searchUrls.shakeUp, (c) => shakeUpPage(c, null));

  routes.post(searchUrls.shakeUpCommitment, async (c) => {
    const read = await readForm(c, commitmentForm);
    const rule = found(ruleOf(typedText(read.form, "rule")));
    const index = Number(typedText(read.form, "act"));
    if (!read.ok) return shakeUpPage(c, { rule: rule.key, act: index, form: read.form });
    await holdToLimit(c, limit);
    const { id, what, group } = read.value;
    const viewer = viewerOf(c);
    const search = await currentSearch(c.var.read, viewer.id);
    if (!search) throw new Problem("conflict", "no-search");
    const today = dateIn(c.var.now, viewer.timeZone);
    const figures = await lookedAt(c.var.read, search, today);
    const act = rule.acts(figures)[index] ?? null;
    if (!act) throw notFound();
    const meant = { ...act, what: what || act.what };
    const commitment = await commitToAct(
      c.var.db,
      viewer.id,
      { id, rule: rule.key, act: meant, group, today },
      c.var.now,
    );
    const page = withThen(groupUrls.commitment(commitment), searchUrls.shakeUp);
    return seeOther(c, page, "shake-up-committed");
  });

  routes.post(searchUrls.shakeUpAnswer, async (c) => {
    const read = await readForm(c, answerForm);
    if (!read.ok) throw notFound();
    const { rule, answer } = read.value;
    const who = viewerOf(c).id;
    if (answer === "again") {
      await forgetAnswer(c.var.db, who, rule);
      return seeOther(c, searchUrls.shakeUp, "shake-up-again");
    }
    await sayNotForMe(c.var.db, who, rule, c.var.now);
    if (rule === theOffer)
      return seeOther(c, safePath(typedText(read.form, "then")) ?? "/today", "shake-up-later");
    return seeOther(c, searchUrls.shakeUp, "shake-up-not-for-me");
  });

  return routes;
}

async function shakeUpPage(c: Ask, back: ActForm | null): Promise<Response> {
  const viewer = viewerOf(c);
  const search = await currentSearch(c.var.read, viewer.id);
  if (!search) return show(c, NoSearchPage(c.var.frame, "Shake-up"), back ? 409 : 200);
  const today = dateIn(c.var.now, viewer.timeZone);
  const data = {
    figures: await lookedAt(c.var.read, search, today),
    answers: await answersOf(c.var.read, viewer.id),
    groups: await groupsOf(c.var.read, viewer.id, c.var.now),
    from: lookedAtFrom(today),
    today,
  };
  return show(c, ShakeUpPage(c.var.frame, data, back), back ? 422 : 200);
}

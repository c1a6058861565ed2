import { Hono } from "hono";
import { type Id, newId, toAddress } from "../../../basics/ids.ts";
import { Problem } from "../../../basics/problem.ts";
import { idOf, readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { type Form, typed, typedText } from "../../../web/forms.ts";
import type { ProblemWords } from "../../../web/problem.pages.tsx";
import { holdToLimit } from "../../../web/rate-limit.ts";
import { NoSearchPage } from "../opening/no-search.pages.tsx";
import { currentSearch } from "../opening/searches.reads.ts";
import { most } from "../search.ts";
import { searchUrls } from "../urls.ts";
import { targetCompanyRoutes } from "./companies.routes.tsx";
import { movingForm, targetForm, wantsForm } from "./target.forms.ts";
import { TargetPage } from "./target.pages.tsx";
import { targetVersions } from "./targets.reads.ts";
import { sayTarget } from "./targets.ts";
import { WantsPage, type WantsTyped } from "./wants.pages.tsx";
import { wantsOf } from "./wants.reads.ts";
import { addWants, moveWant, removeWant } from "./wants.ts";

/** What a page opens with after something was done here. */
export const targetSayings: Record<string, string> = {
  "target-said": "Kept. Say it aloud to somebody today, and see what they ask.",
  "wants-added": "Noted.",
  "want-removed": "Taken off.",
  "company-added": "It is on your list.",
  "company-known": "It was on your list already. What you added stands with it.",
  "companies-added": "They are on your list.",
  "target-company-changed": "Changed.",
  "target-company-removed": "Taken off your list.",
};

/** What is said where something is refused here. */
export const targetProblems: Record<string, ProblemWords> = {
  "enough-wants": {
    title: "These lists are full",
    words: `Together they hold ${most.wants} lines. Take one off that matters less, and there is room again.`,
    way: () => ({ label: "My lists", href: searchUrls.wants }),
  },
  "company-known-full": {
    title: "There is no room for more words about it",
    words:
      "The company is on your list already, and what you know of it fills its place. Shorten what stands there first.",
    way: () => ({ label: "My target companies", href: searchUrls.targetCompanies }),
  },
  "enough-companies": {
    title: "This list is full",
    words: `It holds ${most.targetCompanies} companies. Take one off that you set aside, and there is room again.`,
    way: () => ({ label: "My target companies", href: searchUrls.targetCompanies }),
  },
};

const limit = { name: "targets", most: 200, minutes: 60 } as const;

/** Pages for the target, wants and target companies. */
export function targetRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/search/target", async (c) => {
    const search = await currentSearch(c.var.read, viewerOf(c).id);
    if (!search) return show(c, NoSearchPage(c.var.frame, "My target"));
    const data = await targetData(c, search.id);
    const form = typed({ id: toAddress(newId()), sentence: data.versions[0]?.sentence ?? "" });
    return show(c, TargetPage(c.var.frame, data, form));
  });

  routes.post("/search/target", async (c) => {
    await holdToLimit(c, limit);
    const search = await searchHere(c);
    const read = await readForm(c, targetForm);
    if (!read.ok)
      return show(c, TargetPage(c.var.frame, await targetData(c, search), withFreshId(read.form)), 422);
    if (!(await sayTarget(c.var.db, viewerOf(c).id, read.value, c.var.now))) {
      const form = typed({ id: toAddress(newId()), sentence: read.value.sentence });
      return show(c, TargetPage(c.var.frame, await targetData(c, search), form, true), 409);
    }
    return seeOther(c, searchUrls.target, "target-said");
  });

  routes.get("/search/wants", async (c) => {
    const search = await currentSearch(c.var.read, viewerOf(c).id);
    if (!search) return show(c, NoSearchPage(c.var.frame, "What I want, and what I do not"));
    return show(c, WantsPage(c.var.frame, await wantsOf(c.var.read, search.id)));
  });

  routes.post("/search/wants", async (c) => {
    await holdToLimit(c, limit);
    const search = await searchHere(c);
    const read = await readForm(c, wantsForm);
    if (!read.ok)
      return show(c, WantsPage(c.var.frame, await wantsOf(c.var.read, search), typedWants(read.form)), 422);
    const { kind, words } = read.value;
    await addWants(c.var.db, viewerOf(c).id, { kind, lines: words });
    return seeOther(c, `${searchUrls.wants}#${kind}`, "wants-added");
  });

  routes.post("/search/wants/:want/moving", async (c) => {
    const want = idOf(c, "want");
    const read = await readForm(c, movingForm);
    if (!read.ok) return seeOther(c, searchUrls.wants);
    const kind = await moveWant(c.var.db, viewerOf(c).id, want, read.value.way);
    return seeOther(c, `${searchUrls.wants}#${kind}`);
  });

  routes.post("/search/wants/:want/removal", async (c) => {
    const kind = await removeWant(c.var.db, viewerOf(c).id, idOf(c, "want"));
    return seeOther(c, `${searchUrls.wants}#${kind}`, "want-removed");
  });

  return routes.route("/", targetCompanyRoutes());
}

/** The open search; where there is none: conflict, "no-search". */
async function searchHere(c: Ask): Promise<Id> {
  const search = await currentSearch(c.var.read, viewerOf(c).id);
  if (!search) throw new Problem("conflict", "no-search");
  return search.id;
}

async function targetData(c: Ask, search: Id) {
  const { id: viewer, timeZone: zone } = viewerOf(c);
  return { versions: await targetVersions(c.var.read, viewer, search), zone, now: c.var.now };
}

const typedWants = (form: Form): WantsTyped => ({
  kind: typedText(form, "kind") === "dont" ? "dont" : "want",
  form,
});

const withFreshId = (form: Form): Form =>
  form.errors["id"] ? typed({ ...form.typed, id: toAddress(newId()) }) : form;

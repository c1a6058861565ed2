import { Hono } from "hono";
import { toAddress, newId } from "../../../basics/ids.ts";
import { dateIn } from "../../../basics/instant.ts";
import { idOf, readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { emptyForm, type Form, typed, typedText } from "../../../web/forms.ts";
import type { ProblemWords } from "../../../web/problem.pages.tsx";
import { holdToLimit } from "../../../web/rate-limit.ts";
import { found, notFound } from "../../../basics/problem.ts";
import { NoSearchPage } from "../opening/no-search.pages.tsx";
import { currentSearch } from "../opening/searches.reads.ts";
import { searchParts } from "../search.ts";
import { searchUrls } from "../urls.ts";
import { audienceChoices } from "./audience-choices.reads.ts";
import { AudiencePage } from "./audience.pages.tsx";
import { changeAudience, endAudience, shareWith } from "./audiences.ts";
import { audienceFor, audiencesOf, type AudienceShown, isOwnAudience } from "./audiences.reads.ts";
import { allOf } from "./levels.ts";
import { PreviewPage } from "./shared.pages.tsx";
import { sharedParts } from "./shared.reads.ts";
import { sharedRoutes } from "./shared.routes.tsx";
import { audienceForm, fieldOf, lastDay, levelsIn, shareForm } from "./sharing.forms.ts";
import { SharingPage } from "./sharing.pages.tsx";
import { shownLessOf } from "./shown-less.reads.ts";
import { shownLessRoutes } from "./shown-less.routes.tsx";

/** What a page opens with after something was done here. */
export const sharingSayings: Record<string, string> = {
  "audience-made": "Shared. Below is what they see, part by part: change it as you like.",
  "audience-changed": "Kept. From now on they see it so.",
  "audience-taken-back": "Taken back. They see nothing any more.",
  "item-shown": "Kept.",
  "target-clear": "Noted. They see that it is clear to one more.",
  "target-not-clear": "Taken back. Perhaps ask them about it when you meet.",
};

/** What is said where something is refused here. */
export const sharingProblems: Record<string, ProblemWords> = {
  "audience-there": {
    title: "You share with them already",
    words: "How much they see can be changed where they stand on the list.",
    way: () => ({ label: "Who sees my search", href: searchUrls.sharing }),
  },
  "enough-audiences": {
    title: "There is no room for another just now",
    words: "You share with as many as there is room for. Take one back first.",
    way: () => ({ label: "Who sees my search", href: searchUrls.sharing }),
  },
  "audience-ended": {
    title: "You took this back meanwhile",
    words: "They see nothing any more, and nothing was changed. You can share with them anew.",
    way: () => ({ label: "Who sees my search", href: searchUrls.sharing }),
  },
  "target-changed": {
    title: "The target says something else by now",
    words: "It was written anew while you read it. Please read it once more.",
    way: (path) => ({ label: "Read it again", href: path.replace(/\/agreement$/, "") }),
  },
};

const limit = { name: "sharing", most: 60, minutes: 60 } as const;

/** Pages for who may see how much of a search. */
export function sharingRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get(searchUrls.sharing, (c) => sharingPage(c, typed({ preset: "totals" })));

  routes.post(searchUrls.sharing, async (c) => {
    const today = dateIn(c.var.now, viewerOf(c).timeZone);
    const read = await readForm(c, shareForm(today));
    if (!read.ok) return sharingPage(c, withFreshId(read.form));
    await holdToLimit(c, limit);
    const { id, whom, preset, until } = read.value;
    const what = { id, to: whom, levels: allOf(preset), until: lastDay(whom.kind, until, today) };
    const audience = await shareWith(c.var.db, viewerOf(c).id, what, c.var.now);
    return seeOther(c, searchUrls.audience(audience), "audience-made");
  });

  routes.route("/", shownLessRoutes());

  routes.get("/search/sharing/:audience", async (c) => {
    const { audience, today } = await oneData(c);
    return show(c, AudiencePage(c.var.frame, { audience, today }, formOf(audience)));
  });

  routes.post("/search/sharing/:audience", async (c) => {
    const { audience, today } = await oneData(c);
    const read = await readForm(c, audienceForm(today));
    if (!read.ok) {
      // NOTE: a form that comes back keeps the version it was drawn from, until its reader has seen what stands now.
      const version = Number(typedText(read.form, "version")) || audience.version;
      const data = { audience: { ...audience, version }, today };
      return show(c, AudiencePage(c.var.frame, data, read.form), 422);
    }
    const { version, until, ...levels } = read.value;
    const what = { version, levels: levelsIn(levels), until: lastDay(audience.kind, until, today) };
    if (!(await changeAudience(c.var.db, viewerOf(c).id, audience.id, what)))
      return show(c, AudiencePage(c.var.frame, await oneData(c), read.form, true), 409);
    return seeOther(c, searchUrls.audience(audience.id), "audience-changed");
  });

  routes.post("/search/sharing/:audience/end", async (c) => {
    const [who, audience] = [viewerOf(c).id, idOf(c, "audience")];
    if (!(await isOwnAudience(c.var.read, who, audience))) throw notFound();
    await endAudience(c.var.db, who, audience, c.var.now);
    return seeOther(c, searchUrls.sharing, "audience-taken-back");
  });

  routes.get("/search/sharing/:audience/preview", async (c) => {
    const { audience, search } = await oneData(c);
    const { id: owner, name: ownerName, timeZone } = viewerOf(c);
    const shown = { ownerName, timeZone, isPaused: search.paused_at !== null, levels: audience.levels };
    const parts = await sharedParts(c.var.read, { ...shown, id: search.id, owner }, owner, c.var.now);
    return show(c, PreviewPage(c.var.frame, { search: shown, parts }, audience));
  });

  return routes.route("/", sharedRoutes());
}

async function sharingPage(c: Ask, form: Form): Promise<Response> {
  const viewer = viewerOf(c);
  const search = await currentSearch(c.var.read, viewer.id);
  const isAmiss = Object.keys(form.errors).length > 0;
  if (!search) return show(c, NoSearchPage(c.var.frame, "Who sees my search"), isAmiss ? 409 : 200);
  const data = {
    audiences: await audiencesOf(c.var.read, viewer.id, search.id),
    choices: await audienceChoices(c.var.read, viewer.id, c.var.now),
    shownLess: await shownLessOf(c.var.read, viewer.id, search.id),
    today: dateIn(c.var.now, viewer.timeZone),
  };
  return show(c, SharingPage(c.var.frame, data, form), isAmiss ? 422 : 200);
}

/** The audience of the address, which is one of the viewer's open search. */
async function oneData(c: Ask) {
  const { id: who, timeZone } = viewerOf(c);
  const audienceId = idOf(c, "audience");
  const search = found(await currentSearch(c.var.read, who));
  const audience = await audienceFor(c.var.read, who, search.id, audienceId);
  return { audience, search, today: dateIn(c.var.now, timeZone) };
}

const formOf = ({ levels, until_on }: AudienceShown): Form =>
  typed({
    ...Object.fromEntries(searchParts.map((part) => [fieldOf(part), levels[part]])),
    until: until_on,
  });

const withFreshId = (form: Form): Form =>
  form.errors["id"]
    ? { ...typed({ ...form.typed, id: toAddress(newId()) }), errors: { ...emptyForm.errors } }
    : form;

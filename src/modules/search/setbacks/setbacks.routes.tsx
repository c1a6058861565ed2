import { Hono } from "hono";
import { newId, toAddress } from "../../../basics/ids.ts";
import { dateIn } from "../../../basics/instant.ts";
import { notFound } from "../../../basics/problem.ts";
import { idOf, readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { type Form, typed, typedText } from "../../../web/forms.ts";
import type { ProblemWords } from "../../../web/problem.pages.tsx";
import { holdToLimit } from "../../../web/rate-limit.ts";
import { groupsOf, groupUrls, withThen } from "../../groups/index.ts";
import { pressForm } from "../job-interviews/job-interviews.forms.ts";
import { currentSearch } from "../opening/searches.reads.ts";
import { searchUrls } from "../urls.ts";
import { answerSetback, commitToSetback } from "./answering.ts";
import { changeSetbackCard, makeSetbackCard, putSetbackCardAside } from "./setback-cards.ts";
import { answerForm, editSetbackForm, newSetbackForm } from "./setbacks.forms.ts";
import { EditSetbackPage, SetbacksPage } from "./setbacks.pages.tsx";
import type { SetbackAround } from "./setbacks.parts.tsx";
import { setbackCardFor, setbackCards, setbacksDue } from "./setbacks.reads.ts";

/** What a page opens with after something was done about a setback card. */
export const setbackSayings: Record<string, string> = {
  "setback-card-made": "It is made. It comes up when it happens, and not before.",
  "setback-card-changed": "Changed.",
  "setback-card-off": "Put aside. It comes up no more.",
  "setback-card-on": "Taken out again.",
  "setback-done": "Good. You did what you said you would.",
  "setback-committed": "Committed, and hidden: your group sees that there is one, and not what it says.",
  "setback-committed-alone": "Committed. Only you see it.",
  "setback-not-now": "Not now, then. It does not come up for this one again.",
};

/** What is said where something about a setback card is refused. */
export const setbackProblems: Record<string, ProblemWords> = {
  "enough-setback-cards": {
    title: "There is no room for another card",
    words: "There is room for 20 cards. You can change one of them, and make it say something else.",
  },
};

const limit = { name: "commitments", most: 60, minutes: 60 } as const;

/** What a member does when something does not work out. */
export function setbackRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/setbacks", async (c) => show(c, SetbacksPage(c.var.frame, await dataOf(c))));

  routes.post("/setbacks", async (c) => {
    const read = await readForm(c, newSetbackForm);
    if (!read.ok) return show(c, SetbacksPage(c.var.frame, await dataOf(c), withFreshId(read.form)), 422);
    await makeSetbackCard(c.var.db, viewerOf(c).id, read.value, c.var.now);
    return seeOther(c, searchUrls.setbacks, "setback-card-made");
  });

  routes.get("/setbacks/:card", async (c) => {
    const card = await cardIn(c);
    const form = typed({ kind: card.kind, days: String(card.days), words: card.words });
    return show(c, EditSetbackPage(c.var.frame, { card, changed: false }, form));
  });

  routes.post("/setbacks/:card", async (c) => {
    const card = await cardIn(c);
    const read = await readForm(c, editSetbackForm);
    if (!read.ok) {
      // NOTE: a form that comes back keeps the version it was drawn from, until its reader has seen what stands now.
      const version = Number(typedText(read.form, "version")) || card.version;
      const data = { card: { ...card, version }, changed: false };
      return show(c, EditSetbackPage(c.var.frame, data, read.form), 422);
    }
    if (!(await changeSetbackCard(c.var.db, viewerOf(c).id, card.id, read.value)))
      return show(c, EditSetbackPage(c.var.frame, { card: await cardIn(c), changed: true }, read.form), 409);
    return seeOther(c, searchUrls.setbacks, "setback-card-changed");
  });

  routes.post("/setbacks/:card/off", async (c) => {
    const card = (await cardIn(c)).id;
    const read = await readForm(c, pressForm);
    const off = !(read.ok && read.value.undo);
    await putSetbackCardAside(c.var.db, viewerOf(c).id, card, off, c.var.now);
    return seeOther(c, searchUrls.setbacks, off ? "setback-card-off" : "setback-card-on");
  });

  routes.post("/setbacks/:card/opportunities/:opportunity/answer", async (c) => {
    const which = { card: (await cardIn(c)).id, opportunity: idOf(c, "opportunity") };
    const read = await readForm(c, answerForm);
    if (!read.ok) throw notFound();
    const { how, group, then } = read.value;
    const viewer = viewerOf(c);
    const home = then ?? searchUrls.setbacks;
    if (how !== "committed") {
      await answerSetback(c.var.db, viewer.id, which, how, c.var.now);
      return seeOther(c, home, how === "done" ? "setback-done" : "setback-not-now");
    }
    await holdToLimit(c, limit);
    const what = { id: read.value.id ?? newId(), group, today: dateIn(c.var.now, viewer.timeZone) };
    const commitment = await commitToSetback(c.var.db, viewer.id, which, what, c.var.now);
    const said = group === null ? "setback-committed-alone" : "setback-committed";
    return seeOther(c, withThen(groupUrls.commitment(commitment), home), said);
  });

  return routes;
}

const cardIn = (c: Ask) => setbackCardFor(c.var.read, viewerOf(c).id, idOf(c, "card"));

async function dataOf(c: Ask) {
  const viewer = viewerOf(c);
  const search = await currentSearch(c.var.read, viewer.id);
  const today = dateIn(c.var.now, viewer.timeZone);
  return {
    isOpen: search !== null,
    cards: await setbackCards(c.var.read, viewer.id),
    due: await setbacksDue(c.var.read, viewer.id, today),
    around: await aroundOf(c, searchUrls.setbacks),
  };
}

async function aroundOf(c: Ask, then: string): Promise<SetbackAround> {
  const groups = await groupsOf(c.var.read, viewerOf(c).id, c.var.now);
  return { groups: groups.map(({ id, name }) => ({ id, name })), then };
}

const withFreshId = (form: Form): Form =>
  form.errors["id"] ? typed({ ...form.typed, id: toAddress(newId()) }) : form;

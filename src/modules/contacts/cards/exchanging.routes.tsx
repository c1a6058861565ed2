import { readFile } from "node:fs/promises";
import { Hono } from "hono";
import { dateIn } from "../../../basics/instant.ts";
import { notFound, Problem } from "../../../basics/problem.ts";
import { readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { emptyForm, type Form, typedText, withError } from "../../../web/forms.ts";
import { withCamera } from "../../../web/guard.ts";
import { holdToLimit, type Limit } from "../../../web/rate-limit.ts";
import { contactUrls } from "../urls.ts";
import { blankBack } from "./card-back.forms.ts";
import { typedCode } from "./card-code.ts";
import { keepCard } from "./cards.ts";
import { cardOf, type CardOnShow, shownCard } from "./cards.reads.ts";
import { findForm, keepForm, notTaken, waitedForm, whyNotKept } from "./exchanging.forms.ts";
import { ExchangePage, TheirCardPage } from "./exchanging.pages.tsx";
import { addressOf } from "./my-card.routes.tsx";
import { keepAsNote } from "./noting.ts";
import { enoughGiven, ownCardState } from "./shown-card.routes.tsx";

// A whole evening of cards fits in, and a guesser comes no nearer: there are 2⁵⁰ codes.
const exchanging: Limit = { name: "card-exchange", most: 120, minutes: 10 };

/** Cards that change hands on the spot, with a network or without. */
export function exchangingRoutes(): Hono<Env> {
  const routes = new Hono<Env>();
  routes.use(contactUrls.exchangeCards, withCamera);

  routes.get(contactUrls.exchangeCards, (c) => exchangePage(c, emptyForm));

  routes.post(contactUrls.exchangeCards, async (c) => {
    await holdToLimit(c, exchanging);
    const sent = new URLSearchParams(await c.req.text());
    if (sent.has("waited")) return takeWaited(c);
    return sent.has("id") ? keep(c) : find(c);
  });

  routes.get(contactUrls.cardWorker, async (c) => {
    if (viewerOf(c).onSharedComputer) throw notFound();
    c.header("Content-Type", "text/javascript; charset=utf-8");
    // It stands below what it works for.
    c.header("Service-Worker-Allowed", contactUrls.card);
    return c.body(await readFile(c.var.house.assets.cardWorker));
  });

  return routes;
}

async function exchangePage(c: Ask, form: Form, status: 200 | 422 = 200): Promise<Response> {
  const mine = await cardOf(c.var.read, viewerOf(c).id);
  const data = { mine, address: addressOf(c, mine), form, back: blankBack(todayOf(c)) };
  return show(c, ExchangePage(c.var.frame, data), status);
}

async function find(c: Ask): Promise<Response> {
  const { id: who } = viewerOf(c);
  const read = await readForm(c, findForm);
  if (!read.ok) return exchangePage(c, read.form, 422);
  const card = await shownCard(c.var.read, who, read.value.code, c.var.now);
  if (card && card.member_id !== who) return theirCard(c, card, blankBack(todayOf(c)));
  const why = card ? "own-card" : "card-not-shown";
  return exchangePage(c, withError(read.form, "code", whyNotKept[why] ?? notTaken), 422);
}

async function keep(c: Ask): Promise<Response> {
  const { id: who } = viewerOf(c);
  const read = await readForm(c, keepForm(todayOf(c)));
  if (!read.ok) return keepAgain(c, read.form);
  const { code, ...back } = read.value;
  try {
    const { contact, given } = await keepCard(c.var.db, who, code, back, c.var.now);
    return seeOther(c, contactUrls.contact(contact), given ? "cards-exchanged" : "card-kept");
  } catch (error) {
    if (!(error instanceof Problem) || error.why !== "enough-given") throw error;
    return keepAgain(c, withError(read.form, "giveMine", enoughGiven));
  }
}

/** The form once more, with the card where it is still shown. */
async function keepAgain(c: Ask, form: Form): Promise<Response> {
  const code = typedCode(typedText(form, "code")) ?? "";
  const card = await shownCard(c.var.read, viewerOf(c).id, code, c.var.now);
  if (!card) throw new Problem("not-found", "card-not-shown");
  return theirCard(c, card, form, 422);
}

async function theirCard(c: Ask, card: CardOnShow, form: Form, status: 200 | 422 = 200): Promise<Response> {
  const mine = await ownCardState(c, viewerOf(c).id);
  return show(c, TheirCardPage(c.var.frame, { card, mine, form }), status);
}

/** What a browser kept without a connection. It is answered in a word, for a script reads it: done, refused and why, or somebody else's. */
async function takeWaited(c: Ask): Promise<Response> {
  const { id: who } = viewerOf(c);
  const { db, now } = c.var;
  const read = await readForm(c, waitedForm(todayOf(c)));
  if (!read.ok) return c.json({ refused: Object.values(read.form.errors).join(" ") });
  const { code, waited, name, ...back } = read.value;
  // NOTE: another may have signed in meanwhile in the same browser, while a page of the first is still open.
  if (waited !== who) return c.json({ other: true });
  try {
    const { contact } = name
      ? await keepAsNote(db, who, name, back, now)
      : await keepCard(db, who, code, back, now);
    c.var.house.wake();
    return c.json({ contact: contactUrls.contact(contact) });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return c.json({ refused: whyNotKept[error.why] ?? notTaken });
  }
}

const todayOf = (c: Ask): Temporal.PlainDate => dateIn(c.var.now, viewerOf(c).timeZone);

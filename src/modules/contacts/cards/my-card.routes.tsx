import { Hono } from "hono";
import { found } from "../../../basics/problem.ts";
import { wholeAddress } from "../../../web/address.ts";
import { readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { type Form, typed, typedText } from "../../../web/forms.ts";
import { contactUrls } from "../urls.ts";
import { EditCardPage, RenewCodePage } from "./card-writing.pages.tsx";
import { cardForm, renewForm, showingForm } from "./card.forms.ts";
import { cardOf, type OwnCard, suggestedCard } from "./cards.reads.ts";
import { MyCardPage } from "./my-card.pages.tsx";
import { renewCardCode, saveCard, showCard } from "./my-card.ts";
import { cardsWaiting } from "./received.reads.ts";

/** My own card: seeing and changing it, switching it off, and giving it another address. */
export function myCardRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get(contactUrls.card, async (c) => {
    const { id } = viewerOf(c);
    const card = await cardOf(c.var.read, id);
    const waiting = await cardsWaiting(c.var.read, id);
    return show(c, MyCardPage(c.var.frame, { card, address: addressOf(c, card), waiting }));
  });

  routes.get(contactUrls.editCard, async (c) => {
    const card = await cardOf(c.var.read, viewerOf(c).id);
    const form = card ? asForm(card) : await suggested(c);
    const version = card?.version ?? 0;
    return show(c, EditCardPage(c.var.frame, { version, isSuggested: !card, stands: null, form }));
  });

  routes.post(contactUrls.editCard, async (c) => {
    const { id } = viewerOf(c);
    const { ok, form, ...read } = await readForm(c, cardForm);
    const again = { isSuggested: false, stands: null, form };
    if (!ok || !("value" in read)) {
      const version = Number(typedText(form, "version")) || 0;
      return show(c, EditCardPage(c.var.frame, { ...again, version }), 422);
    }
    if (await saveCard(c.var.db, id, read.value, c.var.now))
      return seeOther(c, contactUrls.card, read.value.version === 0 ? "card-made" : "card-changed");
    const stands = found(await cardOf(c.var.read, id));
    return show(c, EditCardPage(c.var.frame, { ...again, version: stands.version, stands }), 409);
  });

  routes.post(contactUrls.cardShowing, async (c) => {
    const read = await readForm(c, showingForm);
    const shown = read.ok && read.value.shown;
    await showCard(c.var.db, viewerOf(c).id, shown, c.var.now);
    return seeOther(c, contactUrls.card, shown ? "card-shown" : "card-switched-off");
  });

  routes.get(contactUrls.cardCode, async (c) =>
    show(c, RenewCodePage(c.var.frame, found(await cardOf(c.var.read, viewerOf(c).id)))),
  );

  routes.post(contactUrls.cardCode, async (c) => {
    const read = await readForm(c, renewForm);
    const renewed = await renewCardCode(c.var.db, viewerOf(c).id, read.ok ? read.value.from : "");
    return seeOther(c, contactUrls.card, renewed ? "card-renewed" : "card-renewed-before");
  });

  return routes;
}

/** The whole address of a member's card, for the drawing. */
export const addressOf = (c: Ask, card: OwnCard | undefined): string =>
  card ? wholeAddress(c, contactUrls.shown(card.code)) : "";

async function suggested(c: Ask): Promise<Form> {
  const profile = found(await suggestedCard(c.var.read, viewerOf(c).id));
  return typed({ name: profile.name, line: profile.work_line });
}

const asForm = ({ name, line, target, email, phone, links }: OwnCard): Form =>
  typed({ name, line, target, email, phone, links });

import { Hono } from "hono";
import { dateIn } from "../../../basics/instant.ts";
import { found } from "../../../basics/problem.ts";
import { idOf, readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { emptyForm, type Form } from "../../../web/forms.ts";
import { concernForm, ConcernPage, raiseConcern } from "../../people/index.ts";
import { contactUrls } from "../urls.ts";
import { blankBack, cardBackForm } from "./card-back.forms.ts";
import { keptFrom } from "./cards.reads.ts";
import { AnsweredCardPage, ReceivedCardPage, ReceivedCardsPage } from "./received.pages.tsx";
import { answeredCard, type CardReceived, receivedCard, receivedCards } from "./received.reads.ts";
import { keepReceived, throwAwayReceived } from "./received.ts";

/** The cards that were given or left to a member. */
export function receivedRoutes(): Hono<Env> {
  const routes = new Hono<Env>();
  const one = "/card/received/:received";

  routes.get(contactUrls.receivedCards, async (c) => {
    const viewer = viewerOf(c);
    return show(c, ReceivedCardsPage(c.var.frame, viewer, await receivedCards(c.var.read, viewer.id)));
  });

  routes.get(one, async (c) => {
    const viewer = viewerOf(c);
    const card = await receivedCard(c.var.read, viewer.id, idOf(c, "received"));
    if (!card) return answered(c);
    // A member's words go with their account; what somebody without one wrote may be kept.
    const about = card.from_member_id === null ? card.words : "";
    const blank = blankBack(dateIn(c.var.now, viewer.timeZone), about);
    return show(c, ReceivedCardPage(c.var.frame, viewer, card, blank));
  });

  routes.post(one, async (c) => {
    const viewer = viewerOf(c);
    const read = await readForm(c, cardBackForm(dateIn(c.var.now, viewer.timeZone)));
    if (!read.ok) return show(c, ReceivedCardPage(c.var.frame, viewer, await cardIn(c), read.form), 422);
    const received = idOf(c, "received");
    const { contact } = await keepReceived(c.var.db, viewer.id, received, read.value, c.var.now);
    return seeOther(c, contactUrls.contact(contact), "card-kept");
  });

  routes.post(`${one}/removal`, async (c) => {
    await throwAwayReceived(c.var.db, viewerOf(c).id, idOf(c, "received"), c.var.now);
    return seeOther(c, contactUrls.receivedCards, "card-thrown-away");
  });

  routes.get(`${one}/concern`, async (c) => show(c, concernPage(c, await cardIn(c), emptyForm)));

  routes.post(`${one}/concern`, async (c) => {
    const card = await cardIn(c);
    const read = await readForm(c, concernForm);
    if (!read.ok) return show(c, concernPage(c, card, read.form), 422);
    await raiseConcern(
      c.var.db,
      viewerOf(c).id,
      {
        ...read.value,
        about: "card",
        subject: null,
        member: card.from_member_id,
        group: null,
        copy: copyOf(card),
      },
      c.var.now,
    );
    return seeOther(c, contactUrls.received(card.id), "host-told");
  });

  return routes;
}

/** Whoever goes back to a card that they have answered is led to the contact that it made, where that is known. */
async function answered(c: Ask): Promise<Response> {
  const { id: who } = viewerOf(c);
  const { from_member_id: from, answer } = found(await answeredCard(c.var.read, who, idOf(c, "received")));
  const kept = from !== null && answer === "kept" ? await keptFrom(c.var.read, who, from) : undefined;
  return kept
    ? c.redirect(contactUrls.contact(kept.contact_id), 303)
    : show(c, AnsweredCardPage(c.var.frame, answer));
}

/** The card in the address, while it waits for the viewer. */
const cardIn = async (c: Ask): Promise<CardReceived> =>
  found(await receivedCard(c.var.read, viewerOf(c).id, idOf(c, "received")));

const concernPage = (c: Ask, card: CardReceived, form: Form) =>
  ConcernPage(c.var.frame, {
    about: "this card and the words that came with it",
    copy: copyOf(card),
    action: contactUrls.receivedConcern(card.id),
    back: { href: contactUrls.received(card.id), label: "A card for you" },
    form,
  });

/** What stands on a card and came with it, as the host will read it. */
const copyOf = ({ name, line, company, target, email, phone, links, words }: CardReceived): string =>
  [name, line, company, target, email, phone, links, words].filter(Boolean).join("\n");

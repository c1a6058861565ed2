import { Hono } from "hono";
import { newId, toAddress } from "../../../basics/ids.ts";
import { dateIn } from "../../../basics/instant.ts";
import { safePath } from "../../../basics/own-path.ts";
import { idOf, readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { type Form, scoped, typed, typedText } from "../../../web/forms.ts";
import type { FilledContactPlaces } from "../rooms-above.ts";
import { contactUrls, placeOnContact } from "../urls.ts";
import { ContactRemovalPage, EditContactPage } from "./contact-writing.pages.tsx";
import { writtenInContact } from "./contact-fields.tsx";
import { wordsOfContact } from "./contact-words.reads.ts";
import { editContactForm, editExchangeForm, exchangeForm } from "./contacts.forms.ts";
import { changeContact, ownContact, removeContact } from "./contacts.ts";
import { EditExchangePage, ExchangePage, KeepingPage } from "./exchanges.pages.tsx";
import { changeExchange, noteExchange, ownExchange, removeExchange } from "./exchanges.ts";
import { keepingForm, snoozeForm } from "./keeping.forms.ts";
import { keepInTouch, snooze } from "./keeping.ts";

/** What a page opens with after something was done in the book. */
export const bookSayings: Record<string, string> = {
  "contact-changed": "Changed.",
  "contact-removed": "Removed, with all that you had written about them.",
  "exchange-noted": "Noted.",
  "exchange-changed": "Changed.",
  "exchange-removed": "Taken out of the story.",
  "in-touch-kept": "Today will remind you when it is time.",
  "in-touch-now": "Noted.",
  "in-touch-off": "Turned off. Nothing will remind you of this any more.",
  "in-touch-later": "Later, then.",
};

/** Changing and removing a contact, what happened with them, and keeping in touch. */
export function bookRoutes(rooms: FilledContactPlaces): Hono<Env> {
  const routes = new Hono<Env>();
  contactChanging(routes, rooms);
  exchangeWriting(routes);
  clockSetting(routes);
  return routes;
}

function contactChanging(routes: Hono<Env>, rooms: FilledContactPlaces): void {
  routes.get("/contacts/:contact/edit", async (c) => {
    const contact = await contactIn(c);
    const form = typed(writtenInContact(await wordsOfContact(c.var.read, contact)));
    return show(c, EditContactPage(c.var.frame, { contact, stands: null, today: todayOf(c) }, form));
  });

  routes.post("/contacts/:contact/edit", async (c) => {
    const contact = await contactIn(c);
    const today = todayOf(c);
    const read = await readForm(c, editContactForm(today, contact.name === ""));
    if (!read.ok) {
      const drawn = { ...contact, version: drawnFrom(read.form, contact.version) };
      return show(c, EditContactPage(c.var.frame, { contact: drawn, stands: null, today }, read.form), 422);
    }
    if (!(await changeContact(c.var.db, viewerOf(c).id, contact.id, read.value, c.var.now))) {
      const now = await contactIn(c);
      const stands = await wordsOfContact(c.var.read, now);
      return show(c, EditContactPage(c.var.frame, { contact: now, stands, today }, read.form), 409);
    }
    return seeOther(c, contactUrls.contact(contact.id), "contact-changed");
  });

  routes.get("/contacts/:contact/removal", async (c) => {
    const contact = await contactIn(c);
    const besides = await rooms.onContactRemoval(c.var.read, viewerOf(c), contact.id);
    return show(c, ContactRemovalPage(c.var.frame, contact, besides));
  });

  routes.post("/contacts/:contact/removal", async (c) => {
    await removeContact(c.var.db, viewerOf(c).id, idOf(c, "contact"));
    return seeOther(c, contactUrls.contacts, "contact-removed");
  });
}

function exchangeWriting(routes: Hono<Env>): void {
  routes.post("/contacts/:contact/exchanges", async (c) => {
    const contact = await contactIn(c);
    const today = todayOf(c);
    const read = await readForm(c, exchangeForm(today));
    if (!read.ok) return show(c, ExchangePage(c.var.frame, contact, today, withFreshId(read.form)), 422);
    await noteExchange(c.var.db, viewerOf(c).id, contact.id, read.value, c.var.now);
    return seeOther(c, storyOf(contact.id), "exchange-noted");
  });

  routes.get("/contacts/:contact/exchanges/:exchange/edit", async (c) => {
    const data = await exchangeData(c);
    const { kind, on_day, words } = data.exchange;
    return show(c, EditExchangePage(c.var.frame, data, typed({ kind, on: on_day, words })));
  });

  routes.post("/contacts/:contact/exchanges/:exchange/edit", async (c) => {
    const data = await exchangeData(c);
    const { contact, exchange } = data;
    const read = await readForm(c, editExchangeForm(data.today));
    if (!read.ok) {
      const drawn = { ...exchange, version: drawnFrom(read.form, exchange.version) };
      return show(c, EditExchangePage(c.var.frame, { ...data, exchange: drawn }, read.form), 422);
    }
    if (!(await changeExchange(c.var.db, viewerOf(c).id, contact.id, exchange.id, read.value))) {
      const now = { ...(await exchangeData(c)), changed: true };
      return show(c, EditExchangePage(c.var.frame, now, read.form), 409);
    }
    return seeOther(c, storyOf(contact.id), "exchange-changed");
  });

  routes.post("/contacts/:contact/exchanges/:exchange/removal", async (c) => {
    const contact = idOf(c, "contact");
    await removeExchange(c.var.db, viewerOf(c).id, contact, idOf(c, "exchange"));
    return seeOther(c, storyOf(contact), "exchange-removed");
  });
}

function clockSetting(routes: Hono<Env>): void {
  routes.post("/contacts/:contact/keeping", async (c) => {
    const contact = await contactIn(c);
    const read = await readForm(c, keepingForm);
    const then = safePath(typedText(read.form, "then"));
    const data = { contact, today: todayOf(c), then };
    if (!read.ok) return show(c, KeepingPage(c.var.frame, data, { pace: scoped(read.form, "keeping") }), 422);
    const { days } = read.value;
    const next = await keepInTouch(c.var.db, viewerOf(c).id, contact.id, days, c.var.now);
    return seeOther(c, then ?? clockOf(contact.id), saidOfClock(days, next, data.today));
  });

  routes.post("/contacts/:contact/snooze", async (c) => {
    const contact = await contactIn(c);
    const today = todayOf(c);
    const read = await readForm(c, snoozeForm(today));
    const then = safePath(typedText(read.form, "then"));
    if (!read.ok) {
      const later = scoped(read.form, "later");
      return show(c, KeepingPage(c.var.frame, { contact, today, then }, { later }), 422);
    }
    await snooze(c.var.db, viewerOf(c).id, contact.id, read.value.until);
    return seeOther(c, then ?? clockOf(contact.id), "in-touch-later");
  });
}

/** NOTE: nothing is promised for later where it is time already: the page says so itself. */
function saidOfClock(days: number, next: string, today: Temporal.PlainDate): string {
  if (days === 0) return "in-touch-off";
  return next > today.toString() ? "in-touch-kept" : "in-touch-now";
}

/** NOTE: a form that comes back keeps the version it was drawn from, until its reader has seen what stands now. */
const drawnFrom = (form: Form, version: number): number => Number(typedText(form, "version")) || version;

const withFreshId = (form: Form): Form =>
  form.errors["id"] ? typed({ ...form.typed, id: toAddress(newId()) }) : form;

async function exchangeData(c: Ask) {
  const contact = await contactIn(c);
  const exchange = await ownExchange(c.var.read, viewerOf(c).id, contact.id, idOf(c, "exchange"));
  return { contact, exchange, today: todayOf(c), changed: false };
}

const contactIn = (c: Ask) => ownContact(c.var.read, viewerOf(c).id, idOf(c, "contact"));

const todayOf = (c: Ask): Temporal.PlainDate => dateIn(c.var.now, viewerOf(c).timeZone);

const storyOf = (contact: number): string => `${contactUrls.contact(contact)}#${placeOnContact.story}`;
const clockOf = (contact: number): string => `${contactUrls.contact(contact)}#${placeOnContact.keeping}`;

import { Hono } from "hono";
import { fromAddress, type Id } from "../../basics/ids.ts";
import { found, notFound, Problem } from "../../basics/problem.ts";
import { isBusy } from "../../database/index.ts";
import { idOf, readForm, seeOther, show, viewerOf } from "../../web/answers.ts";
import type { Ask, Env } from "../../web/context.ts";
import { emptyForm, type Form, withError } from "../../web/forms.ts";
import { membersOnly } from "../../web/guard.ts";
import type { ProblemWords } from "../../web/problem.pages.tsx";
import { holdToLimit } from "../../web/rate-limit.ts";
import { concernForm } from "./concerns.forms.ts";
import { ConcernPage } from "./concerns.pages.tsx";
import { raiseConcern } from "./concerns.ts";
import { isThere, type Standing, standingBetween } from "./messages.access.ts";
import { messageForm } from "./messages.forms.ts";
import { type ConversationData, ConversationPage, MessagesPage, takesNone } from "./messages.pages.tsx";
import { conversationsOf, messagesBetween, messageToMe, onOnePage } from "./messages.reads.ts";
import { noteRead, sendMessage, takeBackMessage } from "./messages.ts";
import type { FilledPlaces } from "./places.ts";
import { peopleUrls } from "./urls.ts";

export const messageSayings: Record<string, string> = {
  "message-sent": "Your message is on its way.",
  "message-taken-back": "Taken back. Its words are erased.",
  "host-told": "The host will look at it. Nobody else is told.",
};

export const messageProblems: Record<string, ProblemWords> = {
  "takes-no-messages": {
    title: "No message can be sent just now",
    words: "They take no messages just now. Nothing was sent.",
  },
  "blocked-by-you": {
    title: "You have blocked them",
    words: "To write to them, unblock them first. Nothing was sent.",
    way: () => ({ label: "See whom you have blocked", href: peopleUrls.blocks }),
  },
  "many-conversations": {
    title: "That was a lot of people in one day",
    words:
      "You began to write to ten people since yesterday. Those who answer you can always have an answer; with somebody new, please begin tomorrow.",
  },
};

const sending = { name: "messages", most: 20, minutes: 10 } as const;

export function messageRoutes(places: FilledPlaces): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/messages", membersOnly, async (c) => {
    const viewer = viewerOf(c);
    const page = pageOf(c.req.query("page"));
    const listed = await conversationsOf(c.var.read, viewer.id, page - 1);
    const shown = { rows: listed.slice(0, onOnePage), hasMore: listed.length > onOnePage };
    return show(c, MessagesPage(c.var.frame, { ...shown, page, zone: viewer.timeZone }));
  });

  routes.get("/messages/:member", membersOnly, async (c) => {
    const data = await conversation(c, await standing(c, places), emptyForm);
    await noteReadIfThereIsTime(c, data);
    return show(c, ConversationPage(c.var.frame, data));
  });

  routes.post("/messages/:member", membersOnly, async (c) => {
    await holdToLimit(c, sending);
    const other = await standing(c, places);
    const read = await readForm(c, messageForm);
    const refused = read.ok
      ? await refusalOf(() =>
          sendMessage(c.var.db, viewerOf(c).id, { to: other.id, ...read.value }, c.var.now, places),
        )
      : null;
    if (read.ok && refused === null) return seeOther(c, peopleUrls.messagesWith(other.id), "message-sent");
    const form = refused === null ? read.form : withError(read.form, "words", sentenceOf(refused, other));
    return show(c, ConversationPage(c.var.frame, await conversation(c, other, form)), 422);
  });

  routes.post("/messages/:member/:message/removal", membersOnly, async (c) => {
    const other = idOf(c, "member");
    await takeBackMessage(c.var.db, viewerOf(c).id, other, idOf(c, "message"), c.var.now);
    return seeOther(c, peopleUrls.messagesWith(other), "message-taken-back");
  });

  routes.get("/messages/:member/:message/concern", membersOnly, async (c) =>
    show(c, await concernPage(c, emptyForm)),
  );

  routes.post("/messages/:member/:message/concern", membersOnly, async (c) => {
    const { member, message, row } = await messageAtHand(c);
    const read = await readForm(c, concernForm);
    if (!read.ok) return show(c, await concernPage(c, read.form), 422);
    await raiseConcern(
      c.var.db,
      viewerOf(c).id,
      { ...read.value, about: "message", subject: message, member, group: null, copy: row.words },
      c.var.now,
    );
    return seeOther(c, peopleUrls.messagesWith(member), "host-told");
  });

  return routes;
}

/** Pages are counted from 1; what is no number is the first. */
const pageOf = (text: string | undefined): number => (/^[1-9]\d{0,3}$/.test(text ?? "") ? Number(text) : 1);

/** The other of the conversation that the address names. */
async function standing(c: Ask, places: FilledPlaces): Promise<Standing> {
  const other = found(
    await standingBetween(c.var.read, viewerOf(c).id, idOf(c, "member"), places, c.var.now),
  );
  if (!isThere(other)) throw notFound();
  return other;
}

async function conversation(c: Ask, other: Standing, form: Form): Promise<ConversationData> {
  const viewer = viewerOf(c);
  const before = fromAddress(c.req.query("before") ?? "");
  const rows = await messagesBetween(c.var.read, viewer.id, other.id, before);
  const shown = rows.slice(0, onOnePage);
  const last = rows.length > onOnePage ? shown.at(-1) : undefined;
  return {
    standing: other,
    rows: shown,
    earlier: last ? peopleUrls.messagesBefore(other.id, last.id) : null,
    isFirst: before === null,
    zone: viewer.timeZone,
    form,
  };
}

// NOTE: a page that is opened changes nothing, but for this: like the last use of a session it notes what has happened
// already, and nobody sees it but the reader. A page that a browser fetches ahead was not read.
async function noteReadIfThereIsTime(c: Ask, { standing: other, rows }: ConversationData): Promise<void> {
  const isAhead = [c.req.header("sec-purpose"), c.req.header("purpose")].some((why) =>
    why?.includes("prefetch"),
  );
  const unread = rows.find((row) => row.from_member_id === other.id && row.read_at === null);
  if (!unread || isAhead || c.req.method !== "GET") return;
  const upTo = { until: unread.sent_at, hostOnly: other.isBlocked };
  try {
    await noteRead(c.var.db, viewerOf(c).id, other.id, upTo, c.var.now);
  } catch (error) {
    if (!isBusy(error)) throw error;
  }
}

const refusals = ["takes-no-messages", "blocked-by-you", "many-conversations"];

/** Why the message was not sent; null where it was. */
async function refusalOf(send: () => Promise<void>): Promise<string | null> {
  try {
    await send();
    return null;
  } catch (error) {
    if (error instanceof Problem && refusals.includes(error.why)) return error.why;
    throw error;
  }
}

const sentenceOf = (why: string, { name }: Standing): string =>
  why === "takes-no-messages" ? takesNone(name) : (messageProblems[why]?.words ?? "");

async function messageAtHand(c: Ask) {
  const member = idOf(c, "member");
  const message: Id = idOf(c, "message");
  const row = found(await messageToMe(c.var.read, viewerOf(c).id, member, message));
  return { member, message, row };
}

async function concernPage(c: Ask, form: Form) {
  const { member, message, row } = await messageAtHand(c);
  return ConcernPage(c.var.frame, {
    about: "this message",
    copy: row.words,
    action: peopleUrls.concernAboutMessage(member, message),
    back: { href: peopleUrls.messagesWith(member), label: row.name },
    form,
  });
}

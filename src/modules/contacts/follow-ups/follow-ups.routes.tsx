import { Hono } from "hono";
import { type Id, newId, toAddress } from "../../../basics/ids.ts";
import { dateIn } from "../../../basics/instant.ts";
import { safePath } from "../../../basics/own-path.ts";
import { idOf, readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { emptyForm, type Form, typed, typedText } from "../../../web/forms.ts";
import { holdToLimit } from "../../../web/rate-limit.ts";
import { pageOf } from "../../groups/index.ts";
import { ownContact } from "../book/contacts.ts";
import { touchesDue } from "../book/keeping.ts";
import { contactUrls, placeOnContact } from "../urls.ts";
import { EditFollowUpPage, LaterPage, NewFollowUpPage } from "./follow-up-writing.pages.tsx";
import {
  dayOfSoon,
  editFollowUpForm,
  laterForm,
  newFollowUpForm,
  pressForm,
  soonForm,
} from "./follow-ups.forms.ts";
import { EndedFollowUpsPage, FollowUpsPage } from "./follow-ups.pages.tsx";
import { endedFollowUps, followUpAround, followUpFor, openFollowUps } from "./follow-ups.reads.ts";
import { changeFollowUp, endFollowUp, makeFollowUp, putOffFollowUp, reopenFollowUp } from "./follow-ups.ts";

const limit = { name: "follow-ups", most: 120, minutes: 60 } as const;

/** What is owed, either way. */
export function followUpRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/follow-ups", async (c) => {
    const page = pageOf(c);
    const open = await openFollowUps(c.var.read, viewerOf(c).id, page - 1);
    const around = await followUpAround(c.var.read, viewerOf(c), c.var.now, contactUrls.followUps);
    const touches = page === 1 ? await touchesDue(c.var.read, viewerOf(c).id, around.today) : [];
    return show(c, FollowUpsPage(c.var.frame, { ...open, touches, page, around }));
  });

  routes.get("/follow-ups/ended", async (c) => {
    const page = pageOf(c);
    const ended = await endedFollowUps(c.var.read, viewerOf(c).id, page - 1);
    const around = await followUpAround(c.var.read, viewerOf(c), c.var.now, contactUrls.endedFollowUps);
    return show(c, EndedFollowUpsPage(c.var.frame, { ...ended, page, around }));
  });

  routes.post("/contacts/:contact/follow-ups", async (c) => {
    const contact = await ownContact(c.var.read, viewerOf(c).id, idOf(c, "contact"));
    const read = await readForm(c, newFollowUpForm(todayOf(c)));
    const home = `${contactUrls.contact(contact.id)}#${placeOnContact.followUps}`;
    if (!read.ok) {
      const then = thenOf(read.form) ?? home;
      return show(c, NewFollowUpPage(c.var.frame, { contact, then }, withFreshId(read.form)), 422);
    }
    await holdToLimit(c, limit);
    const { then, ...what } = read.value;
    await makeFollowUp(c.var.db, viewerOf(c).id, { ...what, contact: contact.id }, c.var.now);
    return seeOther(c, then ?? home, "follow-up-made");
  });

  routes.get("/follow-ups/:followUp/edit", async (c) => {
    const data = await oneData(c);
    const { owed_by: owedBy, what, due_on: due } = data.row;
    return show(c, EditFollowUpPage(c.var.frame, data, typed({ owedBy, what, due })));
  });

  routes.post("/follow-ups/:followUp/edit", async (c) => {
    const data = await oneData(c);
    const read = await readForm(c, editFollowUpForm(todayOf(c)));
    const then = thenOf(read.form) ?? data.then;
    if (!read.ok) {
      // NOTE: a form that comes back keeps the version it was drawn from, until its reader has seen what stands now.
      const version = Number(typedText(read.form, "version")) || data.row.version;
      const row = { ...data.row, version };
      return show(c, EditFollowUpPage(c.var.frame, { ...data, row, then }, read.form), 422);
    }
    if (!(await changeFollowUp(c.var.db, viewerOf(c).id, data.row.id, read.value)))
      return show(c, EditFollowUpPage(c.var.frame, { ...(await oneData(c)), then }, read.form, true), 409);
    return seeOther(c, then, "follow-up-changed");
  });

  routes.get("/follow-ups/:followUp/later", async (c) =>
    show(c, LaterPage(c.var.frame, await oneData(c), emptyForm)),
  );

  routes.post("/follow-ups/:followUp/later", async (c) => {
    const data = await oneData(c);
    const quick = await readForm(c, soonForm);
    const then = thenOf(quick.form) ?? data.then;
    if (quick.ok && quick.value.soon)
      return putOff(c, data.row.id, dayOfSoon(quick.value.soon, data.today), then);
    const read = await readForm(c, laterForm(data.today));
    if (!read.ok) return show(c, LaterPage(c.var.frame, { ...data, then }, read.form), 422);
    return putOff(c, data.row.id, read.value.due, then);
  });

  routes.post("/follow-ups/:followUp/done", async (c) => {
    const { row, then } = await pressedOn(c);
    await endFollowUp(c.var.db, viewerOf(c).id, row.id, "done", c.var.now);
    return seeOther(c, then, row.owed_by === "me" ? "follow-up-done" : "follow-up-kept");
  });

  routes.post("/follow-ups/:followUp/letting-go", async (c) => {
    const { row, then } = await pressedOn(c);
    await endFollowUp(c.var.db, viewerOf(c).id, row.id, "let-go", c.var.now);
    return seeOther(c, then, "follow-up-let-go");
  });

  routes.post("/follow-ups/:followUp/reopening", async (c) => {
    const { row, then } = await pressedOn(c);
    await reopenFollowUp(c.var.db, viewerOf(c).id, row.id);
    return seeOther(c, then, "follow-up-open");
  });

  return routes;
}

async function putOff(c: Ask, followUp: Id, due: Temporal.PlainDate, then: string): Promise<Response> {
  await putOffFollowUp(c.var.db, viewerOf(c).id, followUp, due);
  return seeOther(c, then, "follow-up-later");
}

/** What an address is about, and where to go on to from there. */
async function oneData(c: Ask) {
  const row = await followUpFor(c.var.read, viewerOf(c).id, idOf(c, "followUp"));
  return { row, today: todayOf(c), then: safePath(c.req.query("then")) ?? contactUrls.followUps };
}

/** The same for a button. */
async function pressedOn(c: Ask) {
  const data = await oneData(c);
  return { ...data, then: thenOf((await readForm(c, pressForm)).form) ?? data.then };
}

const thenOf = (form: Form): string | null => safePath(typedText(form, "then"));

const withFreshId = (form: Form): Form =>
  form.errors["id"] ? typed({ ...form.typed, id: toAddress(newId()) }) : form;

const todayOf = (c: Ask): Temporal.PlainDate => dateIn(c.var.now, viewerOf(c).timeZone);

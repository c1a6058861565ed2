import { Hono } from "hono";
import { toAddress } from "../../../basics/ids.ts";
import { dateIn } from "../../../basics/instant.ts";
import { safePath } from "../../../basics/own-path.ts";
import { Problem } from "../../../basics/problem.ts";
import { idOf, readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { type Form, typed, typedText, withError } from "../../../web/forms.ts";
import type { Stage } from "../search.ts";
import { placeOnOpportunity, searchUrls } from "../urls.ts";
import { type OpportunityRead, ownOpportunity } from "./held-opportunity.ts";
import { endNextStep, putOffNextStep, setNextStep } from "./next-steps.ts";
import { nextForm, partForm, postingForm, shownForm, stageForm, yesForm } from "./opportunities.forms.ts";
import { setAlsoNetworked, setShown } from "./opportunities.ts";
import { NextStepPage, PostingPage, StagePage, WhoPlaysPage } from "./opportunity-acts.pages.tsx";
import { notePart, takePartOff } from "./parts-played.ts";
import { keepPosting, keptPosting } from "./postings.ts";
import { moveStage } from "./stages.ts";
import { whoIsCalled } from "./who-is-meant.ts";

/** What is done about one opportunity, each with a page of its own where its form needs another look. */
export function opportunityActRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/opportunities/:opportunity/stage", async (c) => {
    const data = await oneData(c);
    const { stage, closed_why, stage_on } = data.row;
    const form = typed({ to: stage, why: closed_why, on: stage_on });
    return show(c, StagePage(c.var.frame, data, form));
  });

  routes.post("/opportunities/:opportunity/stage", async (c) => {
    const data = await oneData(c);
    const read = await readForm(c, stageForm(data.today));
    const then = thenOf(read.form);
    const again = (form: Form): Response =>
      show(
        c,
        StagePage(c.var.frame, { ...data, then: then ?? searchUrls.opportunities }, dayed(form, data.today)),
        422,
      );
    if (!read.ok) return again(read.form);
    const { to, on, why } = read.value;
    if (to === "closed" && why === "" && data.row.stage !== "closed")
      return again(withError(read.form, "why", "Why is it closed? Please choose one."));
    try {
      await moveStage(
        c.var.db,
        viewerOf(c).id,
        data.row.id,
        { to, on, why: why || data.row.closed_why },
        c.var.now,
      );
    } catch (error) {
      if (!(error instanceof Problem) || error.why !== "stage-before") throw error;
      return again(
        withError(
          read.form,
          "on",
          "It came to where it stands on a later day. Choose that day or one after it.",
        ),
      );
    }
    return seeOther(c, then ?? boardAt(data.row, to), sayingOf[to]);
  });

  routes.get("/opportunities/:opportunity/next", async (c) => {
    const data = await oneData(c);
    const { next_step: nextStep, next_on: nextOn } = data.row;
    return show(c, NextStepPage(c.var.frame, data, typed({ nextStep, nextOn })));
  });

  routes.post("/opportunities/:opportunity/next", async (c) => {
    const data = await oneData(c);
    const read = await readForm(c, nextForm(data.today));
    const then = thenOf(read.form) ?? `${searchUrls.opportunity(data.row.id)}#${placeOnOpportunity.next}`;
    if (!read.ok) return show(c, NextStepPage(c.var.frame, { ...data, then }, read.form), 422);
    const { how, nextStep, nextOn } = read.value;
    const { id } = viewerOf(c);
    switch (how) {
      case "done":
        await endNextStep(c.var.db, id, data.row.id);
        return seeOther(c, then, isOnToday(then) ? "next-step-kept" : "next-step-done");
      case "tomorrow":
      case "next-week":
        await putOffNextStep(c.var.db, id, data.row.id, data.today.add({ days: how === "tomorrow" ? 1 : 7 }));
        return seeOther(c, then, "next-step-later");
      case "":
        await setNextStep(c.var.db, id, data.row.id, { what: nextStep, on: nextOn });
        return seeOther(c, then, nextStep ? "next-step-set" : "next-step-none");
    }
  });

  routes.post("/opportunities/:opportunity/contacts", async (c) => {
    const { row } = await oneData(c);
    const { id } = viewerOf(c);
    const read = await readForm(c, partForm);
    if (!read.ok) return show(c, WhoPlaysPage(c.var.frame, { row, alike: [] }, read.form), 422);
    const { name, part, contact, isNew } = read.value;
    const answer = await whoIsCalled(c.var.read, id, { name, chosen: contact, isNew });
    if (answer.how === "nobody")
      return show(
        c,
        WhoPlaysPage(c.var.frame, { row, alike: [] }, withError(read.form, "isNew", askNew)),
        422,
      );
    if (answer.how === "several")
      return show(
        c,
        WhoPlaysPage(c.var.frame, { row, alike: answer.alike }, withError(read.form, "contact", askWhich)),
        422,
      );
    await notePart(c.var.db, id, row.id, { meant: answer.meant, part }, c.var.now);
    return seeOther(c, at(row, placeOnOpportunity.contacts), "opportunity-part-noted");
  });

  routes.post("/opportunities/:opportunity/contacts/:contact/removal", async (c) => {
    const { row } = await oneData(c);
    await takePartOff(c.var.db, viewerOf(c).id, row.id, idOf(c, "contact"));
    return seeOther(c, at(row, placeOnOpportunity.contacts), "opportunity-part-off");
  });

  routes.post("/opportunities/:opportunity/networked", async (c) => {
    const { row } = await oneData(c);
    const read = await readForm(c, yesForm);
    const yes = read.ok && read.value.yes;
    await setAlsoNetworked(c.var.db, viewerOf(c).id, row.id, yes);
    return seeOther(
      c,
      at(row, placeOnOpportunity.contacts),
      yes ? "opportunity-networked" : "opportunity-not-networked",
    );
  });

  routes.get("/opportunities/:opportunity/posting", async (c) => {
    const { row } = await oneData(c);
    const kept = await keptPosting(c.var.read, viewerOf(c).id, row.id);
    return show(c, PostingPage(c.var.frame, { row }, typed({ posting: kept?.words ?? "" })));
  });

  routes.post("/opportunities/:opportunity/posting", async (c) => {
    const { row } = await oneData(c);
    const read = await readForm(c, postingForm);
    if (!read.ok) return show(c, PostingPage(c.var.frame, { row }, read.form), 422);
    const words = read.value.posting;
    await keepPosting(
      c.var.db,
      viewerOf(c).id,
      row.id,
      { words, source: "typed", link: row.link },
      c.var.now,
    );
    return seeOther(c, at(row, placeOnOpportunity.posting), words ? "posting-kept" : "posting-off");
  });

  routes.post("/opportunities/:opportunity/shown", async (c) => {
    const { row } = await oneData(c);
    const read = await readForm(c, shownForm);
    await setShown(c.var.db, viewerOf(c).id, row.id, read.ok ? read.value.shown : "nothing");
    return seeOther(c, at(row, placeOnOpportunity.shown), "opportunity-shown");
  });

  return routes;
}

/** Where there is no form to say more: what comes next is asked on its own page. */
const isOnToday = (then: string): boolean => then.startsWith("/today");

const askNew = "Nobody among your people is called so. Look at the name again, or tick that they are new.";
const askWhich = "Several people have that name. Whom do you mean?";

const sayingOf: Record<Stage, string> = {
  spotted: "opportunity-moved",
  applied: "opportunity-moved",
  talking: "opportunity-moved",
  offer: "opportunity-offer",
  accepted: "opportunity-accepted",
  closed: "opportunity-closed",
};

/** The board, at the column to which it came; what came to "applied" is asked about there. */
const boardAt = (row: OpportunityRead, to: Stage): string =>
  `${searchUrls.opportunities}${to === "applied" ? `?moved=${toAddress(row.id)}` : ""}#${to}`;

const at = (row: OpportunityRead, place: string): string => `${searchUrls.opportunity(row.id)}#${place}`;

/** A form that said no day means today. */
const dayed = (form: Form, today: Temporal.PlainDate): Form =>
  typedText(form, "on") === "" ? { ...form, typed: { ...form.typed, on: today.toString() } } : form;

/** What an address is about, and where to go on to from there. */
async function oneData(c: Ask) {
  const row = await ownOpportunity(c.var.read, viewerOf(c).id, idOf(c, "opportunity"));
  const then = safePath(c.req.query("then")) ?? searchUrls.opportunity(row.id);
  return { row, today: dateIn(c.var.now, viewerOf(c).timeZone), then };
}

const thenOf = (form: Form): string | null => safePath(typedText(form, "then"));

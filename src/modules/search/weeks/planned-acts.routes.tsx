import type { Hono } from "hono";
import { type Id, newId, toAddress } from "../../../basics/ids.ts";
import { dateIn } from "../../../basics/instant.ts";
import { notFound } from "../../../basics/problem.ts";
import { idOf, readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { type Form, typed, typedText, withError } from "../../../web/forms.ts";
import { holdToLimit } from "../../../web/rate-limit.ts";
import { shownContactName } from "../../contacts/index.ts";
import { withThen } from "../../groups/index.ts";
import { usualChannel } from "../activities/activity.ts";
import { mondayOf } from "../activities/monday.ts";
import { minutesMeant } from "../activities/time.forms.ts";
import { knownNames } from "../opportunities/known-names.reads.ts";
import { contactsNamed } from "../opportunities/named-contacts.ts";
import { opportunityChoices } from "../opportunities/opportunity-choices.reads.ts";
import { searchUrls } from "../urls.ts";
import {
  EditPlannedPage,
  NewPlannedPage,
  type PlannedAround,
  writtenInPlanned,
} from "./planned-act.pages.tsx";
import {
  changePlannedAct,
  doPlannedAct,
  planAct,
  type PlannedWords,
  removePlannedAct,
} from "./planned-acts.ts";
import { commitToPlannedAct } from "./planned-commitments.ts";
import { ownPlannedAct, type PlannedActShown } from "./week.reads.ts";
import { commitForm, doneForm, editPlannedForm, newPlannedForm, type PlannedTyped } from "./weeks.forms.ts";
import { dayIn } from "./day-in-address.ts";

export const planLimit = { name: "plans", most: 240, minutes: 60 } as const;

/** What is planned for a week: planning it, changing it, doing it, and saying it to a group. */
export function plannedActRoutes(routes: Hono<Env>): void {
  routes.post("/weeks/:monday/acts", async (c) => {
    const monday = mondayOf(dayIn(c));
    const read = await readForm(c, newPlannedForm);
    const meant = read.ok ? await whoIsMeant(c, read.value, null) : null;
    if (!read.ok || typeof meant === "string") {
      const form = typeof meant === "string" ? withError(read.form, "person", meant) : withFreshId(read.form);
      return show(c, NewPlannedPage(c.var.frame, { monday, around: await plannedAround(c) }, form), 422);
    }
    await holdToLimit(c, planLimit);
    const what = { ...plannedWordsOf(read.value, meant), id: read.value.id };
    await planAct(c.var.db, viewerOf(c).id, monday, what, c.var.now);
    return seeOther(c, `${searchUrls.week(monday)}#acts`, "planned-act-made");
  });

  routes.get("/weeks/acts/:act", async (c) => {
    const data = await editData(c);
    return show(c, EditPlannedPage(c.var.frame, data, writtenInPlanned(data.act)));
  });

  routes.post("/weeks/acts/:act", async (c) => {
    const data = await editData(c);
    const read = await readForm(c, editPlannedForm);
    const meant = read.ok ? await whoIsMeant(c, read.value, data.act) : null;
    if (!read.ok || typeof meant === "string") {
      // NOTE: a form that comes back keeps the version it was drawn from, until its reader has seen what stands now.
      const version = Number(typedText(read.form, "version")) || data.act.version;
      const form = typeof meant === "string" ? withError(read.form, "person", meant) : read.form;
      return show(c, EditPlannedPage(c.var.frame, { ...data, version }, form), 422);
    }
    await holdToLimit(c, planLimit);
    const what = { ...plannedWordsOf(read.value, meant), version: read.value.version };
    if (!(await changePlannedAct(c.var.db, viewerOf(c).id, data.act.id, what)))
      return show(c, EditPlannedPage(c.var.frame, { ...(await editData(c)), changed: true }, read.form), 409);
    return seeOther(c, weekOfAct(data.act), "planned-act-changed");
  });

  routes.post("/weeks/acts/:act/done", async (c) => {
    const act = await ownPlannedAct(c.var.read, viewerOf(c).id, idOf(c, "act"));
    const read = await readForm(c, doneForm);
    if (!read.ok) throw notFound();
    await holdToLimit(c, planLimit);
    const what = { id: read.value.id, on: todayOf(c) };
    const done = await doPlannedAct(c.var.db, viewerOf(c).id, act.id, what, c.var.now);
    const page = withThen(searchUrls.editActivity(done.activity), weekOfAct(act));
    return seeOther(c, page, done.committed ? "planned-act-done-committed" : "planned-act-done");
  });

  routes.post("/weeks/acts/:act/commitment", async (c) => {
    const viewer = viewerOf(c);
    const act = await ownPlannedAct(c.var.read, viewer.id, idOf(c, "act"));
    const read = await readForm(c, commitForm);
    if (!read.ok) throw notFound();
    await holdToLimit(c, planLimit);
    const { then, ...what } = read.value;
    const today = todayOf(c);
    const { made } = await commitToPlannedAct(c.var.db, viewer.id, act.id, { ...what, today }, c.var.now);
    return seeOther(c, then ?? weekOfAct(act), saidOf(made, what));
  });

  routes.post("/weeks/acts/:act/removal", async (c) => {
    const monday = await removePlannedAct(c.var.db, viewerOf(c).id, idOf(c, "act"));
    return seeOther(c, monday === null ? searchUrls.weeks : searchUrls.week(monday), "planned-act-removed");
  });
}

/** The contact whom a name means, or none; a sentence where it cannot be told. */
async function whoIsMeant(
  c: Ask,
  { person }: PlannedTyped,
  act: PlannedActShown | null,
): Promise<Id | null | string> {
  if (person === "") return null;
  if (act?.contact_id && person === shownContactName(act.contact_name ?? "")) return act.contact_id;
  const [only, ...others] = await contactsNamed(c.var.read, viewerOf(c).id, person);
  if (!only)
    return "Nobody of that name is among your people. You can name them in what you will do, and keep them when it is done.";
  return others.length === 0
    ? only.id
    : "Several of your people have this name. Please say in what you will do who it is, and leave this empty.";
}

const plannedWordsOf = (value: PlannedTyped, contact: Id | null): PlannedWords => ({
  kind: value.kind,
  what: value.what,
  channel: value.channel || usualChannel[value.kind],
  minutes: minutesMeant(value),
  contact,
  opportunity: value.opportunity,
});

function saidOf(made: boolean, { group, hidden }: { group: Id | null; hidden: boolean }): string {
  if (!made) return "planned-act-committed-already";
  if (group === null) return "planned-act-committed-alone";
  return hidden ? "planned-act-committed-hidden" : "planned-act-committed";
}

async function editData(c: Ask) {
  const act = await ownPlannedAct(c.var.read, viewerOf(c).id, idOf(c, "act"));
  const around = await plannedAround(c);
  return { act, version: act.version, around: withItsOwn(around, act), changed: false };
}

/** What it is planned for stays to be chosen when it is pursued no more. */
function withItsOwn(around: PlannedAround, act: PlannedActShown): PlannedAround {
  const { opportunity_id: id } = act;
  if (id === null || around.opportunities.some((choice) => choice.id === id)) return around;
  const own = { id, title: act.opportunity_title ?? "", company: act.company_name ?? "" };
  return { ...around, opportunities: [...around.opportunities, own] };
}

/** What the fields of a planned act are drawn from. */
const plannedAround = async (c: Ask): Promise<PlannedAround> => ({
  names: await knownNames(c.var.read, viewerOf(c).id),
  opportunities: await opportunityChoices(c.var.read, viewerOf(c).id),
});

const weekOfAct = ({ monday }: PlannedActShown): string => searchUrls.week(Temporal.PlainDate.from(monday));

const withFreshId = (form: Form): Form =>
  form.errors["id"] ? typed({ ...form.typed, id: toAddress(newId()) }) : form;

const todayOf = (c: Ask): Temporal.PlainDate => dateIn(c.var.now, viewerOf(c).timeZone);

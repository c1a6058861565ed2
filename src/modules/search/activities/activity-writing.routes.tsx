import type { Hono } from "hono";
import { fromAddress, newId, toAddress } from "../../../basics/ids.ts";
import { dateIn, toInstant } from "../../../basics/instant.ts";
import { safePath } from "../../../basics/own-path.ts";
import { notFound } from "../../../basics/problem.ts";
import { idOf, readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { plainDate } from "../../../web/fields.ts";
import { type Form, typed, typedText, withError } from "../../../web/forms.ts";
import { holdToLimit } from "../../../web/rate-limit.ts";
import { shownContactName } from "../../contacts/index.ts";
import { withThen } from "../../groups/index.ts";
import { currentSearch } from "../opening/searches.reads.ts";
import { NoSearchPage } from "../opening/no-search.pages.tsx";
import { knownNames } from "../opportunities/known-names.reads.ts";
import { type ContactNamed, contactsNamed } from "../opportunities/named-contacts.ts";
import { opportunityChoices } from "../opportunities/opportunity-choices.reads.ts";
import { type ActivityKind, activityKinds } from "../search.ts";
import { searchUrls } from "../urls.ts";
import { type ActivityTyped, editActivityForm, newActivityForm, oneTapForm } from "./activities.forms.ts";
import { type ActivityShown, ownActivity } from "./activities.reads.ts";
import type { FieldsAround } from "./activity-fields.tsx";
import { activityWordsOf, freshActivity, writtenInActivity } from "./activity-forms.ts";
import { EditActivityPage, NewActivityPage, WhichKindPage } from "./activity-writing.pages.tsx";
import { type ActivityWords, onlyDone } from "./activity.ts";
import { changeAndMove, noteAndMove } from "./applying.ts";

export const activityLimit = { name: "activities", most: 240, minutes: 60 } as const;

/** Noting an act, with one tap or with the whole form, and changing one. */
export function activityWriting(routes: Hono<Env>): void {
  routes.post("/activities/one-tap", async (c) => {
    const read = await readForm(c, oneTapForm);
    if (!read.ok) throw notFound();
    const { id, kind, opportunity, then } = read.value;
    await holdToLimit(c, activityLimit);
    const on = doneBy(read.value.on, todayOf(c));
    const what = { ...onlyDone(kind, on), id, opportunity, commitment: null, move: true };
    const { moved } = await noteAndMove(c.var.db, viewerOf(c).id, what, c.var.now);
    const page = withThen(searchUrls.editActivity(id), then ?? searchUrls.activities);
    if (!on.equals(todayOf(c))) return seeOther(c, page, "activity-tapped-then");
    return seeOther(c, page, moved ? "activity-tapped-moved" : "activity-tapped");
  });

  routes.get("/activities/new", async (c) => {
    if (!(await currentSearch(c.var.read, viewerOf(c).id)))
      return show(c, NoSearchPage(c.var.frame, "What did you do?"));
    const kind = kindIn(c.req.query("kind"));
    const opportunity = fromAddress(c.req.query("opportunity") ?? "");
    const commitment = fromAddress(c.req.query("commitment") ?? "");
    const then = safePath(c.req.query("then")) ?? searchUrls.activities;
    if (kind === null) return show(c, WhichKindPage(c.var.frame, { opportunity, commitment, then }));
    const on = doneBy(plainDate(c.req.query("on") ?? ""), todayOf(c));
    const form = freshActivity(kind, todayOf(c), { opportunity, commitment, on });
    return show(c, NewActivityPage(c.var.frame, { ...(await around(c, kind)), then }, form));
  });

  routes.post("/activities", async (c) => {
    const read = await readForm(c, newActivityForm(todayOf(c)));
    const then = thenOf(read.form) ?? searchUrls.activities;
    const again = async (form: Form, alike: readonly ContactNamed[] = []): Promise<Response> => {
      const kind = kindIn(typedText(form, "kind")) ?? "conversation";
      const data = { ...(await around(c, kind)), alike, then };
      return show(c, NewActivityPage(c.var.frame, data, withFreshId(form)), 422);
    };
    if (!read.ok) return again(read.form);
    const alike = await whoElseIsMeant(c, read.value, null);
    if (alike.length > 0) return again(askingWhich(read.form), alike);
    await holdToLimit(c, activityLimit);
    const { id, commitment } = read.value;
    const what = { ...activityWordsOf(read.value), id, commitment };
    const { moved } = await noteAndMove(c.var.db, viewerOf(c).id, what, c.var.now);
    return seeOther(c, then, moved ? "activity-noted-moved" : "activity-noted");
  });

  routes.get("/activities/:activity", async (c) => {
    const row = await ownActivity(c.var.read, viewerOf(c).id, idOf(c, "activity"));
    return c.redirect(searchUrls.editActivity(row.id), 303);
  });

  routes.get("/activities/:activity/edit", async (c) => {
    const data = await editData(c);
    return show(c, EditActivityPage(c.var.frame, data, writtenInActivity(data.row, data.today)));
  });

  routes.post("/activities/:activity/edit", async (c) => {
    const data = await editData(c);
    const read = await readForm(c, editActivityForm(data.today));
    const then = thenOf(read.form) ?? data.then;
    const again = (form: Form, alike: readonly ContactNamed[] = []): Response => {
      // NOTE: a form that comes back keeps the version it was drawn from, until its reader has seen what stands now.
      const version = Number(typedText(form, "version")) || data.row.version;
      const kind = kindIn(typedText(form, "kind")) ?? data.row.kind;
      return show(c, EditActivityPage(c.var.frame, { ...data, kind, alike, version, then }, form), 422);
    };
    if (!read.ok) return again(read.form);
    const alike = await whoElseIsMeant(c, read.value, data.row);
    if (alike.length > 0) return again(askingWhich(read.form), alike);
    await holdToLimit(c, activityLimit);
    const what = { ...changesIn(read.value, data.row), version: read.value.version };
    const change = await changeAndMove(c.var.db, viewerOf(c).id, data.row.id, what, c.var.now);
    if (change === null) {
      const now = { ...(await editData(c)), kind: read.value.kind, then, changed: true };
      return show(c, EditActivityPage(c.var.frame, now, read.form), 409);
    }
    return seeOther(c, then, change.moved ? "activity-changed-moved" : "activity-changed");
  });
}

/** Whoever has the name that was typed, where there are several and nobody was chosen. */
async function whoElseIsMeant(
  c: Ask,
  value: ActivityTyped,
  row: ActivityShown | null,
): Promise<readonly ContactNamed[]> {
  if (value.person === "" || value.whom !== null || (row && staysWith(value, row))) return [];
  const alike = await contactsNamed(c.var.read, viewerOf(c).id, value.person);
  return alike.length > 1 ? alike : [];
}

const askingWhich = (form: Form): Form =>
  withError(form, "whom", "Several of your people have this name. Please choose one.");

/** Whether the person is the one who stood there before, whoever else may have the name. */
const staysWith = ({ person }: ActivityTyped, row: ActivityShown): boolean =>
  row.contact_id !== null && person === shownContactName(row.contact_name ?? "");

/** What a form changes. A company that only stood there because of another opportunity or person goes with it. */
function changesIn(value: ActivityTyped, row: ActivityShown): ActivityWords & { move: boolean } {
  const what = activityWordsOf(value);
  const contact = value.whom === null && staysWith(value, row) ? row.contact_id : what.contact;
  const isOther = value.opportunity !== row.opportunity_id || contact !== (row.contact_id ?? row.person);
  const company = isOther && value.company === (row.company_name ?? "") ? "" : value.company;
  return { ...what, contact, company };
}

/** What an address is about, and all that its form is drawn from. */
async function editData(c: Ask) {
  const row = await ownActivity(c.var.read, viewerOf(c).id, idOf(c, "activity"));
  const fields = await around(c, row.kind);
  return {
    ...fields,
    opportunities: withItsOwn(fields.opportunities, row),
    row,
    version: row.version,
    then: safePath(c.req.query("then")) ?? searchUrls.activities,
    isFresh: row.version === 1 && row.exchange_id === null && isJustNow(row, c.var.now),
    changed: false,
  };
}

/** What it was done for stays to be chosen when it is pursued no more. */
function withItsOwn(
  choices: FieldsAround["opportunities"],
  row: ActivityShown,
): FieldsAround["opportunities"] {
  const { opportunity_id: id } = row;
  if (id === null || choices.some((choice) => choice.id === id)) return choices;
  return [...choices, { id, title: row.opportunity_title ?? "", company: "" }];
}

/** Minutes during which a tap that slipped is offered to be taken back. */
const freshMinutes = 30;

const isJustNow = ({ made_at }: ActivityShown, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(toInstant(made_at).add({ minutes: freshMinutes }), now) > 0;

async function around(c: Ask, kind: ActivityKind): Promise<FieldsAround> {
  const viewer = viewerOf(c).id;
  return {
    kind,
    today: todayOf(c),
    names: await knownNames(c.var.read, viewer),
    opportunities: await opportunityChoices(c.var.read, viewer),
    alike: [],
  };
}

/** The kind that an address or a form names; null where it names none of them. */
export const kindIn = (text: string | undefined): ActivityKind | null =>
  activityKinds.find((kind) => kind === text) ?? null;

const withFreshId = (form: Form): Form =>
  form.errors["id"] ? typed({ ...form.typed, id: toAddress(newId()) }) : form;

const thenOf = (form: Form): string | null => safePath(typedText(form, "then"));

/** A day that a page says for its reader: nothing was done on one that lies ahead. */
const doneBy = (on: Temporal.PlainDate | null, today: Temporal.PlainDate): Temporal.PlainDate =>
  on && Temporal.PlainDate.compare(on, today) < 0 ? on : today;

const todayOf = (c: Ask): Temporal.PlainDate => dateIn(c.var.now, viewerOf(c).timeZone);

import { Hono } from "hono";
import { type Id, newId, toAddress } from "../../../basics/ids.ts";
import { dateIn } from "../../../basics/instant.ts";
import { idOf, readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { type Form, typed, typedText, withError } from "../../../web/forms.ts";
import { holdToLimit } from "../../../web/rate-limit.ts";
import { NoSearchPage } from "../opening/no-search.pages.tsx";
import { currentSearch } from "../opening/searches.reads.ts";
import { searchUrls } from "../urls.ts";
import { ownOpportunity } from "./held-opportunity.ts";
import { knownNames } from "./known-names.reads.ts";
import type { ContactNamed, WhoIsMeant } from "./named-contacts.ts";
import { editOpportunityForm, newOpportunityForm } from "./opportunities.forms.ts";
import { addOpportunity, changeOpportunity } from "./opportunities.ts";
import type { PostingWords } from "./opportunity.ts";
import {
  EditOpportunityPage,
  freshOpportunity,
  NewOpportunityPage,
  writtenInOpportunity,
} from "./opportunity-writing.pages.tsx";
import { whoIsCalled } from "./who-is-meant.ts";

/** How many may be made in an hour by hand. */
const limit = { name: "opportunities", most: 120, minutes: 60 } as const;

/** Writing an opportunity down, and changing what is said of it. */
export function opportunityWritingRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get(searchUrls.newOpportunity, async (c) => {
    if (!(await currentSearch(c.var.read, viewerOf(c).id)))
      return show(c, NoSearchPage(c.var.frame, "A new opportunity"));
    const names = await knownNames(c.var.read, viewerOf(c).id);
    return show(c, NewOpportunityPage(c.var.frame, { names }, freshOpportunity(todayOf(c))));
  });

  routes.post(searchUrls.newOpportunity, async (c) => {
    const read = await readForm(c, newOpportunityForm(todayOf(c)));
    const { id } = viewerOf(c);
    const again = async (form: Form, alike: readonly ContactNamed[] = []): Promise<Response> => {
      const names = await knownNames(c.var.read, id);
      return show(c, NewOpportunityPage(c.var.frame, { names, alike }, withFreshId(form)), 422);
    };
    if (!read.ok) return again(read.form);
    const from = await foundBy(c, read.value);
    if ("alike" in from) return again(withError(read.form, "foundWho", askWhich), from.alike);
    await holdToLimit(c, limit);
    const { posting, postingSource, ...what } = read.value;
    const kept: PostingWords = { words: posting, source: postingSource || "typed", link: what.link };
    const made = { ...what, foundBy: from.meant, posting: posting ? kept : null };
    await addOpportunity(c.var.db, id, made, c.var.now);
    return seeOther(c, searchUrls.opportunity(what.id), "opportunity-added");
  });

  routes.get("/opportunities/:opportunity/edit", async (c) => {
    const row = await ownOpportunity(c.var.read, viewerOf(c).id, idOf(c, "opportunity"));
    const names = await knownNames(c.var.read, viewerOf(c).id);
    const data = { row, names, version: row.version };
    return show(c, EditOpportunityPage(c.var.frame, data, writtenInOpportunity(row)));
  });

  routes.post("/opportunities/:opportunity/edit", async (c) => {
    const { id } = viewerOf(c);
    const row = await ownOpportunity(c.var.read, id, idOf(c, "opportunity"));
    const read = await readForm(c, editOpportunityForm);
    const again = async (form: Form, alike: readonly ContactNamed[] = []): Promise<Response> => {
      const names = await knownNames(c.var.read, id);
      // NOTE: a form that comes back keeps the version it was drawn from, until its reader has seen what stands now.
      const version = Number(typedText(form, "version")) || row.version;
      return show(c, EditOpportunityPage(c.var.frame, { row, names, alike, version }, form), 422);
    };
    if (!read.ok) return again(read.form);
    const from = await foundBy(c, read.value);
    if ("alike" in from) return again(withError(read.form, "foundWho", askWhich), from.alike);
    const what = { ...read.value, foundBy: from.meant };
    if (!(await changeOpportunity(c.var.db, id, row.id, what, c.var.now)))
      return bothVersions(c, row.id, read.form);
    return seeOther(c, searchUrls.opportunity(row.id), "opportunity-changed");
  });

  return routes;
}

const askWhich = "Several people have that name. Whom do you mean?";

/** What stands now, and what was typed. */
async function bothVersions(c: Ask, id: Id, form: Form): Promise<Response> {
  const row = await ownOpportunity(c.var.read, viewerOf(c).id, id);
  const names = await knownNames(c.var.read, viewerOf(c).id);
  const data = { row, names, version: row.version };
  return show(c, EditOpportunityPage(c.var.frame, data, form, true), 409);
}

/** From whom it is known, as the form says; those of one name where it does not say which. */
async function foundBy(
  c: Ask,
  { foundContact, foundWho, foundNew }: { foundContact: string; foundWho: Id | null; foundNew: boolean },
): Promise<{ meant: WhoIsMeant | null } | { alike: ContactNamed[] }> {
  if (foundContact === "") return { meant: null };
  const asked = { name: foundContact, chosen: foundWho, isNew: foundNew };
  const answer = await whoIsCalled(c.var.read, viewerOf(c).id, asked);
  if (answer.how === "several") return { alike: answer.alike };
  return { meant: answer.how === "one" ? answer.meant : null };
}

const withFreshId = (form: Form): Form =>
  form.errors["id"] ? { ...typed({ ...form.typed, id: toAddress(newId()) }), errors: form.errors } : form;

const todayOf = (c: Ask): Temporal.PlainDate => dateIn(c.var.now, viewerOf(c).timeZone);

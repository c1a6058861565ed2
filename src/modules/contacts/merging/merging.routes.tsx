import { Hono } from "hono";
import { fromAddress } from "../../../basics/ids.ts";
import { idOf, readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { emptyForm, type Form } from "../../../web/forms.ts";
import type { ProblemWords } from "../../../web/problem.pages.tsx";
import { ownContact } from "../book/contacts.ts";
import type { FilledContactPlaces } from "../rooms-above.ts";
import { contactUrls } from "../urls.ts";
import { alikePairs, alikeTo, type Candidate, candidatesFound } from "./alike.reads.ts";
import { sayTwoPeople } from "./apart.ts";
import { apartForm, mergeForm, mergeSearchForm } from "./merging.forms.ts";
import { AlikePage, MergeChoicePage, MergingPage } from "./merging.pages.tsx";
import { mergeContacts, undoMerge } from "./merging.ts";
import { pairFor } from "./pair.reads.ts";

/** What a page opens with after two were put together, or taken apart. */
export const mergingSayings: Record<string, string> = {
  "contacts-merged": "They are one now. You can undo it here for 30 days.",
  "contacts-apart": "They are two again, each with what was theirs.",
  "contacts-two": "Two people, then. Nothing will ask you about them again.",
};

/** What is said where that is refused. */
export const mergingProblems: Record<string, ProblemWords> = {
  "two-cards": {
    title: "These are two members",
    words: "You have kept a card from each of them, and each has an account here. They stay two people.",
  },
  "merged-since": {
    title: "Another comes first",
    words:
      "Since then this contact was put together with yet another. Undo that one first: it stands on the page of whoever they are now.",
  },
  "merge-settled": {
    title: "That was too long ago",
    words:
      "Two who were put together can be taken apart for 30 days. You can still write one of them down anew.",
  },
};

/** Those who are here twice: found, put together, and taken apart again. */
export function mergingRoutes(rooms: FilledContactPlaces): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get(contactUrls.alike, async (c) => {
    const { pairs, more } = await alikePairs(c.var.read, viewerOf(c).id);
    return show(c, AlikePage(c.var.frame, pairs, more));
  });

  routes.post(contactUrls.alike, async (c) => {
    const read = await readForm(c, apartForm);
    if (!read.ok) return seeOther(c, contactUrls.alike);
    await sayTwoPeople(c.var.db, viewerOf(c).id, read.value.one, read.value.other, c.var.now);
    return seeOther(c, contactUrls.alike, "contacts-two");
  });

  routes.get("/contacts/:contact/merging", async (c) => {
    const other = fromAddress(c.req.query("with") ?? "");
    if (other === null) return show(c, await choosing(c, null, emptyForm));
    const pair = await pairFor(c.var.read, viewerOf(c).id, idOf(c, "contact"), other);
    return show(c, MergingPage(c.var.frame, pair));
  });

  routes.post("/contacts/:contact/merging/search", async (c) => {
    const read = await readForm(c, mergeSearchForm);
    if (!read.ok) return show(c, await choosing(c, null, read.form), 422);
    const { id } = viewerOf(c);
    const found = await candidatesFound(c.var.read, id, idOf(c, "contact"), read.value.words);
    return show(c, await choosing(c, found, read.form));
  });

  routes.post("/contacts/:contact/merging", async (c) => {
    const [contact, { id }] = [idOf(c, "contact"), viewerOf(c)];
    const read = await readForm(c, mergeForm);
    if (!read.ok) return show(c, await choosing(c, null, read.form), 422);
    const { id: merge, other, version, otherVersion, ...choices } = read.value;
    const what = { id: merge, other, version, otherVersion, choices };
    if (await mergeContacts(c.var.db, id, contact, what, c.var.now, rooms))
      return seeOther(c, contactUrls.contact(contact), "contacts-merged");
    const pair = await pairFor(c.var.read, id, contact, other);
    return show(c, MergingPage(c.var.frame, pair, read.form, true), 409);
  });

  routes.post("/contacts/merges/:merge/undoing", async (c) => {
    const kept = await undoMerge(c.var.db, viewerOf(c).id, idOf(c, "merge"), c.var.now, rooms);
    return seeOther(c, contactUrls.contact(kept), "contacts-apart");
  });

  return routes;
}

async function choosing(c: Ask, found: Candidate[] | null, form: Form) {
  const { id } = viewerOf(c);
  const contact = await ownContact(c.var.read, id, idOf(c, "contact"));
  const alike = await alikeTo(c.var.read, id, contact.id);
  return MergeChoicePage(c.var.frame, { contact, alike, found }, form);
}

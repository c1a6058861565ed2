import { Hono } from "hono";
import { fromAddress } from "../../../basics/ids.ts";
import { dateIn } from "../../../basics/instant.ts";
import { readForm, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { emptyForm, typedText } from "../../../web/forms.ts";
import type { ContactPart } from "../contact.ts";
import { contactUrls } from "../urls.ts";
import { ContactsListPage, FoundPage } from "./contacts.pages.tsx";
import {
  type ContactFilter,
  contactsByName,
  contactsFound,
  countPeople,
  everybody,
  tagsInUse,
} from "./contacts.reads.ts";
import { partsListed } from "./contacts.words.ts";
import { searchForm, searchOf } from "./search.forms.ts";

/** Whom a member knows: the list, and what a search finds. */
export function contactsRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get(contactUrls.contacts, async (c) => {
    const filter = filterOf(c);
    const page = await contactsByName(
      c.var.read,
      viewerOf(c).id,
      filter,
      fromAddress(c.req.query("after") ?? ""),
    );
    return show(c, ContactsListPage(c.var.frame, { ...(await around(c)), page, filter }));
  });

  // A search has no address of its own: what somebody looks for stands in no history and in no log.
  routes.get(contactUrls.search, (c) => c.redirect(contactUrls.contacts, 303));

  routes.post(contactUrls.search, async (c) => {
    const read = await readForm(c, searchForm);
    const { id } = viewerOf(c);
    const sought = {
      words: typedText(read.form, "words"),
      tag: read.ok ? read.value.tag : "",
    };
    const search = read.ok ? searchOf(read.value) : { words: [], tag: "" };
    const after = read.ok ? read.value.after : null;
    const page =
      search.words.length === 0 && !search.tag
        ? await contactsByName(c.var.read, id, everybody, after)
        : await contactsFound(c.var.read, id, search, after);
    const form = read.ok ? emptyForm : read.form;
    const data = { ...(await around(c)), page, sought, tag: search.tag, form };
    return show(c, FoundPage(c.var.frame, data), read.ok ? 200 : 422);
  });

  return routes;
}

async function around(c: Ask) {
  const viewer = viewerOf(c);
  return {
    ...(await countPeople(c.var.read, viewer.id)),
    tags: await tagsInUse(c.var.read, viewer.id),
    today: dateIn(c.var.now, viewer.timeZone),
  };
}

/** Which of them the address asks for; what it asks for that is not there is everybody. */
function filterOf(c: Ask): ContactFilter {
  const part = c.req.query("part") ?? "";
  const isPart = (text: string): text is Exclude<ContactPart, ""> => Object.hasOwn(partsListed, text);
  const from = c.req.query("from") ?? "";
  return {
    part: isPart(part) ? part : "",
    unspoken: c.req.query("exchange") === "none",
    from: /^[^\p{C}]$/u.test(from) ? from : "",
  };
}

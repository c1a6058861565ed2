import { Hono } from "hono";
import { dateIn } from "../../../basics/instant.ts";
import { readForm, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { type Form, withError } from "../../../web/forms.ts";
import { bringsFiles } from "../../../web/guard.ts";
import type { Children } from "../../../web/jsx/index.ts";
import type { ProblemWords } from "../../../web/problem.pages.tsx";
import { holdToLimit } from "../../../web/rate-limit.ts";
import { NoSearchPage } from "../opening/no-search.pages.tsx";
import { currentSearch } from "../opening/searches.reads.ts";
import { knownNames } from "../opportunities/known-names.reads.ts";
import { freshOpportunity, NewOpportunityPage } from "../opportunities/opportunity-writing.pages.tsx";
import { fetchPage } from "../postings/fetch-page.ts";
import { type Pasted, readPasted } from "../postings/pasted-text.ts";
import { type PostingFound, readPosting } from "../postings/read-posting.ts";
import { letters } from "../search.ts";
import { searchUrls } from "../urls.ts";
import { bookmarklet } from "./bookmarklet.ts";
import { knownByAddress } from "./known-posting.reads.ts";
import { fetchingForm } from "./quick-add.forms.ts";
import { BookmarkPage, SentPage } from "./quick-add.pages.tsx";
import { FilledIn, KnownAlready, NotRead, TakenFromText } from "./quick-add.parts.tsx";

/** What a page opens with after something was done here: nothing is, before the form is kept. */
export const quickAddSayings: Record<string, string> = {};

/** What is said where something is refused here. */
export const quickAddProblems: Record<string, ProblemWords> = {};

/** Each asks a page of somebody else's for us. */
const fetching = { name: "fetching postings", most: 60, minutes: 60 } as const;

/** Filling in the form of a new opportunity from an address, a text or what a browser sent. Nothing is kept here. */
export const quickAddRoutes = (): Hono<Env> => {
  const routes = new Hono<Env>();

  routes.get(searchUrls.bookmark, (c) =>
    show(c, BookmarkPage(c.var.frame, bookmarklet(c.var.house.config.publicUrl))),
  );

  // Whoever comes back to it, as after signing in, begins with an empty form.
  routes.get(searchUrls.fetching, (c) => c.redirect(searchUrls.newOpportunity, 303));

  routes.post(searchUrls.fetching, async (c) => {
    if (!(await currentSearch(c.var.read, viewerOf(c).id)))
      return show(c, NoSearchPage(c.var.frame, "A new opportunity"));
    const read = await readForm(c, fetchingForm);
    if (!read.ok) return fill(c, {}, null, Object.values(read.form.errors)[0]);
    const { address, markup } = read.value;
    const pasted = readPasted(address);
    if (markup !== "") {
      const page = "address" in pasted ? pasted.address : pasted.link;
      return fillFrom(c, readPosting(markup, page), "sent", page);
    }
    if (address === "") return fill(c, {}, null, "Paste the address of a posting, or its text.");
    if (!("address" in pasted)) return fillFromText(c, pasted);
    await holdToLimit(c, fetching);
    const fetched = await fetchPage(pasted.address, c.var.house.reach);
    if ("html" in fetched)
      return fillFrom(c, readPosting(fetched.html, fetched.address), "fetched", pasted.address);
    const said = { link: pasted.address.slice(0, letters.link) };
    return fill(c, said, [await alreadyKnown(c, [pasted.address]), <NotRead why={fetched.trouble} />]);
  });

  return routes;
};

/** What other sites' pages send. Open to everybody: it reads no session, keeps nothing, and answers all alike. */
export const sentPageRoutes = (): Hono<Env> => {
  const routes = new Hono<Env>();

  routes.get(searchUrls.sentPage, (c) => c.redirect(searchUrls.bookmark, 303));

  routes.post(searchUrls.sentPage, async (c) => {
    const nothing = { address: "", markup: "" };
    if (bringsFiles(c)) return show(c, SentPage(c.var.frame, nothing), 422);
    const read = await readForm(c, fetchingForm);
    const sent = read.ok ? read.value : { ...nothing, address: firstOf(read.form, "address") };
    return show(c, SentPage(c.var.frame, sent));
  });

  return routes;
};

/** What is left of a page that is too long: its address. */
const firstOf = (form: Form, name: string): string =>
  form.errors[name] === undefined ? String(form.typed[name] ?? "") : "";

async function fillFrom(
  c: Ask,
  found: PostingFound,
  source: "fetched" | "sent",
  asked: string,
): Promise<Response> {
  const { title, company, place, pay, jobKind, words, site, closesOn } = found;
  const link = found.link || asked;
  const known = await alreadyKnown(c, [asked, link]);
  const said = {
    ...{ title, company, place, pay, link, jobKind },
    channel: "posting",
    foundWhere: site,
    posting: words,
    postingSource: words === "" ? "" : source,
    notes: closesOn ? `The posting says that it is open until ${closesOn.toString()}.` : "",
  };
  return fill(c, said, [known, <FilledIn found={found} today={todayOf(c)} />]);
}

async function fillFromText(c: Ask, pasted: Exclude<Pasted, { address: string }>): Promise<Response> {
  const { words, ...said } = pasted;
  const known = await alreadyKnown(c, [pasted.link]);
  return fill(c, { ...said, posting: words }, [known, <TakenFromText />]);
}

async function alreadyKnown(c: Ask, addresses: readonly string[]): Promise<Children> {
  const asked = addresses.filter((address) => address !== "");
  const known = await knownByAddress(c.var.read, viewerOf(c).id, asked);
  return known && <KnownAlready known={known} />;
}

/** The form of a new opportunity with what was read; `wrong` where what was pasted needs another look. */
async function fill(
  c: Ask,
  said: Readonly<Record<string, string>>,
  notice: Children,
  wrong?: string,
): Promise<Response> {
  const names = await knownNames(c.var.read, viewerOf(c).id);
  const form = freshOpportunity(todayOf(c), said);
  const shown = wrong === undefined ? form : withError(form, "form", wrong);
  return show(c, NewOpportunityPage(c.var.frame, { names, notice }, shown), wrong === undefined ? 200 : 422);
}

const todayOf = (c: Ask): Temporal.PlainDate => dateIn(c.var.now, viewerOf(c).timeZone);

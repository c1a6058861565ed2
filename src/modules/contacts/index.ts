// My people: whom a member knows and where, what is on the back of their cards, what is owed, and cards that are
// exchanged. All of it is one member's own. The room stands on people and groups.
import { Hono } from "hono";
import type { Env } from "../../web/context.ts";
import { membersOnly } from "../../web/guard.ts";
import type { ProblemWords } from "../../web/problem.pages.tsx";
import { cardProblems, cardRoutes, cardSayings } from "./cards/cards.routes.ts";
import { bookRoutes, bookSayings } from "./book/book.routes.tsx";
import { companyProblems, companyRoutes, companySayings } from "./book/companies.routes.tsx";
import { mergingProblems, mergingRoutes, mergingSayings } from "./merging/merging.routes.tsx";
import { contactRoutes as oneContactRoutes } from "./reading/contact.routes.tsx";
import { contactsRoutes } from "./reading/contacts.routes.tsx";
import { newContactProblems, newContactRoutes, newContactSayings } from "./reading/new-contact.routes.tsx";
import { importProblems, importSayings } from "./bringing/imports.said.ts";
import { importRoutes } from "./bringing/imports.routes.tsx";
import { commitmentContactRoutes } from "./follow-ups/commitment-contacts.routes.tsx";
import { followUpRoutes } from "./follow-ups/follow-ups.routes.tsx";
import { followUpProblems, followUpSayings } from "./follow-ups/follow-ups.said.ts";
import { type ContactPlaces, fillContactPlaces } from "./rooms-above.ts";
import { quickRoutes } from "./quick/quick.routes.tsx";
import { quickSayings } from "./quick/quick.said.ts";

export { bringingJobs as contactJobs } from "./bringing/coming-in.ts";
export { contactChores } from "./chores.ts";
export type { ContactPart, ContactWords, Tie } from "./contact.ts";
export { makeContact } from "./book/contacts.ts";
export { companyMatch, companyThatStays } from "./companies/companies.ts";
export { companiesThatStay } from "./bringing/companies-named.ts";
export { heldContact } from "./book/held-contact.ts";
export { bookIsHeld, holdBook, holdBooksAround } from "./held-book.ts";
export { changeExchange, noteExchange, removeExchange } from "./book/exchanges.ts";
export { readWay } from "./book/ways.ts";
export { commitToFollowUp } from "./follow-ups/commitment-links.ts";
export { dueDay, endFollowUp, makeFollowUp } from "./follow-ups/follow-ups.ts";
export { cardOf } from "./cards/cards.reads.ts";
export { keepCard } from "./cards/cards.ts";
export { saveCard } from "./cards/my-card.ts";
export { leaveCard } from "./cards/received.ts";
export { readLines } from "./quick/quick-lines.ts";
export { keepPeople } from "./quick/quick.ts";
export { contactsOnCommitments } from "./follow-ups/commitment-places.tsx";
export { contactNews } from "./news.ts";
export { ContactSamples } from "./design.parts.tsx";
export { contactPersonal } from "./personal.ts";
export { contactPlaces } from "./places.ts";
export type { ContactPlaces, MovedAbove } from "./rooms-above.ts";
export { searchWordsOf, soughtWords } from "./book/search-words.ts";
export { inWorkWords, partWords, tieWords } from "./book/contact.words.ts";
export { onlyNamed, shownContactName } from "./contact.ts";
export { contactUrls, isContactSearch } from "./urls.ts";

/** What a page of this room opens with after something was done. */
export const contactSayings: Record<string, string> = {
  ...newContactSayings,
  ...bookSayings,
  ...mergingSayings,
  ...companySayings,
  ...cardSayings,
  ...followUpSayings,
  ...quickSayings,
  ...importSayings,
};

/** What is said where this room refuses something. */
export const contactProblems: Record<string, ProblemWords> = {
  ...newContactProblems,
  ...mergingProblems,
  ...companyProblems,
  ...cardProblems,
  ...followUpProblems,
  ...importProblems,
};

/** Every page of the room: all are for members but for cards that are shown, at /c/. `above` are what higher rooms put into it. */
export function contactRoutes(...above: readonly ContactPlaces[]): Hono<Env> {
  const routes = new Hono<Env>();
  const rooms = fillContactPlaces(above);
  for (const path of ["/contacts", "/companies", "/follow-ups", "/card"]) {
    routes.use(path, membersOnly);
    routes.use(`${path}/*`, membersOnly);
  }
  routes.route("/", cardRoutes());
  routes.route("/", followUpRoutes()).route("/", commitmentContactRoutes());
  return (
    routes
      // Before everything that has a contact in its address: "new" is nobody's id.
      .route("/", quickRoutes())
      .route("/", importRoutes())
      .route("/", newContactRoutes())
      .route("/", bookRoutes(rooms))
      .route("/", companyRoutes(rooms))
      .route("/", contactsRoutes())
      .route("/", mergingRoutes(rooms))
      // The last: whatever else stands below /contacts is nobody's id.
      .route("/", oneContactRoutes(rooms))
  );
}

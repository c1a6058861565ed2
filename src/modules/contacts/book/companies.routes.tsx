import { Hono } from "hono";
import { dateIn } from "../../../basics/instant.ts";
import { notFound } from "../../../basics/problem.ts";
import { idOf, readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { typed, typedText } from "../../../web/forms.ts";
import type { ProblemWords } from "../../../web/problem.pages.tsx";
import { sayPlainDate } from "../../../web/when.ts";
import { companyForm, joiningForm } from "../companies/companies.forms.ts";
import { CompaniesPage, CompanyPage, EditCompanyPage } from "../companies/companies.pages.tsx";
import { companiesByName, companyFor, peopleAt, type PersonThere } from "../companies/companies.reads.ts";
import { removeCompany } from "../companies/companies.ts";
import type { FilledContactPlaces } from "../rooms-above.ts";
import { contactUrls } from "../urls.ts";
import { joinCompanies, nameCompany } from "./company-names.ts";
import { partWords } from "./contact.words.ts";

/** What a page opens with after something was done to a company. */
export const companySayings: Record<string, string> = {
  "company-changed": "Changed.",
  "company-removed": "Taken off the list.",
  "companies-together": "Put together. Everybody you know at either stands here.",
};

/** What is said where a company is not changed. */
export const companyProblems: Record<string, ProblemWords> = {
  "company-has-people": {
    title: "You know somebody there",
    words: "A company stays on the list as long as you know somebody there.",
  },
  "company-in-use": {
    title: "It stands in your search",
    words:
      "This company is one of your targets, or you pursue something there. Take it out of your search first, or put it together with another.",
  },
};

/** The companies at which somebody is known: their list, and a page for each. */
export function companyRoutes(rooms: FilledContactPlaces): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/companies", async (c) =>
    show(
      c,
      CompaniesPage(
        c.var.frame,
        await companiesByName(c.var.read, viewerOf(c).id, c.req.query("after") ?? null),
      ),
    ),
  );

  routes.get("/companies/:company", async (c) => {
    const company = await companyIn(c);
    const people = await peopleAt(c.var.read, viewerOf(c).id, company.id, c.req.query("after") ?? null);
    const besides = await rooms.onCompany(c.var.read, viewerOf(c), company.id, c.var.now);
    const today = dateIn(c.var.now, viewerOf(c).timeZone);
    return show(
      c,
      CompanyPage(c.var.frame, { company, people, besides }, (person) => saidOf(person, today)),
    );
  });

  routes.get("/companies/:company/edit", async (c) => {
    const company = await companyIn(c);
    const form = typed({ name: company.name, notes: company.notes });
    return show(c, EditCompanyPage(c.var.frame, { company, changed: false, known: null }, form));
  });

  routes.post("/companies/:company/edit", async (c) => {
    const company = await companyIn(c);
    const data = { company, changed: false, known: null };
    const read = await readForm(c, companyForm(company.notes.length));
    // NOTE: a form that comes back keeps the version it was drawn from, until its reader has seen what stands now.
    const drawn = { ...company, version: Number(typedText(read.form, "version")) || company.version };
    if (!read.ok) return show(c, EditCompanyPage(c.var.frame, { ...data, company: drawn }, read.form), 422);
    const change = await nameCompany(c.var.db, viewerOf(c).id, company.id, read.value, rooms);
    if (change.how === "behind") {
      const now = { company: await companyIn(c), changed: true, known: null };
      return show(c, EditCompanyPage(c.var.frame, now, read.form), 409);
    }
    if (change.how === "known") {
      const known = await companyFor(c.var.read, viewerOf(c).id, change.known);
      return show(c, EditCompanyPage(c.var.frame, { ...data, company: drawn, known }, read.form), 409);
    }
    return seeOther(c, contactUrls.company(company.id), "company-changed");
  });

  routes.post("/companies/:company/joining", async (c) => {
    const company = idOf(c, "company");
    const read = await readForm(c, joiningForm);
    const other = read.ok ? read.value.other : null;
    if (other === null) throw notFound();
    await joinCompanies(c.var.db, viewerOf(c).id, company, other, rooms);
    return seeOther(c, contactUrls.company(company), "companies-together");
  });

  routes.post("/companies/:company/removal", async (c) => {
    await removeCompany(c.var.db, viewerOf(c).id, idOf(c, "company"), rooms);
    return seeOther(c, contactUrls.companies, "company-removed");
  });

  return routes;
}

const companyIn = (c: Ask) => companyFor(c.var.read, viewerOf(c).id, idOf(c, "company"));

/** What somebody does there, the part they play, and when the viewer was last in touch. */
function saidOf(person: PersonThere, today: Temporal.PlainDate): string {
  const last = person.last_exchange_on
    ? `last in touch on ${sayPlainDate(Temporal.PlainDate.from(person.last_exchange_on), today)}`
    : "";
  return [person.title, person.part && partWords[person.part], last].filter(Boolean).join(" · ");
}

import { Hono } from "hono";
import { type Id, newId, toAddress } from "../../../basics/ids.ts";
import { Problem } from "../../../basics/problem.ts";
import { idOf, readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { emptyForm, type Form, typed, typedText } from "../../../web/forms.ts";
import { holdToLimit } from "../../../web/rate-limit.ts";
import { pageOf } from "../../groups/index.ts";
import { NoSearchPage } from "../opening/no-search.pages.tsx";
import { currentSearch } from "../opening/searches.reads.ts";
import { standings } from "../search.ts";
import { searchUrls } from "../urls.ts";
import { CompanyLinesPage, TargetCompaniesPage } from "./companies.pages.tsx";
import { TargetCompanyPage } from "./company.pages.tsx";
import {
  companyNames,
  opportunitiesThere,
  peopleThere,
  standingsOf,
  targetCompanies,
  targetCompanyFor,
} from "./target-companies.reads.ts";
import {
  addTargetCompanies,
  addTargetCompany,
  changeTargetCompany,
  removeTargetCompany,
} from "./target-companies.ts";
import { companyLinesForm, editCompanyForm, newCompanyForm } from "./target.forms.ts";

const limit = { name: "target-companies", most: 240, minutes: 60 } as const;

/** The list of target companies, and each of them. */
export function targetCompanyRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/search/companies", async (c) => {
    const search = await currentSearch(c.var.read, viewerOf(c).id);
    if (!search) return show(c, NoSearchPage(c.var.frame, "My target companies"));
    return show(c, TargetCompaniesPage(c.var.frame, await listData(c, search.id, fresh())));
  });

  routes.post("/search/companies", async (c) => {
    await holdToLimit(c, limit);
    const search = await searchHere(c);
    const read = await readForm(c, newCompanyForm);
    if (!read.ok)
      return show(
        c,
        TargetCompaniesPage(c.var.frame, await listData(c, search, withFreshId(read.form))),
        422,
      );
    const id = await addTargetCompany(c.var.db, viewerOf(c).id, read.value, c.var.now);
    const said = id === read.value.id ? "company-added" : "company-known";
    return seeOther(c, searchUrls.targetCompanies, said);
  });

  routes.post("/search/companies/lines", async (c) => {
    await holdToLimit(c, limit);
    await searchHere(c);
    const read = await readForm(c, companyLinesForm);
    if (!read.ok) return show(c, CompanyLinesPage(c.var.frame, read.form), 422);
    await addTargetCompanies(c.var.db, viewerOf(c).id, read.value.lines, c.var.now);
    return seeOther(c, searchUrls.targetCompanies, "companies-added");
  });

  routes.get("/search/companies/:company", async (c) => {
    const data = await oneData(c);
    const { standing, known } = data.row;
    return show(c, TargetCompanyPage(c.var.frame, data, typed({ standing, known })));
  });

  routes.post("/search/companies/:company", async (c) => {
    await holdToLimit(c, limit);
    const data = await oneData(c);
    const read = await readForm(c, editCompanyForm);
    if (!read.ok) {
      // NOTE: a form that comes back keeps the version it was drawn from, until its reader has seen what stands now.
      const row = { ...data.row, version: Number(typedText(read.form, "version")) || data.row.version };
      return show(c, TargetCompanyPage(c.var.frame, { ...data, row }, read.form), 422);
    }
    if (!(await changeTargetCompany(c.var.db, viewerOf(c).id, data.row.id, read.value)))
      return show(c, TargetCompanyPage(c.var.frame, await oneData(c), read.form, true), 409);
    return seeOther(c, searchUrls.targetCompanies, "target-company-changed");
  });

  routes.post("/search/companies/:company/removal", async (c) => {
    await removeTargetCompany(c.var.db, viewerOf(c).id, idOf(c, "company"));
    return seeOther(c, searchUrls.targetCompanies, "target-company-removed");
  });

  return routes;
}

async function searchHere(c: Ask): Promise<Id> {
  const search = await currentSearch(c.var.read, viewerOf(c).id);
  if (!search) throw new Problem("conflict", "no-search");
  return search.id;
}

async function listData(c: Ask, search: Id, one: Form) {
  const page = pageOf(c);
  const asked = c.req.query("standing");
  const standing = standings.find((each) => each === asked) ?? null;
  const list = await targetCompanies(c.var.read, search, { standing, page: page - 1 });
  return {
    ...list,
    page,
    standing,
    counts: await standingsOf(c.var.read, search),
    suggestions: await companyNames(c.var.read, viewerOf(c).id),
    one,
    lines: emptyForm,
  };
}

async function oneData(c: Ask) {
  const { read } = c.var;
  const viewer = viewerOf(c).id;
  const row = await targetCompanyFor(read, viewer, idOf(c, "company"));
  return {
    row,
    people: await peopleThere(read, viewer, row.company_id),
    opportunities: await opportunitiesThere(read, row.search_id, row.company_id),
  };
}

const fresh = (): Form => typed({ id: toAddress(newId()) });

const withFreshId = (form: Form): Form =>
  form.errors["id"] ? typed({ ...form.typed, id: toAddress(newId()) }) : form;

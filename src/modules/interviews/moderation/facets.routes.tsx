import { Hono } from "hono";
import { found, Problem } from "../../../basics/problem.ts";
import { readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { emptyForm, type Form, typed, typedText, withError } from "../../../web/forms.ts";
import { hostsOnly, membersOnly } from "../../../web/guard.ts";
import { type FacetForHost, facetForHost } from "../questions/facet.reads.ts";
import { allFacets } from "../questions/facets.reads.ts";
import { interviewUrls } from "../urls.ts";
import { FacetPage } from "./facet.pages.tsx";
import { facetForm, newFacetForm } from "./facets.forms.ts";
import { FacetsPage } from "./facets.pages.tsx";
import { putOnList, reviseFacet, setRetired } from "./facets.ts";

const thereAlready =
  "That stands on this list already, perhaps among what was taken out. Please choose other words.";

/** The lists from which people choose. */
export function facetRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get(interviewUrls.officeFacets, membersOnly, hostsOnly, async (c) => showFacets(c, emptyForm, 200));

  routes.post(interviewUrls.officeFacets, membersOnly, hostsOnly, async (c) => {
    const read = await readForm(c, newFacetForm);
    if (!read.ok) return showFacets(c, read.form, 422);
    const { kind, phrase, ...words } = read.value;
    const facet = { ...words, phrase: phrase || words.label.toLowerCase() };
    try {
      const slug = await putOnList(c.var.house.interviews.write, viewerOf(c), kind, facet, c.var.now);
      return seeOther(c, interviewUrls.officeFacet(slug), "facet-added");
    } catch (error) {
      return showFacets(c, refusedLabel(read.form, error), 409);
    }
  });

  routes.get(interviewUrls.officeFacet(":slug"), membersOnly, hostsOnly, async (c) => {
    const facet = await facetIn(c);
    return show(c, FacetPage(c.var.frame, { facet, version: facet.version, form: formOf(facet) }));
  });

  routes.post(interviewUrls.officeFacet(":slug"), membersOnly, hostsOnly, async (c) => {
    const { write } = c.var.house.interviews;
    const facet = await facetIn(c);
    const read = await readForm(c, facetForm);
    const here = interviewUrls.officeFacet(facet.slug);
    const wish = typedText(read.form, "wish");
    if (wish === "retire" || wish === "back") {
      const { slug, label } = facet;
      await setRetired(write, viewerOf(c), { slug, label, retired: wish === "retire" }, c.var.now);
      return seeOther(c, here, wish === "retire" ? "facet-retired" : "facet-brought-back");
    }
    if (!read.ok) {
      const version = Number(typedText(read.form, "version")) || 0;
      return show(c, FacetPage(c.var.frame, { facet, version, form: read.form }), 422);
    }
    try {
      if (await reviseFacet(write, viewerOf(c), facet.slug, read.value, c.var.now))
        return seeOther(c, here, "facet-kept");
    } catch (error) {
      const { version } = read.value;
      return show(c, FacetPage(c.var.frame, { facet, version, form: refusedLabel(read.form, error) }), 409);
    }
    const stands = await facetIn(c);
    return show(
      c,
      FacetPage(c.var.frame, { facet: stands, version: stands.version, form: read.form, meanwhile: true }),
      409,
    );
  });

  return routes;
}

async function showFacets(c: Ask, form: Form, status: 200 | 409 | 422): Promise<Response> {
  const facets = await allFacets(c.var.house.interviews.read);
  return show(c, FacetsPage(c.var.frame, { facets, form }), status);
}

const facetIn = async (c: Ask): Promise<FacetForHost> =>
  found(await facetForHost(c.var.house.interviews.write, c.req.param("slug") ?? ""));

/** The form with a word at its label where that stands on the list already; what else went wrong is thrown on. */
function refusedLabel(form: Form, error: unknown): Form {
  if (!(error instanceof Problem) || error.why !== "facet-there") throw error;
  return withError(form, "label", thereAlready);
}

const formOf = ({ label, phrase, synonyms, place }: FacetForHost): Form =>
  typed({ label, phrase, synonyms: synonyms.join("\n"), place: String(place) });

import { Hono } from "hono";
import { found, Problem } from "../../../basics/problem.ts";
import { readForm, seeOther, show } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { emptyForm, type Form, withError } from "../../../web/forms.ts";
import { holdSource, sourceOf } from "../../../web/rate-limit.ts";
import { numberIn } from "../addressed.ts";
import { allFacets } from "../questions/facets.reads.ts";
import { formAge, onceMore, signForm } from "../signed-forms.tsx";
import { interviewUrls } from "../urls.ts";
import { beenThereForm, facetsChosen } from "./been-there.forms.ts";
import { BeenTherePage } from "./been-there.pages.tsx";
import { beenThere } from "./been-there.reads.ts";
import { refusedProposals } from "./crossing.said.ts";
import { isReadable } from "./ground.ts";
import { proposalForm } from "./proposal.forms.ts";
import { ProposalPage } from "./proposal.pages.tsx";
import { proposeCrossover } from "./proposing.ts";

const closedToday = "From where you are nothing can be sent until tomorrow.";

// A library has one address for many readers.
const proposalLimit = { name: "crossovers", most: 30, minutes: 60 };

/** Proposing crossovers, and asking who has been there. */
export function crossingRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/interviews/:number/crossovers/new", (c) => proposalPage(c, emptyForm));

  routes.post("/interviews/:number/crossovers/new", async (c) => {
    const number = numberIn(c);
    const read = await readForm(c, proposalForm);
    if (!read.ok) return proposalPage(c, read.form);
    const { house, now } = c.var;
    const { other, side, reason, ...signed } = read.value;
    const age = formAge(house.key, signedAs(number), signed, now);
    if (age !== "good") return proposalPage(c, withError(read.form, "form", onceMore[age]));
    if (house.sources.isBanned(sourceOf(c)))
      return proposalPage(c, withError(read.form, "form", closedToday));
    holdSource(c, proposalLimit);
    const pair = side === "guide" ? { seeker: number, guide: other } : { seeker: other, guide: number };
    try {
      await proposeCrossover(house.interviews.write, { ...pair, reason }, now);
    } catch (error) {
      const refused = error instanceof Problem ? refusedProposals[error.why] : undefined;
      if (!refused) throw error;
      return proposalPage(c, withError(read.form, refused.field, refused.sentence));
    }
    return seeOther(c, interviewUrls.interview(number), "crossover-proposed");
  });

  routes.get(interviewUrls.beenThere, async (c) =>
    show(c, BeenTherePage(c.var.frame, await allFacets(c.var.house.interviews.read), null)),
  );

  routes.post(interviewUrls.beenThere, async (c) => {
    const { read: interviews } = c.var.house.interviews;
    const lists = await allFacets(interviews);
    const read = await readForm(c, beenThereForm);
    if (!read.ok) return show(c, BeenTherePage(c.var.frame, lists, null, read.form), 422);
    const met = await beenThere(interviews, facetsChosen(read.value, lists));
    return show(c, BeenTherePage(c.var.frame, lists, met, read.form));
  });

  return routes;
}

const signedAs = (number: number): string => `crossover ${number}`;

/** The form; 422 where it comes back. An interview that cannot be read is not found. */
async function proposalPage(c: Ask, form: Form): Promise<Response> {
  const number = numberIn(c);
  found((await isReadable(c.var.house.interviews.read, number)) || null);
  const drawn = signForm(c.var.house.key, signedAs(number), c.var.now);
  return show(c, ProposalPage(c.var.frame, { number, drawn }, form), form === emptyForm ? 200 : 422);
}

import { Hono } from "hono";
import { found, Problem } from "../../../basics/problem.ts";
import { readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { emptyForm, type Form, typed, typedText, withError } from "../../../web/forms.ts";
import { membersOnly } from "../../../web/guard.ts";
import { holdSource, sourceOf } from "../../../web/rate-limit.ts";
import { numberIn } from "../addressed.ts";
import { allFacets } from "../questions/facets.reads.ts";
import { formAge, onceMore, signField, signForm } from "../../../web/signed-forms.tsx";
import { interviewUrls } from "../urls.ts";
import { beenThereForm, facetsChosen } from "./been-there.forms.ts";
import { BeenTherePage } from "./been-there.pages.tsx";
import { beenThere } from "./been-there.reads.ts";
import { refusedProposals } from "./crossing.said.ts";
import { isReadable } from "./ground.ts";
import { proposalForm } from "./proposal.forms.ts";
import { ProposalPage } from "./proposal.pages.tsx";
import { proposeCrossover } from "./proposing.ts";
import type { InterviewRooms } from "./where-members-are.ts";

const closedToday = "From where you are nothing can be sent until tomorrow.";

// A library has one address for many readers.
const proposalLimit = { name: "crossovers", most: 30, minutes: 60 };

/** Proposing crossovers, and asking who has been there. */
export function crossingRoutes(rooms: InterviewRooms = {}): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/interviews/:number/crossovers/new", (c) => proposalPage(c, emptyForm));

  routes.post("/interviews/:number/crossovers/new", async (c) => {
    const number = numberIn(c);
    const read = await readForm(c, proposalForm);
    const { house, now } = c.var;
    if (!read.ok) return proposalPage(c, read.form, typedText(read.form, signField));
    const { other, side, reason, ...signed } = read.value;
    const again = (field: string, sentence: string): Promise<Response> =>
      proposalPage(c, withError(read.form, field, sentence), signed.drawn);
    const age = formAge(house.key, signedAs(number), signed, now);
    if (age !== "good") return again("form", onceMore[age]);
    if (house.sources.isBanned(sourceOf(c))) return again("form", closedToday);
    holdSource(c, proposalLimit);
    const pair = side === "guide" ? { seeker: number, guide: other } : { seeker: other, guide: number };
    try {
      await proposeCrossover(house.interviews.write, { ...pair, reason }, now);
    } catch (error) {
      const refused = error instanceof Problem ? refusedProposals[error.why] : undefined;
      if (!refused) throw error;
      return again(refused.field, refused.sentence);
    }
    return seeOther(c, interviewUrls.interview(number), "crossover-proposed");
  });

  routes.get(interviewUrls.beenThere, async (c) =>
    show(c, BeenTherePage(c.var.frame, await allFacets(c.var.house.interviews.read), null)),
  );

  routes.get(interviewUrls.beenThereNamed, membersOnly, async (c) => {
    const { read: interviews } = c.var.house.interviews;
    const lists = await allFacets(interviews);
    const where = (await rooms.whereIAm?.(c.var.read, viewerOf(c), c.var.now)) ?? null;
    if (!where) return show(c, BeenTherePage(c.var.frame, lists, null, emptyForm, "no-search"));
    const { situation, duration, struggles } = where;
    const said = {
      situation: situation ?? "",
      duration: duration ?? "",
      field: "",
      struggles: [...struggles],
    };
    const facets = facetsChosen(said, lists);
    const met = facets.struggles.length > 0 ? await beenThere(interviews, facets) : null;
    return show(c, BeenTherePage(c.var.frame, lists, met, typed(said), "from-search"));
  });

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

/**
 * The form; 422 where it comes back, with the moment at which it was `first` drawn: whoever has read it need not read it again. An
 * interview that cannot be read is not found.
 */
async function proposalPage(c: Ask, form: Form, first = ""): Promise<Response> {
  const number = numberIn(c);
  found((await isReadable(c.var.house.interviews.read, number)) || null);
  const { house, now } = c.var;
  const isFirst = formAge(house.key, signedAs(number), { drawn: first, homepage: "" }, now) === "old";
  const drawn = isFirst ? signForm(house.key, signedAs(number), now) : first;
  return show(c, ProposalPage(c.var.frame, { number, drawn }, form), form === emptyForm ? 200 : 422);
}

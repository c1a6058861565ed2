import { newId, toAddress } from "../basics/ids.ts";
import { Problem } from "../basics/problem.ts";
import { isBusy } from "../database/index.ts";
import { show } from "./answers.ts";
import type { Ask } from "./context.ts";
import { Crowded } from "./crowd.ts";
import { mostFields } from "./forms.ts";
import { BusyPage, FaultPage, ProblemPage, type ProblemWords } from "./problem.pages.tsx";
import { fieldsSent, type Sent } from "./written.tsx";

type Words = Readonly<Record<string, ProblemWords>>;

/** The one place where problems become HTTP; `words` are what every room says where it refuses something. */
export async function answerError(c: Ask, error: Error, words: Words): Promise<Response> {
  if (error instanceof Problem) return answerProblem(c, error, words);
  const { frame, house } = c.var;
  if (isBusy(error) || error instanceof Crowded) {
    c.header("Retry-After", "2");
    return show(c, BusyPage(frame, await givenBack(c)), 503);
  }
  const reference = toAddress(newId());
  const { outside } = c.var;
  if (outside) house.logByDay.error({ err: error, reference }, "a request ended in a bug");
  else house.log.error({ err: error, reference, method: c.req.method }, "a request ended in a bug");
  return show(c, FaultPage(frame, reference), 500);
}

/** The page of one refusal, with what was written given back. */
export async function answerProblem(c: Ask, problem: Problem, words: Words): Promise<Response> {
  const status =
    problem.why === "too-often" ? 429 : problem.why === "too-large" ? 413 : statuses[problem.kind];
  const sent = unread.includes(problem.why) ? [] : await givenBack(c);
  return show(c, ProblemPage(c.var.frame, problem, words, sent), status);
}

// What another site wrote is nobody's words here, and what is too large was never read to its end.
const unread = ["another-site", "too-large"];

/** The words of a form that is refused, to stand on the page of the refusal and in no store of a browser. */
async function givenBack(c: Ask): Promise<Sent> {
  const sent = await fieldsSent(c);
  // What stands behind `withSecret` says more already.
  if (sent.length > 0 && !c.res.headers.get("Cache-Control")?.includes("no-store"))
    c.header("Cache-Control", "no-store");
  return sent.length > mostFields ? [] : sent;
}

const statuses = { invalid: 422, "not-found": 404, "not-allowed": 403, conflict: 409 } as const;

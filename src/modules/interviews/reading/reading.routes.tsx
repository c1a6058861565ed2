import { Hono } from "hono";
import { found } from "../../../basics/problem.ts";
import { seeOther, show } from "../../../web/answers.ts";
import type { Env } from "../../../web/context.ts";
import { sourceOf } from "../../../web/rate-limit.ts";
import { commentsOf } from "../comments/comments.reads.ts";
import { crossoversOf } from "../crossing/crossovers.reads.ts";
import { allFacets } from "../questions/facets.reads.ts";
import { settingsOf } from "../questions/settings.reads.ts";
import { interviewUrls, writtenNumber } from "../urls.ts";
import { feedRoutes } from "./feeds.routes.ts";
import { HiddenPage, InterviewPage, TombstonePage } from "./interview.pages.tsx";
import { countThanks, interviewOf, rowOf } from "./interview.reads.ts";
import { InterviewsPage } from "./interviews.pages.tsx";
import { interviewsFor } from "./interviews.reads.ts";
import { numberIn } from "../addressed.ts";
import { lookingIn } from "./picked.ts";
import { pictureRoutes } from "./picture.routes.ts";

/** What the page of an interview opens with. */
export const readingSayings: Record<string, string> = {
  "interview-thanked": "Thank you. Whoever wrote it sees that it helped somebody.",
};

/** Reading interviews: the list, each page, its picture, and what programs read. */
export function readingRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get(interviewUrls.interviews, async (c) => {
    const { read } = c.var.house.interviews;
    const looking = lookingIn(c);
    const { last_number } = await settingsOf(read);
    const lists = await allFacets(read);
    const page = await interviewsFor(read, looking);
    const { publicUrl } = c.var.house.config;
    return show(c, InterviewsPage(c.var.frame, { publicUrl, looking, lists, ...page, last: last_number }));
  });

  routes.get("/interviews/:number{[0-9]+}", async (c) => {
    const number = numberIn(c);
    const { read } = c.var.house.interviews;
    if (c.req.param("number") !== writtenNumber(number)) {
      found(await rowOf(read, number));
      return c.redirect(interviewUrls.interview(number), 301);
    }
    const interview = found(await interviewOf(read, number));
    const { publicUrl } = c.var.house.config;
    const { row } = interview;
    if (row.hidden_on !== null && row.withdrawn_on === null)
      return show(c, HiddenPage(c.var.frame, { interview, publicUrl }), 404);
    const comments = await commentsOf(read, number);
    // To every program it says that the words are gone, so that whoever kept them lets go of them; people see a page.
    if (row.withdrawn_on !== null)
      return show(c, TombstonePage(c.var.frame, { interview, publicUrl, comments }), 410);
    const crossovers = await crossoversOf(read, number);
    return show(c, InterviewPage(c.var.frame, { interview, publicUrl, comments, crossovers }));
  });

  routes.post("/interviews/:number{[0-9]+}/thanks", async (c) => {
    const number = numberIn(c);
    const { house, now } = c.var;
    found(await rowOf(house.interviews.read, number));
    // Counted once a day for everybody at one place, in memory: whoever presses again is thanked all the same.
    const once = { name: "thanks", most: 1, minutes: 24 * 60 };
    if (house.sources.isWithin(once, `${number} ${sourceOf(c)}`, now))
      await countThanks(house.interviews.write, number);
    return seeOther(c, interviewUrls.interview(number), "interview-thanked");
  });

  return routes.route("/", pictureRoutes()).route("/", feedRoutes());
}

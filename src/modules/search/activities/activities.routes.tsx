import { Hono } from "hono";
import { dateIn } from "../../../basics/instant.ts";
import { idOf, readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { safePath } from "../../../basics/own-path.ts";
import type { Form } from "../../../web/forms.ts";
import { typedText } from "../../../web/forms.ts";
import type { ProblemWords } from "../../../web/problem.pages.tsx";
import { holdToLimit } from "../../../web/rate-limit.ts";
import { pageOf } from "../../groups/index.ts";
import { currentSearch } from "../opening/searches.reads.ts";
import { searchUrls } from "../urls.ts";
import { activityLimit, activityWriting, kindIn } from "./activity-writing.routes.tsx";
import { ReplyPage, RemovalPage } from "./activity-around.pages.tsx";
import { noteReply, removeActivity } from "./activities.ts";
import { removalForm, replyForm } from "./activities.forms.ts";
import { ActivitiesPage } from "./activities.pages.tsx";
import { activitiesDone, ownActivity } from "./activities.reads.ts";

/** What a page opens with after something was done here. */
export const activitySayings: Record<string, string> = {
  "activity-tapped": "Noted for today. Add what you like, or leave it at that.",
  "activity-tapped-then": "Noted for its day. Add what you like, or leave it at that.",
  "activity-tapped-moved":
    "Noted for today, and the opportunity stands under Applied now. Add what you like, or leave it at that.",
  "activity-noted": "Noted.",
  "activity-noted-moved": "Noted, and the opportunity stands under Applied now.",
  "activity-changed": "Changed.",
  "activity-changed-moved": "Changed, and the opportunity stands under Applied now.",
  "activity-removed": "Taken out.",
  "activity-answered": "Good. An answer is worth noting.",
  "activity-unanswered": "Noted: no answer yet.",
};

/** What is said where something is refused here. */
export const activityProblems: Record<string, ProblemWords> = {
  "enough-activities": {
    title: "There is no room for another activity",
    words:
      "As many are noted as there is room for. Take out some that you need no more, and there is room again.",
  },
  "reply-before-act": {
    title: "That day is before the activity itself",
    words: "An answer comes on the same day or later. Go back, and choose another day.",
  },
};

/** Pages for activities. */
export function activityRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/activities", async (c) => {
    const viewer = viewerOf(c).id;
    const page = pageOf(c);
    const kind = kindIn(c.req.query("kind"));
    const done = await activitiesDone(c.var.read, viewer, kind, page - 1);
    const hasSearch = (await currentSearch(c.var.read, viewer)) !== null;
    return show(c, ActivitiesPage(c.var.frame, { ...done, page, kind, hasSearch, today: todayOf(c) }));
  });

  activityWriting(routes);

  routes.post("/activities/:activity/reply", async (c) => {
    const row = await ownActivity(c.var.read, viewerOf(c).id, idOf(c, "activity"));
    const read = await readForm(c, replyForm(todayOf(c)));
    const then = thenOf(read.form) ?? searchUrls.activities;
    if (!read.ok) return show(c, ReplyPage(c.var.frame, { row, then }, read.form), 422);
    await holdToLimit(c, activityLimit);
    await noteReply(c.var.db, viewerOf(c).id, row.id, read.value.on);
    return seeOther(c, then, read.value.on ? "activity-answered" : "activity-unanswered");
  });

  routes.get("/activities/:activity/removal", async (c) => {
    const row = await ownActivity(c.var.read, viewerOf(c).id, idOf(c, "activity"));
    const then = safePath(c.req.query("then")) ?? searchUrls.activities;
    return show(c, RemovalPage(c.var.frame, { row, then }));
  });

  routes.post("/activities/:activity/removal", async (c) => {
    const read = await readForm(c, removalForm);
    const inStory = read.ok && read.value.story;
    await removeActivity(c.var.db, viewerOf(c).id, idOf(c, "activity"), { inStory });
    return seeOther(c, thenOf(read.form) ?? searchUrls.activities, "activity-removed");
  });

  return routes;
}

const thenOf = (form: Form): string | null => safePath(typedText(form, "then"));

const todayOf = (c: Ask): Temporal.PlainDate => dateIn(c.var.now, viewerOf(c).timeZone);

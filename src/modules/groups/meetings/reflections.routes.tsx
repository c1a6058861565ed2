import { Hono } from "hono";
import { dateIn } from "../../../basics/instant.ts";
import { readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Env } from "../../../web/context.ts";
import { typed, withError } from "../../../web/forms.ts";
import { myCheckOuts } from "./check-outs.reads.ts";
import { reflect } from "./check-outs.ts";
import { reflectionForm } from "./meetings.forms.ts";
import { ReflectionsPage } from "./reflections.pages.tsx";
import { groupUrls } from "../urls.ts";

export const reflectionSayings: Record<string, string> = { "reflection-kept": "Kept, for you alone." };

/** Energy and a line of reflection on days without a meeting. */
export function reflectionRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/reflections", async (c) => {
    const viewer = viewerOf(c);
    const rows = await myCheckOuts(c.var.read, viewer.id);
    const day = dateIn(c.var.now, viewer.timeZone).toString();
    const today = rows.find((row) => row.on_day === day && row.meeting_id === null);
    const form = typed({ energy: today?.energy ? String(today.energy) : "", line: today?.line ?? "" });
    return show(c, ReflectionsPage(c.var.frame, rows, form));
  });

  routes.post("/reflections", async (c) => {
    const viewer = viewerOf(c);
    const read = await readForm(c, reflectionForm);
    const nothing = read.ok && read.value.energy === null && read.value.line === "";
    if (!read.ok || nothing) {
      const form = nothing
        ? withError(read.form, "line", "Please choose a number or write a few words.")
        : read.form;
      return show(c, ReflectionsPage(c.var.frame, await myCheckOuts(c.var.read, viewer.id), form), 422);
    }
    await reflect(c.var.db, viewer.id, read.value, viewer.timeZone, c.var.now);
    return seeOther(c, groupUrls.reflections, "reflection-kept");
  });

  return routes;
}

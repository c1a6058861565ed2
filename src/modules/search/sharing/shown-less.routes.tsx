import { Hono } from "hono";
import { z } from "zod";
import { dateIn } from "../../../basics/instant.ts";
import { idOf, readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { choice } from "../../../web/fields.ts";
import { type Form, typed } from "../../../web/forms.ts";
import { searchUrls } from "../urls.ts";
import { ShownPage } from "./audience.pages.tsx";
import { showItem } from "./shown-less.ts";
import { type ItemKind, itemFor } from "./shown-less.reads.ts";

const shownForm = z.object({
  shown: choice(["as-part", "something", "nothing"], "How much of it? Please choose one."),
});

const addressed = [
  ["opportunity", "/search/sharing/opportunities/:opportunity", "opportunity"],
  ["activity", "/search/sharing/activities/:activity", "activity"],
  ["job-interview", "/search/sharing/job-interviews/:jobInterview", "jobInterview"],
] as const satisfies readonly (readonly [ItemKind, string, string])[];

/** How much of one item others see at most. */
export function shownLessRoutes(): Hono<Env> {
  const routes = new Hono<Env>();
  for (const [kind, path, name] of addressed) {
    routes.get(path, async (c) => {
      const data = await itemData(c, kind, name);
      return show(c, ShownPage(c.var.frame, data, typed({ shown: data.item.shown || "as-part" })));
    });

    routes.post(path, async (c) => {
      const read = await readForm(c, shownForm);
      if (!read.ok) return show(c, await again(c, kind, name, read.form), 422);
      const shown = read.value.shown === "as-part" ? "" : read.value.shown;
      const { id } = (await itemData(c, kind, name)).item;
      await showItem(c.var.db, viewerOf(c).id, { kind, id, shown });
      return seeOther(c, searchUrls.shownOf(kind, id), "item-shown");
    });
  }
  return routes;
}

const again = async (c: Ask, kind: ItemKind, name: string, form: Form) =>
  ShownPage(c.var.frame, await itemData(c, kind, name), form);

async function itemData(c: Ask, kind: ItemKind, name: string) {
  const viewer = viewerOf(c);
  const item = await itemFor(c.var.read, viewer.id, kind, idOf(c, name));
  return { item, today: dateIn(c.var.now, viewer.timeZone) };
}

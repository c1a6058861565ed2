import { Hono } from "hono";
import { idOf, readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { emptyForm, type Form } from "../../../web/forms.ts";
import type { Drawn } from "../../../web/frame.ts";
import { holdToLimit } from "../../../web/rate-limit.ts";
import { postForm } from "./posts.forms.ts";
import { wallPage } from "./posts.reads.ts";
import { postRoutes } from "./posts.routes.tsx";
import { makePost } from "./posts.ts";
import { groupUrls, placeOfPost } from "../urls.ts";
import { WallPage } from "./wall.pages.tsx";
import { groupOfWall, postLimit } from "./wall.ts";

export { wallProblems, wallSayings } from "./wall.said.ts";

/** The wall of a group, and writing on it. */
export function wallRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/groups/:group/wall", async (c) => show(c, await wall(c, emptyForm)));

  routes.post("/groups/:group/wall", async (c) => {
    const read = await readForm(c, postForm);
    if (!read.ok) return show(c, await wall(c, read.form), 422);
    await holdToLimit(c, postLimit);
    const group = idOf(c, "group");
    await makePost(c.var.db, viewerOf(c).id, group, read.value, c.var.now);
    return seeOther(c, `${groupUrls.wall(group)}#${placeOfPost(read.value.id)}`, "post-made");
  });

  return routes.route("/", postRoutes());
}

async function wall(c: Ask, form: Form): Promise<Drawn> {
  const viewer = viewerOf(c);
  const group = await groupOfWall(c.var.read, viewer.id, idOf(c, "group"));
  const page = await wallPage(c.var.read, viewer.id, group, c.req.query("before") ?? null);
  const path = groupUrls.wall(group.id);
  const here = page.isFirst ? path : `${path}?before=${encodeURIComponent(c.req.query("before") ?? "")}`;
  return WallPage(c.var.frame, viewer, { group, page, here }, form);
}

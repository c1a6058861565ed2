import { Hono } from "hono";
import { safePath } from "../../../basics/own-path.ts";
import { notFound, Problem } from "../../../basics/problem.ts";
import { idOf, readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { emptyForm, type Form, typed, typedText, withError } from "../../../web/forms.ts";
import type { Drawn } from "../../../web/frame.ts";
import { holdToLimit } from "../../../web/rate-limit.ts";
import { concernForm, ConcernPage } from "../../people/index.ts";
import { backForm, editPostForm, postForm, postHidingForm } from "./posts.forms.ts";
import { type EditPostData, EditPostPage, PostPage } from "./posts.pages.tsx";
import { threadFor } from "./posts.reads.ts";
import { answerPost, changePost, hidePost, readablePost, takeBackPost, tellHostOfPost } from "./posts.ts";
import { groupUrls, placeOfPost } from "../urls.ts";
import { groupOfWall, postLimit } from "./wall.ts";

const concernLimit = { name: "post-concerns", most: 10, minutes: 60 };
const goneWords = "This was taken back or hidden meanwhile. What you wrote fits into a post of its own.";

/** One post and its answers: reading, answering, changing, taking back, hiding, and telling the host. */
export function postRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/groups/:group/wall/:post", async (c) => show(c, await postPage(c, emptyForm)));

  routes.post("/groups/:group/wall/:post/answers", async (c) => {
    const read = await readForm(c, postForm);
    if (!read.ok) return show(c, await postPage(c, read.form), 422);
    await holdToLimit(c, postLimit);
    const [group, post] = [idOf(c, "group"), idOf(c, "post")];
    const { then, ...what } = read.value;
    try {
      await answerPost(c.var.db, viewerOf(c).id, group, post, what, c.var.now);
    } catch (error) {
      if (!(error instanceof Problem) || error.why !== "post-gone") throw error;
      return show(c, await postPage(c, withError(read.form, "form", goneWords)), 409);
    }
    const [page = ""] = (then ?? groupUrls.post(group, post)).split("#");
    return seeOther(c, `${page}#${placeOfPost(what.id)}`, "post-answered");
  });

  routes.get("/groups/:group/wall/:post/edit", async (c) => {
    const data = await editData(c);
    return show(c, EditPostPage(c.var.frame, data, typed({ words: data.post.words })));
  });

  routes.post("/groups/:group/wall/:post/edit", async (c) => {
    const data = await editData(c);
    const read = await readForm(c, editPostForm);
    const then = safePath(typedText(read.form, "then"));
    if (!read.ok) {
      // NOTE: a form that comes back keeps the version it was drawn from, until its reader has seen what stands now.
      const version = Number(typedText(read.form, "version")) || data.post.version;
      const post = { ...data.post, version };
      return show(c, EditPostPage(c.var.frame, { ...data, then, post }, read.form), 422);
    }
    const { group, post } = data;
    if (!(await changePost(c.var.db, viewerOf(c).id, group.id, post.id, read.value, c.var.now)))
      return show(c, EditPostPage(c.var.frame, { ...(await editData(c)), then }, read.form, true), 409);
    return seeOther(c, then ?? wallAt(group.id, post.answers_id ?? post.id), "post-changed");
  });

  routes.post("/groups/:group/wall/:post/removal", async (c) => {
    const read = await readForm(c, backForm);
    const [group, post] = [idOf(c, "group"), idOf(c, "post")];
    await takeBackPost(c.var.db, viewerOf(c).id, group, post, c.var.now);
    const then = read.ok ? read.value.then : null;
    // A post that nobody answered has no page any more.
    const back = then === groupUrls.post(group, post) ? null : then;
    return seeOther(c, back ?? groupUrls.wall(group), "post-taken-back");
  });

  routes.post("/groups/:group/wall/:post/hiding", async (c) => {
    const read = await readForm(c, postHidingForm);
    const [group, post] = [idOf(c, "group"), idOf(c, "post")];
    const hidden = read.ok && read.value.hidden;
    await hidePost(c.var.db, viewerOf(c).id, group, post, hidden, c.var.now);
    const then = read.ok ? read.value.then : null;
    return seeOther(c, then ?? wallAt(group, post), hidden ? "hidden-on-wall" : "shown-on-wall");
  });

  routes.get("/groups/:group/wall/:post/concern", async (c) => show(c, await concernPage(c, emptyForm)));

  routes.post("/groups/:group/wall/:post/concern", async (c) => {
    const read = await readForm(c, concernForm);
    if (!read.ok) return show(c, await concernPage(c, read.form), 422);
    await holdToLimit(c, concernLimit);
    const [group, post] = [idOf(c, "group"), idOf(c, "post")];
    await tellHostOfPost(c.var.db, viewerOf(c).id, group, post, read.value, c.var.now);
    return seeOther(c, backFrom(c, group, post), "post-told");
  });

  return routes;
}

const wallAt = (group: number, post: number): string => `${groupUrls.wall(group)}#${placeOfPost(post)}`;

async function postPage(c: Ask, form: Form): Promise<Drawn> {
  const viewer = viewerOf(c);
  const group = await groupOfWall(c.var.read, viewer.id, idOf(c, "group"));
  const thread = await threadFor(c.var.read, viewer.id, group, idOf(c, "post"));
  const then = safePath(typedText(form, "then"));
  const data = { group, thread, here: then ?? groupUrls.post(group.id, thread.id) };
  return PostPage(c.var.frame, viewer, data, form);
}

async function editData(c: Ask): Promise<EditPostData> {
  const viewer = viewerOf(c);
  const group = await groupOfWall(c.var.read, viewer.id, idOf(c, "group"));
  const post = await readablePost(c.var.read, viewer.id, group.id, idOf(c, "post"));
  if (post.member_id !== viewer.id) throw notFound();
  return { group, post, then: safePath(c.req.query("then")) };
}

async function concernPage(c: Ask, form: Form): Promise<Drawn> {
  const viewer = viewerOf(c);
  const [group, post] = [idOf(c, "group"), idOf(c, "post")];
  const row = await readablePost(c.var.read, viewer.id, group, post);
  if (row.member_id === viewer.id) throw notFound();
  const then = safePath(c.req.query("then"));
  const action = groupUrls.postConcern(group, post) + (then ? `?then=${encodeURIComponent(then)}` : "");
  return ConcernPage(c.var.frame, {
    about: row.answers_id === null ? "this post" : "this answer",
    copy: row.words,
    action,
    back: { href: backFrom(c, group, post), label: "Back" },
    form,
  });
}

/** Where somebody came from who tells the host of a post. */
const backFrom = (c: Ask, group: number, post: number): string =>
  safePath(c.req.query("then")) ?? wallAt(group, post);

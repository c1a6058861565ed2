import { Hono } from "hono";
import { found, Problem } from "../../../basics/problem.ts";
import { readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { withError } from "../../../web/forms.ts";
import { membersOnly, withSecret } from "../../../web/guard.ts";
import { numberIn, placeIn } from "../addressed.ts";
import { interviewUrls, placeOfComment } from "../urls.ts";
import { changeForm, passForm } from "./comments.forms.ts";
import { OwnCommentPage } from "./own-comment.pages.tsx";
import { changeComment, takeBackComment, type Whose } from "./comments-changing.ts";
import { commentOfMember } from "./comments.own.reads.ts";
import { mustBeOpen } from "./drafts.ts";
import { isOpenInterview } from "./interviews.reads.ts";
import { wornOn } from "./masks.ts";
import { type OfOne, ownPage, unnamedComment } from "./own-comment.tsx";
import { readPass } from "./passes.ts";

/** Changing one's own comment and taking it back: with the pass that its writer got, or by name. */
export function ownCommentRoutes(): Hono<Env> {
  const routes = new Hono<Env>();
  const byPass = "/interviews/:number/comments/:place/edits";
  const byName = "/interviews/:number/comments/:place";

  // In an address only where its writer took it along; the forms carry it in a field, which no history keeps.
  routes.get(`${byPass}/:pass`, withSecret, async (c) =>
    ownPage(c, await withPass(c, c.req.param("pass") ?? "")),
  );
  routes.post(byPass, withSecret, async (c) => {
    const pass = await passIn(c);
    const one = await withPass(c, pass);
    mustBeOpen(c);
    const again = await change(c, one);
    return again ?? ownPage(c, await withPass(c, pass), { said: "comment-changed" });
  });
  // Also from where a host wants to hear no more: what is gone troubles nobody.
  routes.post(`${byPass}/removal`, withSecret, async (c) => takeBack(c, await withPass(c, await passIn(c))));

  routes.get(`${byName}/named`, membersOnly, async (c) => ownPage(c, await withName(c)));
  routes.post(`${byName}/named`, membersOnly, async (c) => {
    const one = await withName(c);
    return (await change(c, one)) ?? seeOther(c, one.data.action, "comment-changed");
  });
  routes.post(`${byName}/removal/named`, membersOnly, async (c) => takeBack(c, ofMember(c)));

  return routes;
}

async function passIn(c: Ask): Promise<string> {
  const read = await readForm(c, passForm);
  return read.ok ? read.value.pass : "";
}

function withPass(c: Ask, pass: string): Promise<OfOne> {
  const [number, place] = [numberIn(c), placeIn(c, 0)];
  const { form, isOver } = found(readPass(c.var.house.key, number, pass, c.var.now));
  if (isOver) throw new Problem("not-found", "pass-over");
  return unnamedComment(c, { number, form }, place, pass);
}

async function withName(c: Ask): Promise<OfOne> {
  const [number, place, viewer] = [numberIn(c), placeIn(c), viewerOf(c)];
  const { house } = c.var;
  const own = found(await commentOfMember(house.interviews.read, number, place, viewer.id));
  return {
    whose: ofMember(c).whose,
    data: {
      own,
      action: interviewUrls.commentEditNamed(number, place),
      removal: interviewUrls.commentTakingBackNamed(number, place),
      by: "name",
      worn: wornOn(house.key, number, { kind: "member", name: viewer.name, member: viewer.id }),
      isOpen: await isOpenInterview(house.interviews.read, number),
    },
  };
}

const ofMember = (c: Ask): { whose: Whose } => ({
  whose: { number: numberIn(c), place: placeIn(c), member: viewerOf(c).id },
});

/** Says something else in it. Null where that is done, else the page once more. */
async function change(c: Ask, { whose, data }: OfOne): Promise<Response | null> {
  const read = await readForm(c, changeForm);
  const { frame, house, now } = c.var;
  if (!read.ok) return show(c, OwnCommentPage(frame, data, read.form), 422);
  const changed = await changeComment(house.interviews.write, whose, read.value, now);
  if (changed === "changed") return null;
  if (changed === "held")
    return show(c, OwnCommentPage(frame, data, withError(read.form, "words", newLinks)), 422);
  return show(c, OwnCommentPage(frame, data, read.form, true), 409);
}

const newLinks =
  "A host looks first at links, mail addresses and telephone numbers. Please leave them out here, and put them into a comment of their own.";

async function takeBack(c: Ask, { whose }: { whose: Whose }): Promise<Response> {
  await takeBackComment(c.var.house.interviews.write, whose, c.var.now);
  const { number } = whose;
  const place = placeIn(c, 0);
  const where = place ? `#${placeOfComment(place)}` : "";
  return seeOther(c, `${interviewUrls.interview(number)}${where}`, "comment-taken-back");
}

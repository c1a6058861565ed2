import { Hono } from "hono";
import { found, notFound, Problem } from "../../../basics/problem.ts";
import { readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { type Form, typed, withError } from "../../../web/forms.ts";
import { membersOnly, withSecret } from "../../../web/guard.ts";
import { numberIn, placeIn } from "../addressed.ts";
import { interviewUrls, placeOfComment } from "../urls.ts";
import { changeForm } from "./comments.forms.ts";
import { type OwnData, OwnCommentPage } from "./comments.pages.tsx";
import { changeComment, takeBackComment, type Whose } from "./comments-changing.ts";
import { commentOfForm, commentOfMember } from "./comments.own.reads.ts";
import { isOpenInterview } from "./interviews.reads.ts";
import { type Mask, wornOn } from "./masks.ts";
import { readPass } from "./passes.ts";

/** Changing one's own comment and taking it back: with the pass that its writer got, or by name. */
export function ownCommentRoutes(): Hono<Env> {
  const routes = new Hono<Env>();
  const byPass = "/interviews/:number/comments/:place/edits/:pass";
  const byName = "/interviews/:number/comments/:place";

  routes.get(byPass, withSecret, async (c) => ownPage(c, await withPass(c)));
  routes.post(byPass, withSecret, async (c) => change(c, await withPass(c)));
  routes.post(`${byPass}/removal`, withSecret, async (c) => takeBack(c, await withPass(c)));

  routes.get(`${byName}/named`, membersOnly, async (c) => ownPage(c, await withName(c)));
  routes.post(`${byName}/named`, membersOnly, async (c) => change(c, await withName(c)));
  routes.post(`${byName}/removal/named`, membersOnly, async (c) => takeBack(c, ofMember(c)));

  return routes;
}

type OfOne = { whose: Whose; data: OwnData };

async function withPass(c: Ask): Promise<OfOne> {
  const [number, place, pass] = [numberIn(c), placeIn(c, 0), c.req.param("pass") ?? ""];
  const { house, now } = c.var;
  const { form, isOver } = found(readPass(house.key, number, pass, now));
  if (isOver) throw new Problem("not-found", "pass-over");
  const own = await commentOfForm(house.interviews.read, number, form);
  if (!own || own.taken_back_on) throw new Problem("not-found", "comment-declined");
  // While a host looked at it, it had no place.
  if (place !== 0 && place !== own.place) throw notFound();
  const mask: Mask =
    own.as_number === null ? { kind: "nickname", name: own.name } : { kind: "number", number: own.as_number };
  return {
    whose: { number, form },
    data: {
      own,
      action: interviewUrls.commentEdit(number, place, pass),
      removal: interviewUrls.commentTakingBack(number, place, pass),
      until:
        "You can change it or take it back for half an hour, at the address of this page. Keep the address to yourself: it is the only way.",
      worn: wornOn(house.key, number, mask),
      isOpen: await isOpenInterview(house.interviews.read, number),
    },
  };
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
      until: "You can change it or take it back at any time.",
      worn: wornOn(house.key, number, { kind: "member", name: viewer.name, member: viewer.id }),
      isOpen: await isOpenInterview(house.interviews.read, number),
    },
  };
}

const ofMember = (c: Ask): { whose: Whose } => ({
  whose: { number: numberIn(c), place: placeIn(c), member: viewerOf(c).id },
});

const ownPage = (c: Ask, { data }: OfOne, form: Form = typed({ words: data.own.words })): Response =>
  show(c, OwnCommentPage(c.var.frame, data, form));

async function change(c: Ask, { whose, data }: OfOne): Promise<Response> {
  const read = await readForm(c, changeForm);
  const { frame, house, now } = c.var;
  if (!read.ok) return show(c, OwnCommentPage(frame, data, read.form), 422);
  const changed = await changeComment(house.interviews.write, whose, read.value, now);
  if (changed === "changed") return seeOther(c, data.action, "comment-changed");
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

import { Hono } from "hono";
import type { z } from "zod";
import type { Id } from "../../../basics/ids.ts";
import { Problem } from "../../../basics/problem.ts";
import { readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { type Form, typed } from "../../../web/forms.ts";
import { withSecret } from "../../../web/guard.ts";
import { holdSource, sourceOf } from "../../../web/rate-limit.ts";
import { SignedOutPage } from "../../../web/signed-out.pages.tsx";
import { fieldsSent } from "../../../web/written.tsx";
import { numberIn } from "../addressed.ts";
import { formAge, onceMore } from "../../../web/signed-forms.tsx";
import { nicknameTaken } from "../nicknames.forms.ts";
import { isSomebodys } from "../nicknames.ts";
import { interviewUrls } from "../urls.ts";
import { namedForm, namingForm } from "./comments.forms.ts";
import { NewCommentPage } from "./comments.pages.tsx";
import { sourceThing } from "./comments-hiding.ts";
import { commentOfForm } from "./comments.own.reads.ts";
import { type Made, makeComment } from "./comments.ts";
import {
  commentLimit,
  draftOf,
  drawnAt,
  isFresh,
  isRepeated,
  maskOf,
  mustBeOpen,
  onceAgain,
  signedAs,
} from "./drafts.ts";
import { openInterview } from "./interviews.reads.ts";
import { isSameMask, type Mask, readWorn, sayMask, sayWorn } from "./masks.ts";
import { AskedPage, type Draft } from "./naming.pages.tsx";
import { ownPage, unnamedComment } from "./own-comment.tsx";
import { editPass, readPass } from "./passes.ts";

const namedLimit = { name: "comments-named", most: 60, minutes: 60 };

/** The second step of saying something: by what name. */
export function namingRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  // What is sent here may be a key.
  routes.post("/interviews/:number/comments", withSecret, async (c) => {
    const number = numberIn(c);
    mustBeOpen(c);
    await openInterview(c.var.house.interviews.read, number);
    const read = await readForm(c, namingForm);
    if (!read.ok) return firstStepAgain(c, number, read.form);
    const { value, form } = read;
    const fresh = await draftOf(c, number, value, value.id);
    const again = untimely(c, fresh, value, form);
    if (again) return again;
    // Whoever has read once need not read again.
    const draft = { ...fresh, drawn: value.drawn };
    holdSource(c, commentLimit);
    const mask = await maskOf(c, value);
    if ("field" in mask) return onceAgain(c, draft, mask.sentence, form, mask.field);
    if (await commentOfForm(c.var.house.interviews.read, number, draft.id))
      return sentAgain(c, draft, mask, value.drawn);
    const before = value.sure ? null : wornBefore(c, draft, mask);
    if (before !== null) {
      const fields = (["as", "nickname", "key"] as const).map((name) => [name, value[name]] as const);
      const action = interviewUrls.comments(number);
      return show(c, AskedPage(c.var.frame, { draft, before, now: sayMask(mask), action, fields }), 422);
    }
    // The last of all, so that a free name is worn at once in what is sent.
    if (mask.kind === "nickname" && (await isSomebodys(c, mask.name)))
      return onceAgain(c, draft, nicknameTaken, form, "nickname");
    const made = await make(c, draft, mask, value.drawn);
    const pass = editPass(c.var.house.key, number, draft.id, c.var.now);
    return ownPage(c, await unnamedComment(c, { number, form: draft.id }, 0, pass), { said: saidOf(made) });
  });

  routes.post("/interviews/:number/comments/named", async (c) => {
    const number = numberIn(c);
    if (!c.var.viewer) return signedOut(c, number);
    const { id: member, name } = viewerOf(c);
    await openInterview(c.var.house.interviews.read, number);
    const read = await readForm(c, namedForm);
    if (!read.ok) return firstStepAgain(c, number, read.form);
    const { value, form } = read;
    const fresh = await draftOf(c, number, value, value.id);
    const again = untimely(c, fresh, value, form);
    if (again) return again;
    // Whoever has read once need not read again.
    const draft = { ...fresh, drawn: value.drawn };
    const mask: Mask = { kind: "member", name, member };
    if (!value.sure) {
      const action = interviewUrls.commentNamed(number);
      const asked = { draft, before: wornBefore(c, draft, mask), now: sayMask(mask), action, fields: [] };
      return show(c, AskedPage(c.var.frame, asked));
    }
    holdMember(c, member);
    const made = await make(c, draft, mask, value.drawn);
    const to =
      made.at === "placed"
        ? interviewUrls.commentEditNamed(number, made.place)
        : interviewUrls.interview(number);
    return seeOther(c, to, saidOf(made));
  });

  return routes;
}

/**
 * The form of a comment that was sent already: pressed twice, opened again, or gone back to and changed. It makes no other one, and
 * nobody is asked who is called how. When it was first sent nobody knows: its half hour counts from the drawing of the form.
 */
async function sentAgain(c: Ask, draft: Draft, mask: Mask, drawn: string): Promise<Response> {
  const { number, id, words } = draft;
  const { house, now } = c.var;
  const made = await make(c, draft, mask, drawn);
  const pass = editPass(house.key, number, id, drawnAt(drawn));
  const isOver = readPass(house.key, number, pass, now)?.isOver ?? true;
  const one = await unnamedComment(c, { number, form: id }, 0, isOver ? null : pass);
  // It was changed on its own page since: what stands is shown, with what came now.
  const isBehind = one.data.own.words !== words;
  return ownPage(c, one, isBehind ? { form: typed({ words }), isBehind } : { said: saidOf(made) });
}

/**
 * A limit by name, in memory alone: the minute at which somebody commented by name would say, by the places of what stands before
 * and after, when others wrote.
 */
function holdMember(c: Ask, member: Id): void {
  if (!c.var.house.sources.isWithin(namedLimit, `member ${member}`, c.var.now))
    throw new Problem("not-allowed", "too-often");
}

const saidOf = ({ at }: Made): string => (at === "placed" ? "comment-made" : "comment-waits");

/** Where the words themselves need another look, or the form lost what it carried. */
const firstStepAgain = (c: Ask, number: number, form: Form): Response => {
  const errors = form.errors["words"]
    ? { words: form.errors["words"] }
    : { form: Object.values(form.errors)[0] ?? "" };
  const answers = Number(form.typed["answers"]) || null;
  const worn = typeof form.typed["worn"] === "string" ? form.typed["worn"] : "";
  return show(c, NewCommentPage(c.var.frame, { number, answers, worn }, { ...form, errors }), 422);
};

type Signed = Pick<z.output<typeof namedForm>, "drawn" | "homepage">;

/** The form once more where it came too quickly, too late, or from a machine; what was typed is kept. */
function untimely(c: Ask, draft: Draft, sent: Signed, form: Form): Response | null {
  const age = formAge(c.var.house.key, signedAs(draft), sent, c.var.now);
  return age === "good" ? null : onceAgain(c, draft, onceMore[age], form);
}

/** What somebody wore on this page a moment ago, in words; null where it is the same, or nothing was. */
function wornBefore(c: Ask, { number, worn }: Draft, mask: Mask): string | null {
  const before = readWorn(c.var.house.key, number, worn);
  return before === null || isSameMask(before, mask) ? null : sayWorn(before);
}

const make = (c: Ask, draft: Draft, by: Mask, drawn: string): Promise<Made> => {
  const { number, id, words } = draft;
  const answers = draft.answered?.place ?? null;
  const what = { number, id, words, by, answers, isRepeated: isRepeated(c, draft, words) };
  const { house, now } = c.var;
  if (by.kind !== "member") house.sources.note(sourceThing(id), sourceOf(c));
  return makeComment(house.interviews.write, { ...what, isFresh: isFresh(drawn, now) }, now);
};

/** Whoever wants to comment by name has to be known; their words wait on the page. */
async function signedOut(c: Ask, number: number): Promise<Response> {
  const then = interviewUrls.newComment(number);
  const signIn = `/sign-in?then=${encodeURIComponent(then)}`;
  c.header("Cache-Control", "no-store");
  const action = interviewUrls.commentNamed(number);
  const title = "Sign in to comment by name";
  return show(c, SignedOutPage(c.var.frame, { title, sent: await fieldsSent(c), action, signIn }), 403);
}

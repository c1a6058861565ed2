import { Hono } from "hono";
import type { z } from "zod";
import { readForm, show } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { emptyForm, type Form, withError } from "../../../web/forms.ts";
import { withSecret } from "../../../web/guard.ts";
import { holdSource } from "../../../web/rate-limit.ts";
import { takeBackComment } from "../comments/comments-changing.ts";
import { hideComment } from "../comments/comments-hiding.ts";
import { takeBackCommentsAs } from "../comments/comments-of-member.ts";
import { answerCrossover } from "../crossing/answering.ts";
import type { Key } from "../keys.ts";
import { lostOn } from "../publishing/batch.ts";
import { keyCardFile } from "../publishing/key-card.tsx";
import { withdrawInterview } from "../publishing/withdrawing.ts";
import { settingsOf } from "../questions/settings.reads.ts";
import { inReturn } from "../taking/in-return.tsx";
import { interviewUrls } from "../urls.ts";
import {
  crossoverForm,
  hidingForm,
  keyForm,
  openingForm,
  ownCommentForm,
  withdrawalForm,
} from "./author.forms.ts";
import { type Own, ownOf } from "./author.reads.ts";
import { type Done, doneWords } from "./author.said.ts";
import { correct, correctionPage } from "./correcting.tsx";
import { KeyFormPage } from "./key-form.pages.tsx";
import { KeyPage } from "./key.pages.tsx";
import { WithdrawalPage } from "./withdrawal.pages.tsx";

/**
 * Guesses, not uses, and only guesses are refused: whoever has the right words is let in, also from the address of a library in
 * which somebody else has guessed.
 */
const wrongKeys = { name: "wrong keys", most: 20, minutes: 10 };

/**
 * What an author does with the key. It comes with every form and is answered by a page: no session, no cookie, and never in
 * an address.
 */
export function authorRoutes(): Hono<Env> {
  const routes = new Hono<Env>();
  const { key, keyCard, correction, withdrawal, commentHiding, crossoverAnswer, ownCommentRemoval } =
    interviewUrls;
  const acts = [keyCard, correction, withdrawal, commentHiding, crossoverAnswer, ownCommentRemoval];

  for (const path of [key, ...acts]) {
    routes.use(path, withSecret);
    if (path !== key) routes.get(path, (c) => c.redirect(key, 303));
  }

  routes.get(key, (c) => show(c, KeyFormPage(c.var.frame, emptyForm)));

  routes.post(key, (c) => withKey(c, keyForm, (own, { key }) => keyPage(c, own, key, null)));

  routes.post(keyCard, (c) =>
    withKey(c, keyForm, (_, { key }) => {
      c.header("Content-Disposition", 'attachment; filename="key-of-my-interview.svg"');
      c.header("Content-Type", "image/svg+xml; charset=UTF-8");
      return c.body(keyCardFile(c.var.house.config.publicUrl, c.var.frame.community ?? "", key));
    }),
  );

  routes.post(commentHiding, (c) =>
    withKey(c, hidingForm, async (own, { key, place, hidden }) => {
      const { house, now } = c.var;
      await hideComment(house.interviews.write, numberOf(own), place, "author", hidden, now);
      return acted(c, key, hidden ? "comment-hidden" : "comment-shown");
    }),
  );

  routes.post(crossoverAnswer, (c) =>
    withKey(c, crossoverForm, async (own, { key, seeker, guide, answer }) => {
      const { write } = c.var.house.interviews;
      await answerCrossover(write, seeker, guide, answer === "yes", numberOf(own));
      return acted(c, key, answer === "yes" ? "crossover-confirmed" : "crossover-declined");
    }),
  );

  routes.post(correction, (c) =>
    withKey(c, openingForm, (own, { key, open }) =>
      open ? correctionPage(c, own, key) : correct(c, own, key, (done) => acted(c, key, done)),
    ),
  );

  routes.post(withdrawal, (c) =>
    withKey(c, withdrawalForm, async (own, { key, sure, comments }) => {
      if (!sure) return show(c, WithdrawalPage(c.var.frame, own, key));
      const { house, now } = c.var;
      await withdrawInterview(house, key, now);
      if (!comments) return acted(c, key, "withdrawn");
      await takeBackCommentsAs(house.interviews.write, numberOf(own), now);
      return acted(c, key, "withdrawn-with-comments");
    }),
  );

  // Also after it was withdrawn.
  routes.post(ownCommentRemoval, (c) =>
    withKey(c, ownCommentForm, async (own, { key, number, place }) => {
      const { house, now } = c.var;
      await takeBackComment(house.interviews.write, { number, place, as: numberOf(own) }, now);
      return acted(c, key, "comment-taken-back");
    }),
  );

  return routes;
}

/** Does something for whoever has the key of an interview; whoever has none is asked for it once more. */
async function withKey<Schema extends z.ZodType<{ key: Key }>>(
  c: Ask,
  schema: Schema,
  work: (own: Own, value: z.output<Schema>) => Response | Promise<Response>,
): Promise<Response> {
  const { house, frame } = c.var;
  const read = await readForm(c, schema);
  if (!read.ok) return show(c, KeyFormPage(frame, onlyKey(read.form)), 422);
  const own = await ownOf(house, read.value.key);
  if (own) return work(own, read.value);
  holdSource(c, wrongKeys);
  const lost = await lostOn(house.interviews.read);
  return show(c, KeyFormPage(frame, withError(onlyKey(read.form), "key", nobodys), lost), 422);
}

const nobodys = "No interview here has this key. Please compare it with what you wrote down.";

/** The form that asks for the key knows nothing of other fields. */
const onlyKey = ({ typed, errors }: Form): Form => ({
  typed: { key: typed["key"] ?? "" },
  errors: errors["key"] ? { key: errors["key"] } : {},
});

/** The number of the interview; 0, which is nobody's, where it has none. */
const numberOf = ({ interview }: Own): number => interview?.number ?? 0;

async function acted(c: Ask, key: Key, done: Done): Promise<Response> {
  const own = await ownOf(c.var.house, key);
  if (own) return keyPage(c, own, key, doneWords[done]);
  // What waited and was withdrawn has left nothing.
  return show(c, KeyFormPage(c.var.frame, emptyForm, null, doneWords[done]));
}

async function keyPage(c: Ask, own: Own, key: Key, said: string | null): Promise<Response> {
  const { house, frame, now } = c.var;
  const { in_batches } = await settingsOf(house.interviews.read);
  const number = own.standing.at === "published" ? own.standing.number : null;
  const reflection = own.said && (await inReturn(c, own.said, number, own.crossovers));
  const { publicUrl } = house.config;
  return show(c, KeyPage(frame, { own, key, said, reflection, isCareful: in_batches === 1, publicUrl, now }));
}

import { Hono } from "hono";
import { type Id, newId } from "../../../basics/ids.ts";
import { dateIn } from "../../../basics/instant.ts";
import { safePath } from "../../../basics/own-path.ts";
import { notFound } from "../../../basics/problem.ts";
import { idOf, readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { typed, typedText, withError } from "../../../web/forms.ts";
import { holdToLimit } from "../../../web/rate-limit.ts";
import { groupUrls, withThen } from "../../groups/index.ts";
import { contactUrls } from "../urls.ts";
import { WhoPage } from "./commitment-contacts.pages.tsx";
import { contactsCalled, ownCommitmentWords } from "./commitment-contacts.reads.ts";
import { commitToFollowUp, linkContact, unlinkContact } from "./commitment-links.ts";
import { commitForm, pressForm, withForm } from "./follow-ups.forms.ts";

const limit = { name: "commitments", most: 60, minutes: 60 } as const;

/** A follow-up becomes a commitment, and with whom a commitment is. */
export function commitmentContactRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.post("/follow-ups/:followUp/commitment", async (c) => {
    await holdToLimit(c, limit);
    const read = await readForm(c, commitForm);
    if (!read.ok) throw notFound();
    const { id, group, then } = read.value;
    const viewer = viewerOf(c);
    const today = dateIn(c.var.now, viewer.timeZone);
    const what = { id: id ?? newId(), group, today };
    const { commitment, made } = await commitToFollowUp(
      c.var.db,
      viewer.id,
      idOf(c, "followUp"),
      what,
      c.var.now,
    );
    const page = withThen(groupUrls.commitment(commitment), then ?? contactUrls.followUps);
    return seeOther(c, page, saidOf(made, group));
  });

  routes.post("/follow-ups/commitments/:commitment/contacts", async (c) => {
    const viewer = viewerOf(c).id;
    const commitment = idOf(c, "commitment");
    const what = await ownCommitmentWords(c.var.read, viewer, commitment);
    const read = await readForm(c, withForm);
    const then = thenOf(typedText(read.form, "then"), commitment);
    if (read.ok && read.value.contact !== null) return linkAndGo(c, commitment, read.value.contact, then);
    const choices = read.ok ? await contactsCalled(c.var.read, viewer, read.value.name) : [];
    const [only, ...others] = choices;
    if (only && others.length === 0) return linkAndGo(c, commitment, only.id, then);
    const form = only
      ? withError(typed({}), "contact", "There are several of that name. Please choose one.")
      : read.ok
        ? withError(read.form, "name", nobodyWords(read.value.name))
        : read.form;
    return show(c, WhoPage(c.var.frame, { commitment: { id: commitment, what }, choices, then }, form), 422);
  });

  routes.post("/follow-ups/commitments/:commitment/contacts/:contact/removal", async (c) => {
    const commitment = idOf(c, "commitment");
    const read = await readForm(c, pressForm);
    await unlinkContact(c.var.db, viewerOf(c).id, commitment, idOf(c, "contact"));
    return seeOther(c, thenOf(typedText(read.form, "then"), commitment), "commitment-without");
  });

  return routes;
}

function saidOf(made: boolean, group: Id | null): string {
  if (!made) return "follow-up-committed-already";
  return group === null ? "follow-up-committed-alone" : "follow-up-committed";
}

async function linkAndGo(c: Ask, commitment: Id, contact: Id, then: string): Promise<Response> {
  await linkContact(c.var.db, viewerOf(c).id, commitment, contact, c.var.now);
  return seeOther(c, then, "commitment-with");
}

const nobodyWords = (name: string): string =>
  name === ""
    ? "Whose name is it? Please type it."
    : "Nobody of that name is among your people. Is it spelled as you wrote it there?";

const thenOf = (then: string, commitment: Id): string => safePath(then) ?? groupUrls.commitment(commitment);

import { Hono } from "hono";
import { notFound } from "../../basics/problem.ts";
import { cleanWords } from "../../basics/text.ts";
import type { CommunityTextKind } from "../../database/index.ts";
import { readForm, seeOther, show, viewerOf } from "../../web/answers.ts";
import type { Ask, Env } from "../../web/context.ts";
import { type Form, typed, typedText } from "../../web/forms.ts";
import { hostsOnly, membersOnly } from "../../web/guard.ts";
import type { ProblemWords } from "../../web/problem.pages.tsx";
import { communityText, factsOf, shippedWords, textKinds, textsOfHosts } from "../people/index.ts";
import { textForm } from "./texts.forms.ts";
import { TextPage, TextsPage } from "./texts.pages.tsx";
import { writeText } from "./texts.ts";
import { hostUrls } from "./urls.ts";

export const hostTextSayings: Record<string, string> = {
  "text-kept": "Kept. Everybody reads it like this from now on.",
};

export const hostTextProblems: Record<string, ProblemWords> = {};

export function hostTextRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/host/texts", membersOnly, hostsOnly, async (c) =>
    show(c, TextsPage(c.var.frame, { ofHosts: await textsOfHosts(c.var.read) })),
  );

  routes.get("/host/texts/:kind", membersOnly, hostsOnly, async (c) => {
    const kind = kindIn(c);
    const { words, version } = await communityText(c.var.read, kind);
    return show(c, TextPage(c.var.frame, { kind, version, form: typed({ words: words || ours(c, kind) }) }));
  });

  routes.post("/host/texts/:kind", membersOnly, hostsOnly, async (c) => {
    const kind = kindIn(c);
    const form = await readForm(c, textForm);
    const version = versionIn(form.form);
    const { frame } = c.var;
    if (typedText(form.form, "wish") === "ours")
      return show(c, TextPage(frame, { kind, version, form: typed({ words: ours(c, kind) }), ours: true }));
    if (!form.ok) return show(c, TextPage(frame, { kind, version, form: form.form }), 422);
    const { words, wish } = form.value;
    if (wish === "look") return show(c, TextPage(frame, { kind, version, form: form.form, look: words }));
    // NOTE: our own words are not kept as the host's, so that they stay true when the house changes.
    const text = { words: words === ours(c, kind) ? "" : words, version };
    if (await writeText(c.var.db, viewerOf(c).id, kind, text, c.var.now))
      return seeOther(c, hostUrls.text(kind), "text-kept");
    const stands = await communityText(c.var.db, kind);
    const meanwhile = stands.words || ours(c, kind);
    return show(c, TextPage(frame, { kind, version: stands.version, form: form.form, meanwhile }), 409);
  });

  return routes;
}

function kindIn(c: Ask): CommunityTextKind {
  const kind = textKinds.find((one) => one === c.req.param("kind"));
  if (!kind) throw notFound();
  return kind;
}

const ours = (c: Ask, kind: CommunityTextKind): string => cleanWords(shippedWords(kind, factsOf(c)));

const versionIn = (form: Form): number => Number(typedText(form, "version")) || 0;

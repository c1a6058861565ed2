import { Hono } from "hono";
import { found } from "../../basics/problem.ts";
import type { CommunityTextKind } from "../../database/index.ts";
import { show } from "../../web/answers.ts";
import type { Ask, Env } from "../../web/context.ts";
import type { ProblemWords } from "../../web/problem.pages.tsx";
import { communityOf } from "./community.ts";
import { CommunityTextPage } from "./community-texts.pages.tsx";
import { communityText } from "./community-texts.ts";
import { shippedWords } from "./community-texts.words.ts";
import type { HouseFacts } from "./privacy-notice.words.ts";
import { peopleUrls } from "./urls.ts";

export const communityTextSayings: Record<string, string> = {};

export const communityTextProblems: Record<string, ProblemWords> = {};

/** The pages that everybody may read, signed in or not. */
export function communityTextRoutes(): Hono<Env> {
  const routes = new Hono<Env>();
  for (const kind of ["rules", "contact", "privacy"] as const) {
    routes.get(peopleUrls[kind], async (c) => {
      found(await communityOf(c.var.read));
      return show(c, CommunityTextPage(c.var.frame, { kind, words: await wordsOf(c, kind) }));
    });
  }
  return routes;
}

/** What stands there now: the host's words, or those that the house ships with. */
export async function wordsOf(c: Ask, kind: CommunityTextKind): Promise<string> {
  const { words } = await communityText(c.var.read, kind);
  return words || shippedWords(kind, factsOf(c));
}

/** What this house is, for the words that it ships with. */
export const factsOf = (c: Ask): HouseFacts => ({
  community: c.var.frame.community ?? "",
  hasMailServer: c.var.frame.hasMailServer,
  engine: c.var.house.main.engine,
});

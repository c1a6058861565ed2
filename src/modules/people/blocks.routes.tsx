import { Hono } from "hono";
import { found, notFound } from "../../basics/problem.ts";
import { idOf, seeOther, show, viewerOf } from "../../web/answers.ts";
import type { Env } from "../../web/context.ts";
import { membersOnly } from "../../web/guard.ts";
import { BlockPage, BlocksPage } from "./blocks.pages.tsx";
import { blockedBy, blockMember, unblockMember } from "./blocks.ts";
import { isThere, standingBetween } from "./messages.access.ts";
import type { FilledPlaces } from "./places.ts";
import { peopleUrls } from "./urls.ts";

export const blockSayings: Record<string, string> = {
  blocked: "Blocked. They are not told.",
  unblocked: "The block is taken back.",
};

export function blockRoutes(places: FilledPlaces): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/me/blocks", membersOnly, async (c) =>
    show(c, BlocksPage(c.var.frame, { rows: await blockedBy(c.var.read, viewerOf(c).id) })),
  );

  routes.get("/members/:member/block", membersOnly, async (c) => {
    const viewer = viewerOf(c).id;
    const other = found(await standingBetween(c.var.read, viewer, idOf(c, "member"), places, c.var.now));
    if (!other.isHere || !isThere(other)) throw notFound();
    return show(c, BlockPage(c.var.frame, other));
  });

  routes.post("/members/:member/block", membersOnly, async (c) => {
    await blockMember(c.var.db, viewerOf(c).id, idOf(c, "member"), places, c.var.now);
    return seeOther(c, peopleUrls.blocks, "blocked");
  });

  routes.post("/members/:member/block/removal", membersOnly, async (c) => {
    await unblockMember(c.var.db, viewerOf(c).id, idOf(c, "member"));
    return seeOther(c, peopleUrls.blocks, "unblocked");
  });

  return routes;
}

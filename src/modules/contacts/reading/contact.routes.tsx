import { Hono } from "hono";
import { idOf, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { followUpAround, followUpsWith } from "../follow-ups/follow-ups.reads.ts";
import { mergeToUndo } from "../merging/merges.reads.ts";
import type { FilledContactPlaces } from "../rooms-above.ts";
import { contactUrls } from "../urls.ts";
import { type ContactData, ContactPage } from "./contact.pages.tsx";
import { contactFor } from "./contact.reads.ts";
import { storyWith } from "./story.reads.ts";

/** The page of one contact. */
export const contactRoutes = (rooms: FilledContactPlaces): Hono<Env> =>
  new Hono<Env>().get("/contacts/:contact", async (c) =>
    show(c, ContactPage(c.var.frame, await contactIn(c, rooms))),
  );

async function contactIn(c: Ask, rooms: FilledContactPlaces): Promise<ContactData> {
  const [viewer, id, { read, now }] = [viewerOf(c), idOf(c, "contact"), c.var];
  const contact = await contactFor(read, viewer.id, id);
  return {
    contact,
    followUps: await followUpsWith(read, viewer.id, id),
    around: await followUpAround(read, viewer, now, contactUrls.contact(id)),
    story: await storyWith(read, viewer.id, id, c.req.query("before") ?? null),
    merge: await mergeToUndo(read, viewer.id, id),
    besides: await rooms.onContact(read, viewer, id, now),
    isNoting: c.req.query("noting") !== undefined,
  };
}

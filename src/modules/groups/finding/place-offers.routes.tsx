import { Hono } from "hono";
import { fromAddress } from "../../../basics/ids.ts";
import { found, notFound } from "../../../basics/problem.ts";
import { idOf, readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import type { Form } from "../../../web/forms.ts";
import type { Drawn } from "../../../web/frame.ts";
import { holdToLimit } from "../../../web/rate-limit.ts";
import { formingsBy } from "./formings.reads.ts";
import { offerForm } from "./place-offers.forms.ts";
import { OfferPage, typedOffer } from "./place-offers.pages.tsx";
import { groupsFor, offersFrom } from "./place-offers.reads.ts";
import { offerPlace, withdrawOffer } from "./place-offers.ts";
import { pageOf } from "../turning.ts";
import { groupUrls } from "../urls.ts";
import { WaitingRoomPage } from "./wishes-waiting.pages.tsx";
import { mayOpenWaitingRoom, waitingAmong, waitingPeople } from "./waiting-room.reads.ts";
import { groupsKeptBy } from "./wishes.reads.ts";

const offers = { name: "offer-place", most: 40, minutes: 60 };

/** The waiting room, and the places that are offered from it. */
export function placeOfferRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/groups/waiting", async (c) => {
    const viewer = viewerOf(c);
    const { read, now } = c.var;
    const kept = await groupsKeptBy(read, viewer.id);
    if (!mayOpenWaitingRoom(viewer, kept)) throw notFound();
    const wanted = fromAddress(c.req.query("group") ?? "");
    const group = kept.find(({ id }) => id === wanted) ?? null;
    const page = pageOf(c);
    const data = {
      group,
      page,
      waiting: await waitingPeople(read, viewer, { group: group?.id ?? null, page: page - 1 }, now),
      offers: await offersFrom(read, viewer.id, now),
      formings: await formingsBy(read, viewer.id, now),
    };
    return show(c, WaitingRoomPage(c.var.frame, viewer, data));
  });

  routes.get("/groups/waiting/:wish/offer", async (c) => show(c, await offer(c, null)));

  routes.post("/groups/waiting/:wish/offer", async (c) => {
    const read = await readForm(c, offerForm);
    if (!read.ok) return show(c, await offer(c, read.form), 422);
    await holdToLimit(c, offers);
    const what = { ...read.value, wish: idOf(c, "wish") };
    await offerPlace(c.var.db, viewerOf(c).id, what, c.var.now);
    return seeOther(c, groupUrls.waitingRoom, "place-offered");
  });

  routes.post("/groups/offers/:offer/withdrawal", async (c) => {
    await withdrawOffer(c.var.db, viewerOf(c).id, idOf(c, "offer"), c.var.now);
    return seeOther(c, groupUrls.waitingRoom, "offer-withdrawn");
  });

  return routes;
}

async function offer(c: Ask, form: Form | null): Promise<Drawn> {
  const viewer = viewerOf(c);
  const { read, now } = c.var;
  const id = idOf(c, "wish");
  const waiting = found((await waitingAmong(read, viewer, [id], now))[0]);
  const groups = await groupsFor(read, viewer.id, id, now);
  if (groups.length === 0) throw notFound();
  const data = { waiting, groups };
  return OfferPage(c.var.frame, viewer, data, form ?? typedOffer(data));
}

import { Hono } from "hono";
import { readForm, seeOther, show, viewerOf } from "../../web/answers.ts";
import type { Ask, Env } from "../../web/context.ts";
import { emptyForm } from "../../web/forms.ts";
import { membersOnly } from "../../web/guard.ts";
import { dropSession } from "../../web/session.ts";
import { leavingForm } from "./leaving.forms.ts";
import { type LeavingData, LeavingPage } from "./leaving.pages.tsx";
import { deleteAccount } from "./leaving.ts";
import { exportPeople } from "./personal.ts";
import type { FilledPlaces } from "./places.ts";
import { peopleUrls } from "./urls.ts";

export function leavingRoutes(places: FilledPlaces): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/me/export", membersOnly, async (c) => {
    const who = viewerOf(c).id;
    const mine = { ...(await exportPeople(c.var.read, who)), ...(await places.exportOf(c.var.read, who)) };
    c.header("Content-Type", "application/json; charset=utf-8");
    c.header("Content-Disposition", 'attachment; filename="landfall.json"');
    c.header("Cache-Control", "no-store");
    return c.body(`${JSON.stringify(mine, null, 2)}\n`);
  });

  routes.get("/me/leaving", membersOnly, async (c) =>
    show(c, LeavingPage(c.var.frame, await leaving(c, places), emptyForm)),
  );

  routes.post("/me/leaving", membersOnly, async (c) => {
    const form = await readForm(c, leavingForm);
    if (!form.ok) return show(c, LeavingPage(c.var.frame, await leaving(c, places), form.form), 422);
    await deleteAccount(c.var.db, viewerOf(c).id, roomsFor(c, places), c.var.now);
    dropSession(c);
    return seeOther(c, peopleUrls.gone);
  });

  return routes;
}

async function leaving(c: Ask, { mustFirst, departure }: FilledPlaces): Promise<LeavingData> {
  const viewer = viewerOf(c);
  return { mustFirst: viewer.suspension ? [] : await mustFirst(c.var.read, viewer.id), departure };
}

/** Whom a host keeps out cannot hand anything over by hand: the rooms do it, as they do when it is for good. */
function roomsFor(c: Ask, places: FilledPlaces): Pick<FilledPlaces, "beforeLeaving" | "erase"> {
  const { erase, onBan, beforeLeaving } = places;
  return { erase, beforeLeaving: viewerOf(c).suspension ? onBan : beforeLeaving };
}

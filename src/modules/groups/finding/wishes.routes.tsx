import { Hono } from "hono";
import { z } from "zod";
import { idOf, readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { choice } from "../../../web/fields.ts";
import type { Form } from "../../../web/forms.ts";
import type { Drawn } from "../../../web/frame.ts";
import type { ProblemWords } from "../../../web/problem.pages.tsx";
import { holdToLimit } from "../../../web/rate-limit.ts";
import { formingsAsking } from "./formings.reads.ts";
import { healingRoutes, healingSayings } from "./healing.routes.tsx";
import { offersTo } from "./place-offers.reads.ts";
import { placeOfferRoutes } from "./place-offers.routes.tsx";
import { answerOffer } from "./place-offers.ts";
import { groupUrls } from "../urls.ts";
import { welcomeRoutes } from "../membership/welcome.routes.tsx";
import { typedWish, wishForm } from "./wishes.forms.ts";
import { WishPage } from "./wishes.pages.tsx";
import { myWish } from "./wishes.reads.ts";
import { changeWish, wishForGroup, withdrawWish } from "./wishes.ts";

export const wishSayings: Record<string, string> = {
  ...healingSayings,
  "wish-made": "You are in the waiting room now.",
  "wish-kept": "Kept.",
  "wish-withdrawn": "You wait no longer. You can come back at any time.",
  "offer-declined": "All right. You keep waiting, and nobody hears why.",
  "place-offered": "Offered. The answer will stand here.",
  "offer-withdrawn": "You took the offer back.",
};

export const wishProblems: Record<string, ProblemWords> = {
  "wish-stands": {
    title: "You wait already",
    words: "A wish of yours stands. You can change it as you like.",
    way: () => ({ label: "See your wish", href: groupUrls.wish }),
  },
  "wish-over": {
    title: "You wait no longer",
    words: "That wish has ended meanwhile. You can say anew what you would like.",
    way: () => ({ label: "Say what you would like", href: groupUrls.wish }),
  },
  "place-not-offered": {
    title: "That place cannot be offered just now",
    words:
      "Perhaps it is taken, or they have found a group meanwhile, or it did not fit this time. Nothing was sent.",
    way: () => ({ label: "Go to the waiting room", href: groupUrls.waitingRoom }),
  },
  "offer-over": {
    title: "That offer is no longer open",
    words: "Its time was over, or it was taken back. You are still in the waiting room.",
    way: () => ({ label: "See your wish", href: groupUrls.wish }),
  },
};

const wishes = { name: "wish-for-group", most: 30, minutes: 60 };
const answerForm = z.object({ answer: choice(["yes", "no"], "Please press one of the two.") });

/** Wishing for a group, and answering what organisers offer; with what else helps to find one and to stay. */
export function wishRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/groups/wish", async (c) => show(c, await wishPage(c, null)));

  routes.post("/groups/wish", async (c) => {
    const { id } = viewerOf(c);
    const read = await readForm(c, wishForm);
    if (!read.ok) return show(c, await wishPage(c, read.form), 422);
    await holdToLimit(c, wishes);
    if (read.value.version === 0) {
      await wishForGroup(c.var.db, id, read.value, c.var.now);
      return seeOther(c, groupUrls.wish, "wish-made");
    }
    if (await changeWish(c.var.db, id, read.value, read.value.version))
      return seeOther(c, groupUrls.wish, "wish-kept");
    return show(c, await wishPage(c, read.form, true), 422);
  });

  routes.post("/groups/wish/withdrawal", async (c) => {
    await withdrawWish(c.var.db, viewerOf(c).id, c.var.now);
    return seeOther(c, groupUrls.groups, "wish-withdrawn");
  });

  routes.post("/groups/wish/offers/:offer/answer", async (c) => {
    const read = await readForm(c, answerForm);
    if (!read.ok) return seeOther(c, groupUrls.wish);
    const { answer } = read.value;
    const group = await answerOffer(c.var.db, viewerOf(c).id, idOf(c, "offer"), answer, c.var.now);
    if (answer === "no") return seeOther(c, groupUrls.wish, "offer-declined");
    return seeOther(c, groupUrls.welcome(group), "welcome");
  });

  return routes.route("/", placeOfferRoutes()).route("/", healingRoutes()).route("/", welcomeRoutes());
}

async function wishPage(c: Ask, form: Form | null, changedMeanwhile = false): Promise<Drawn> {
  const viewer = viewerOf(c);
  const wish = (await myWish(c.var.read, viewer.id)) ?? null;
  const data = {
    wish,
    offers: await offersTo(c.var.read, viewer.id, c.var.now),
    asking: await formingsAsking(c.var.read, viewer.id, c.var.now),
    changedMeanwhile,
  };
  return WishPage(c.var.frame, viewer, data, form ?? typedWish(wish));
}

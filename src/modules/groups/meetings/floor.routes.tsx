import { Hono } from "hono";
import { found } from "../../../basics/problem.ts";
import { idOf, readForm, seeOther, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import type { ProblemWords } from "../../../web/problem.pages.tsx";
import { freeFloor, giveFloor, raiseHand } from "./floor.ts";
import { handForm, memberForm, quietForm } from "./floor.forms.ts";
import { endTimer, startQuiet, startVent } from "./floor-timers.ts";
import { changesOf } from "./meeting-changes.ts";
import { showAmiss } from "./meeting-room.answers.ts";
import { groupUrls, placeOf } from "../urls.ts";
import { toTheMeeting } from "../ways-on.ts";

export const floorProblems: Record<string, ProblemWords> = {
  "floor-only": {
    title: "Somebody else has the floor",
    words: "The chair gives the floor, and whoever has it passes it on. You can ask to speak.",
    way: toTheMeeting,
  },
  "nobody-speaks": {
    title: "Nobody has the floor",
    words: "Give somebody the floor first; the time is theirs.",
    way: toTheMeeting,
  },
  "no-vent-limit": {
    title: "This group has no such clock",
    words: "Its organiser can set one in the group’s settings, with the rounds of a meeting.",
    way: toTheMeeting,
  },
};

/** Who speaks, who asks to, the clocks that the chair starts, and the stream by which pages follow. */
export function floorRoutes(): Hono<Env> {
  const routes = new Hono<Env>();
  const { get, post } = at(routes);

  get("changes", (c) => changesOf(c, ...addressed(c)));

  post("floor", async (c) => {
    const read = await readForm(c, memberForm);
    const member = found(read.ok ? read.value.member : null);
    await giveFloor(c.var.db, viewerOf(c).id, ...addressed(c), member, c.var.now);
    return toTheFloor(c);
  });

  post("floor/release", async (c) => {
    await freeFloor(c.var.db, viewerOf(c).id, ...addressed(c), c.var.now);
    return toTheFloor(c);
  });

  post("hand", async (c) => {
    const read = await readForm(c, handForm);
    await raiseHand(c.var.db, viewerOf(c).id, ...addressed(c), read.ok && read.value.raised, c.var.now);
    return toTheFloor(c);
  });

  post("quiet", async (c) => {
    const read = await readForm(c, quietForm);
    if (!read.ok) return showAmiss(c, { form: read.form, about: "quiet" }, null, 422);
    await startQuiet(c.var.db, viewerOf(c).id, ...addressed(c), read.value.minutes, c.var.now);
    return toTheFloor(c);
  });

  post("vent", async (c) => {
    await startVent(c.var.db, viewerOf(c).id, ...addressed(c), c.var.now);
    return toTheFloor(c);
  });

  post("timer/removal", async (c) => {
    await endTimer(c.var.db, viewerOf(c).id, ...addressed(c), c.var.now);
    return toTheFloor(c);
  });

  return routes;
}

/** Every address here lies below a meeting's. */
function at(routes: Hono<Env>) {
  const below = (name: string) => `/groups/:group/meetings/:meeting/${name}`;
  type Answer = (c: Ask) => Promise<Response>;
  return {
    get: (name: string, answer: Answer) => routes.get(below(name), answer),
    post: (name: string, answer: Answer) => routes.post(below(name), answer),
  };
}

const addressed = (c: Ask): [group: number, meeting: number] => [idOf(c, "group"), idOf(c, "meeting")];

const toTheFloor = (c: Ask): Response =>
  seeOther(c, `${groupUrls.meeting(...addressed(c))}#${placeOf.floor}`);

import { Hono } from "hono";
import type { Main } from "../../database/index.ts";
import { idOf, seeOther, show, viewerOf } from "../../web/answers.ts";
import type { Ask, Env } from "../../web/context.ts";
import { hostsOnly, membersOnly } from "../../web/guard.ts";
import { groupsToConfirm } from "../groups/index.ts";
import { countInterviewsWaiting, interviewUrls } from "../interviews/index.ts";
import { countMembers, countOpenConcerns, countOpenJoinRequests } from "../people/index.ts";
import { countMailToPassOn, mostMailCounted } from "./mail.reads.ts";
import { answerGroup, tryWorkAgain } from "./office.ts";
import { OfficePage, type Waiting } from "./office.pages.tsx";
import { workInHand } from "./office.reads.ts";
import { hostUrls } from "./urls.ts";

export function officeRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/host", membersOnly, hostsOnly, async (c) => {
    const { read, frame } = c.var;
    const waiting = [
      ...(await concernsWaiting(c)),
      ...(await peopleWaiting(read)),
      ...interviewsWaiting(await countInterviewsWaiting(c.var.house.interviews.read)),
      ...(await mailWaiting(c)),
    ];
    const data = {
      waiting,
      groups: await groupsToConfirm(read),
      members: await countMembers(read),
      work: await workInHand(read),
    };
    return show(c, OfficePage(frame, data));
  });

  routes.post("/host/jobs", membersOnly, hostsOnly, async (c) => {
    await tryWorkAgain(c.var.db, viewerOf(c).id, c.var.now);
    return seeOther(c, hostUrls.office, "trying-again");
  });

  routes.post("/host/groups/:group/confirmation", membersOnly, hostsOnly, async (c) => {
    await answerGroup(c.var.db, viewerOf(c).id, idOf(c, "group"), true, c.var.now);
    return seeOther(c, hostUrls.office, "group-confirmed");
  });

  routes.post("/host/groups/:group/refusal", membersOnly, hostsOnly, async (c) => {
    await answerGroup(c.var.db, viewerOf(c).id, idOf(c, "group"), false, c.var.now);
    return seeOther(c, hostUrls.office, "group-refused");
  });

  return routes;
}

async function concernsWaiting(c: Ask): Promise<Waiting[]> {
  const count = await countOpenConcerns(c.var.read, viewerOf(c).id);
  if (count === 0) return [];
  return [
    {
      title: count === 1 ? "Somebody told you something" : `${count} concerns and letters`,
      href: hostUrls.concerns,
    },
  ];
}

async function peopleWaiting(read: Main): Promise<Waiting[]> {
  const count = await countOpenJoinRequests(read);
  if (count === 0) return [];
  return [
    {
      title: count === 1 ? "One person asks to join" : `${count} people ask to join`,
      href: hostUrls.requests,
    },
  ];
}

/** What the room of interviews keeps for a host, on one line. */
function interviewsWaiting(counts: Awaited<ReturnType<typeof countInterviewsWaiting>>): Waiting[] {
  const parts = [
    counted(counts.interviews, "interview", "interviews"),
    counted(counts.comments, "comment", "comments"),
    counted(counts.concerns, "concern", "concerns"),
    counted(counts.crossovers, "crossover", "crossovers"),
  ].filter(Boolean);
  if (parts.length === 0) return [];
  return [{ title: "Something about interviews", line: parts.join(", "), href: interviewUrls.office }];
}

const counted = (count: number, one: string, many: string): string =>
  count === 0 ? "" : `${count} ${count === 1 ? one : many}`;

async function mailWaiting(c: Ask): Promise<Waiting[]> {
  const count = c.var.frame.hasMailServer ? 0 : await countMailToPassOn(c.var.read, c.var.now);
  if (count === 0) return [];
  const many = count > mostMailCounted ? `More than ${mostMailCounted} mails` : `${count} mails`;
  return [{ title: `${count === 1 ? "One mail" : many} to pass on`, href: hostUrls.mail }];
}

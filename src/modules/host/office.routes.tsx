import { Hono } from "hono";
import type { Main } from "../../database/index.ts";
import { reviveJobs } from "../../jobs/index.ts";
import { idOf, seeOther, show, viewerOf } from "../../web/answers.ts";
import type { Ask, Env } from "../../web/context.ts";
import { hostsOnly, membersOnly } from "../../web/guard.ts";
import { confirmGroup, declineGroup, groupsToConfirm } from "../groups/index.ts";
import { countMembers, countOpenJoinRequests } from "../people/index.ts";
import { MailPage } from "./mail.pages.tsx";
import { OfficePage, type Waiting } from "./office.pages.tsx";
import { countKeptMails, keptMails, workInHand } from "./office.reads.ts";
import { hostUrls } from "./urls.ts";

const hasMailServer = (c: Ask): boolean => c.var.house.config.smtpUrl !== null;

export function officeRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/host", membersOnly, hostsOnly, async (c) => {
    const { read, frame } = c.var;
    const waiting = [...(await peopleWaiting(read)), ...(await mailWaiting(c))];
    const data = {
      waiting,
      groups: await groupsToConfirm(read),
      members: await countMembers(read),
      work: await workInHand(read),
      hasMailServer: hasMailServer(c),
    };
    return show(c, OfficePage(frame, data));
  });

  routes.post("/host/jobs", membersOnly, hostsOnly, async (c) => {
    await reviveJobs(c.var.db, c.var.now);
    return seeOther(c, hostUrls.office, "trying-again");
  });

  routes.post("/host/groups/:group/confirmation", membersOnly, hostsOnly, async (c) => {
    await confirmGroup(c.var.db, viewerOf(c).id, idOf(c, "group"), c.var.now);
    return seeOther(c, hostUrls.office, "group-confirmed");
  });

  routes.post("/host/groups/:group/refusal", membersOnly, hostsOnly, async (c) => {
    await declineGroup(c.var.db, viewerOf(c).id, idOf(c, "group"), c.var.now);
    return seeOther(c, hostUrls.office, "group-refused");
  });

  routes.get("/host/mail", membersOnly, hostsOnly, async (c) => {
    const mails = await keptMails(c.var.read, 100);
    c.header("Cache-Control", "no-store");
    return show(
      c,
      MailPage(c.var.frame, { mails, hasMailServer: hasMailServer(c), zone: viewerOf(c).timeZone }),
    );
  });

  return routes;
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

async function mailWaiting(c: Ask): Promise<Waiting[]> {
  const count = hasMailServer(c) ? 0 : await countKeptMails(c.var.read);
  if (count === 0) return [];
  return [{ title: count === 1 ? "One mail to pass on" : `${count} mails to pass on`, href: hostUrls.mail }];
}

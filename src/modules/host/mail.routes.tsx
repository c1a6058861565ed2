import { Hono } from "hono";
import { idOf, seeOther, show, viewerOf } from "../../web/answers.ts";
import type { Env } from "../../web/context.ts";
import { hostsOnly, membersOnly, withSecret } from "../../web/guard.ts";
import { MailPage } from "./mail.pages.tsx";
import { keptMails } from "./mail.reads.ts";
import { passOn } from "./office.ts";
import type { HostPlaces } from "./places.ts";
import { hostUrls } from "./urls.ts";

const most = 100;

export function mailRoutes(places: HostPlaces): Hono<Env> {
  const routes = new Hono<Env>();
  routes.use("/host/mail", withSecret);

  routes.get("/host/mail", membersOnly, hostsOnly, async (c) => {
    const mails = await keptMails(c.var.read, most, c.var.now);
    return show(c, MailPage(c.var.frame, { mails, zone: viewerOf(c).timeZone }));
  });

  routes.post("/host/mail/:mail/passing-on", membersOnly, hostsOnly, async (c) => {
    await passOn(c.var.db, viewerOf(c).id, idOf(c, "mail"), places, c.var.now);
    return seeOther(c, hostUrls.mail, "mail-passed-on");
  });

  return routes;
}

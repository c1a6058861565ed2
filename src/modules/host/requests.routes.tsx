import { Hono } from "hono";
import { idOf, readForm, seeOther, show, viewerOf } from "../../web/answers.ts";
import type { Env } from "../../web/context.ts";
import { hostsOnly, membersOnly } from "../../web/guard.ts";
import { answerForm, openJoinRequests } from "../people/index.ts";
import { answerRequest } from "./office.ts";
import { RequestsPage } from "./requests.pages.tsx";
import { hostUrls } from "./urls.ts";

const most = 50;

export function requestRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/host/requests", membersOnly, hostsOnly, async (c) => {
    const requests = await openJoinRequests(c.var.read, most);
    return show(c, RequestsPage(c.var.frame, { requests, zone: viewerOf(c).timeZone }));
  });

  routes.post("/host/requests/:request/answer", membersOnly, hostsOnly, async (c) => {
    const request = idOf(c, "request");
    const host = viewerOf(c);
    const form = await readForm(c, answerForm);
    if (!form.ok) {
      const requests = await openJoinRequests(c.var.read, most);
      const amiss = { request, form: form.form };
      return show(c, RequestsPage(c.var.frame, { requests, zone: host.timeZone, amiss }), 422);
    }
    await answerRequest(c.var.db, host.id, request, form.value, c.var.now);
    return seeOther(
      c,
      hostUrls.requests,
      form.value.answer === "welcomed" ? "request-welcomed" : "request-declined",
    );
  });

  return routes;
}

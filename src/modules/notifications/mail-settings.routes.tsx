import { Hono } from "hono";
import { found } from "../../basics/problem.ts";
import { readForm, seeOther, show, viewerOf } from "../../web/answers.ts";
import type { Ask, Env } from "../../web/context.ts";
import { typed } from "../../web/forms.ts";
import type { Viewer } from "../../web/frame.ts";
import { membersOnly, withSecret } from "../../web/guard.ts";
import type { ProblemWords } from "../../web/problem.pages.tsx";
import { choiceOf, type Choices, choicesOf, daily, type News } from "./choices.ts";
import { mailForm } from "./mail-settings.forms.ts";
import { MailSettingsPage } from "./mail-settings.pages.tsx";
import { chooseMail, type MailSettings, mailSettingsOf, stopMail } from "./mail-settings.ts";
import { MailStopPage } from "./mail-stops.pages.tsx";
import { stopOfToken } from "./mail-stops.ts";
import { mailUrls } from "./urls.ts";
import type { Writers } from "./writers.ts";

export const mailSettingSayings: Record<string, string> = {
  "mail-chosen": "Kept. Mail comes to you like this from now on.",
};

export const mailSettingProblems: Record<string, ProblemWords> = {};

/** What mail comes to me, and the address by which anybody who got a mail ends its kind. */
export function mailSettingRoutes(writers: Writers, news: News): Hono<Env> {
  const routes = new Hono<Env>();
  const all = choicesOf(writers, news);

  routes.get("/me/mail", membersOnly, async (c) => {
    const viewer = viewerOf(c);
    const choices = choicesFor(all, viewer);
    const stands = await mailSettingsOf(c.var.read, viewer.id);
    const { version } = stands;
    const form = asForm(choices, stands);
    return show(c, MailSettingsPage(c.var.frame, { viewer, choices, stands, version, form }));
  });

  routes.post("/me/mail", membersOnly, async (c) => {
    const viewer = viewerOf(c);
    const choices = choicesFor(all, viewer);
    const read = await readForm(c, mailForm(choices.daily, choices.letters));
    const stands = await mailSettingsOf(c.var.db, viewer.id);
    const page = { viewer, choices, form: read.form };
    if (!read.ok) {
      const version = Number(read.form.typed["version"]) || 0;
      return show(c, MailSettingsPage(c.var.frame, { ...page, stands, version }), 422);
    }
    const { news: on, letters, quietFrom, quietUntil, version } = read.value;
    const wanted = [...(read.value.daily ? [daily] : []), ...on, ...letters];
    const offered = [daily, ...[...choices.daily, ...choices.letters].map(({ kind }) => kind)];
    const off = [
      ...offered.filter((kind) => !wanted.includes(kind)),
      // What this page does not offer stays as it was.
      ...stands.off.filter((kind) => !offered.includes(kind)),
    ];
    if (await chooseMail(c.var.db, viewer.id, { off, quietFrom, quietUntil, version }))
      return seeOther(c, mailUrls.settings, "mail-chosen");
    const now = { stands, version: stands.version, changedMeanwhile: true };
    return show(c, MailSettingsPage(c.var.frame, { ...page, ...now }), 409);
  });

  routes.use("/mail/stop/:token", withSecret);
  routes.get("/mail/stop/:token", async (c) => {
    const { member, kind, choice, token } = stopIn(c, all);
    const { off } = await mailSettingsOf(c.var.read, member);
    return show(c, MailStopPage(c.var.frame, { choice, token, isOff: off.includes(kind) }));
  });

  // NOTE: mail programs post here (RFC 8058) and must not be sent on to another page.
  routes.post("/mail/stop/:token", async (c) => {
    const { member, kind, choice, token } = stopIn(c, all);
    await stopMail(c.var.db, member, kind);
    return show(c, MailStopPage(c.var.frame, { choice, token, isOff: true }));
  });

  return routes;
}

const choicesFor = ({ daily: inDaily, letters }: Choices, { isHost }: Viewer): Choices => ({
  daily: inDaily.filter(({ onlyForHosts }) => isHost || !onlyForHosts),
  letters,
});

const asForm = (choices: Choices, { off, quietFrom, quietUntil }: MailSettings) => {
  const on = (kinds: Choices["daily"]): string[] =>
    kinds.map(({ kind }) => kind).filter((kind) => !off.includes(kind));
  return typed({
    ...(off.includes(daily) ? {} : { daily: "yes" }),
    news: on(choices.daily),
    letters: on(choices.letters),
    quietFrom,
    quietUntil,
  });
};

/** What the token in an address ends. One that we never made: not found. */
function stopIn(c: Ask, choices: Choices) {
  const token = c.req.param("token") ?? "";
  const stop = found(stopOfToken(c.var.house.key, token) ?? undefined);
  return { ...stop, choice: found(choiceOf(choices, stop.kind) ?? undefined), token };
}

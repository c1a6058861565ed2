import { Hono } from "hono";
import type { InterviewSettingsTable } from "../../../database/index.ts";
import { readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Env } from "../../../web/context.ts";
import { type Form, typed, typedText } from "../../../web/forms.ts";
import { hostsOnly, membersOnly } from "../../../web/guard.ts";
import { settingsOf } from "../questions/settings.reads.ts";
import { interviewUrls } from "../urls.ts";
import { interviewSettingsForm } from "./settings.forms.ts";
import { InterviewSettingsPage } from "./settings.pages.tsx";
import { changeInterviewSettings } from "./settings.ts";

/** How interviews are published. */
export function interviewSettingsRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get(interviewUrls.officeSettings, membersOnly, hostsOnly, async (c) => {
    const settings = await settingsOf(c.var.house.interviews.read);
    return show(c, InterviewSettingsPage(c.var.frame, { version: settings.version, form: asForm(settings) }));
  });

  routes.post(interviewUrls.officeSettings, membersOnly, hostsOnly, async (c) => {
    const { write } = c.var.house.interviews;
    const read = await readForm(c, interviewSettingsForm);
    if (!read.ok) {
      const version = Number(typedText(read.form, "version")) || 0;
      return show(c, InterviewSettingsPage(c.var.frame, { version, form: read.form }), 422);
    }
    if (await changeInterviewSettings(write, viewerOf(c), read.value, c.var.now))
      return seeOther(c, interviewUrls.officeSettings, "interview-settings-kept");
    const meanwhile = await settingsOf(write);
    const data = { version: meanwhile.version, form: read.form, meanwhile };
    return show(c, InterviewSettingsPage(c.var.frame, data), 409);
  });

  return routes;
}

const asForm = (settings: InterviewSettingsTable): Form =>
  typed({
    review: settings.review,
    ...(settings.in_batches ? { inBatches: "yes" } : {}),
    batchLeast: String(settings.batch_least),
  });

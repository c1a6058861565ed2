import {
  Keep,
  Notice,
  Page,
  PostForm,
  Problems,
  Quiet,
  Submit,
  TickField,
  TicksField,
  TimeField,
} from "../../web/components/index.ts";
import type { Form } from "../../web/forms.ts";
import type { Drawn, Frame, Viewer } from "../../web/frame.ts";
import { zonePlace } from "../../web/zone-names.ts";
import { peopleUrls } from "../people/index.ts";
import { type Choice, type Choices, dailyChoice } from "./choices.ts";
import type { MailSettings } from "./mail-settings.ts";
import { mailUrls } from "./urls.ts";

export type MailSettingsData = {
  viewer: Viewer;
  choices: Choices;
  /** As it stands, and the version upon which the form was filled in. */
  stands: MailSettings;
  version: number;
  form: Form;
  changedMeanwhile?: boolean;
};

/** Which mail comes to me, and when none does. */
export function MailSettingsPage(frame: Frame, data: MailSettingsData): Drawn {
  const { viewer, choices, stands, version, form, changedMeanwhile } = data;
  return (
    <Page frame={frame} title="Mail" back={{ href: peopleUrls.me, label: "Me" }}>
      <p>
        At most one mail a day comes by itself, in the morning, with all that is new. What you asked for comes
        at once: a code, a link, an answer.
      </p>
      {!frame.hasMailServer && (
        <Notice kind="waits">
          <p>
            This community has no mail server, so no mail comes by itself: nobody passes it on, and nobody
            reads it. All that is new stands on your page for <a href={peopleUrls.today}>today</a>.
          </p>
        </Notice>
      )}
      {viewer.isPaused && (
        <Notice kind="waits">
          <p>
            You are taking a pause: none of this comes until you <a href={peopleUrls.pause}>come back</a>.
          </p>
        </Notice>
      )}
      {changedMeanwhile && (
        <Notice kind="trouble">
          <p>
            This was changed meanwhile, in another window or from a mail. Below is what you chose, not kept
            yet. What stands now: {standing(choices, stands)}
          </p>
          <p>Press Keep once more to use your choice instead.</p>
        </Notice>
      )}
      <Problems form={form} />
      <PostForm action={mailUrls.settings}>
        <Keep name="version" value={version} />
        <TickField form={form} name="daily" label={dailyChoice.label} hint={dailyChoice.hint} />
        <TicksField
          form={form}
          name="news"
          label="What it tells"
          hint="Each can be left out. All of it stands on your page for today as well."
          options={choices.daily.map(asOption)}
        />
        {choices.letters.length > 0 && (
          <TicksField
            form={form}
            name="letters"
            label="Mails of their own"
            options={choices.letters.map(asOption)}
          />
        )}
        <h2>Quiet hours</h2>
        <p>
          In these hours nothing of this comes; the one mail of the day comes when they are over. They are by
          your own clock ({zonePlace(viewer.timeZone)}).
        </p>
        <TimeField
          form={form}
          name="quietFrom"
          label="From"
          hint="The same time twice: no quiet hours."
          required
        />
        <TimeField form={form} name="quietUntil" label="Until" required />
        <Submit>Keep</Submit>
      </PostForm>
      <Quiet>Only you see this page. Every such mail also has a link that stops it.</Quiet>
    </Page>
  );
}

const asOption = ({ kind, label, hint }: Choice) => ({ value: kind, label, hint });

function standing({ daily, letters }: Choices, { off, quietFrom, quietUntil }: MailSettings): string {
  const without = [dailyChoice, ...daily, ...letters].filter(({ kind }) => off.includes(kind));
  const words =
    without.length === 0 ? "everything comes" : `off: ${without.map(({ label }) => label).join(", ")}`;
  return `${words} · quiet from ${quietFrom} until ${quietUntil}.`;
}

import type { JSX } from "../../../web/jsx/index.ts";
import { Notice, TextField, TickField } from "../../../web/components/index.ts";
import type { InterviewSettingsTable } from "../../../database/index.ts";
import type { Form } from "../../../web/forms.ts";
import { nicknameLetters } from "../names.ts";
import { interviewUrls } from "../urls.ts";
import { Go } from "./taking.parts.tsx";

/** What the buttons by which an interview is sent say to the server. */
export const sendings = { number: "number", nickname: "nickname", named: "named" } as const;

/** The three ways to send an interview, and the one not to. */
export function WaysToSend({
  settings,
  form,
  isEntered,
}: {
  settings: InterviewSettingsTable;
  form: Form;
  /** Enter was pressed, and no button. */
  isEntered: boolean;
}): JSX.Element {
  return (
    <section class="section" id="send">
      <header>
        <h2>As whom?</h2>
      </header>
      <div class="body ways-to-send">
        <p>{whenPublished(settings)}</p>
        {settings.in_batches === 0 && (
          <TickField
            form={form}
            name="later"
            label="Publish it tomorrow, shuffled with whatever else waits then"
            hint="Then its number does not say in which order people wrote today. It waits sealed, and your number stands with your key."
          />
        )}
        <div>
          <h3>Under a number</h3>
          <p>Nobody learns more than “Interview 00017”, or whichever number it gets.</p>
          <Go to={sendings.number}>Send it under a number</Go>
        </div>
        <div>
          <h3>Under a nickname</h3>
          <TextField
            form={form}
            name="nickname"
            label="Nickname"
            hint="One word that you use nowhere else. Readers see that it is a nickname."
            maxLength={nicknameLetters}
            autocomplete="off"
            required
          />
          {isEntered && (
            <Notice kind="waits">
              Nothing is sent yet. Press the button below to send it under this nickname.
            </Notice>
          )}
          <Go to={sendings.nickname} quiet>
            Send it under this nickname
          </Go>
        </div>
        <div>
          <h3>Under your own name</h3>
          <p>
            For members. You are shown once more what name it will stand under, and everybody can read it.
          </p>
          <Go to={sendings.named} action={interviewUrls.takeNamed} quiet>
            Go on under my own name
          </Go>
        </div>
        <div>
          <h3>Not at all</h3>
          <p>
            You get what comes back to you, to read and to print. Nothing is stored, and no number is used.
          </p>
          <Go to="keep" action={interviewUrls.reflection} quiet>
            Keep it to myself
          </Go>
        </div>
      </div>
    </section>
  );
}

function whenPublished({ in_batches, batch_least, review }: InterviewSettingsTable): string {
  const then = "You get your key at once.";
  if (in_batches)
    return `Interviews are published here ${batch_least} or more at a time, shuffled, so that nobody can tell who sent which. ${then}`;
  if (review === "before") return `A host reads each interview before it is published. ${then}`;
  return `It is published as soon as you send it. What names people or looks like an advertisement is read by a host first. ${then}`;
}

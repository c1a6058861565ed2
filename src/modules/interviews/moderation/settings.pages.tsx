import type { InterviewSettingsTable } from "../../../database/index.ts";
import {
  ChoiceField,
  Keep,
  Notice,
  NumberField,
  PostForm,
  Problems,
  Quiet,
  Section,
  Submit,
  TickField,
} from "../../../web/components/index.ts";
import type { Form } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import { interviewUrls } from "../urls.ts";
import { InterviewDesk } from "./desk.tsx";
import { batchOf } from "./settings.forms.ts";
import { settingsInWords } from "./settings.words.ts";

export type SettingsData = {
  version: number;
  form: Form;
  /** What another host made of it meanwhile. */
  meanwhile?: InterviewSettingsTable;
};

/** How interviews are published, with what each choice costs and protects. */
export function InterviewSettingsPage(frame: Frame, { version, form, meanwhile }: SettingsData): Drawn {
  return (
    <InterviewDesk frame={frame} title="How interviews are published">
      {meanwhile && (
        <Notice kind="trouble">
          <p>
            This was changed meanwhile, by another host or in another window. Below is what you chose, not
            kept yet. What stands now: {settingsInWords(meanwhile)}
          </p>
          <p>Press Keep once more to use your choice instead.</p>
        </Notice>
      )}
      <Problems form={form} />
      <PostForm action={interviewUrls.officeSettings}>
        <Keep name="version" value={version} />
        <ChoiceField
          form={form}
          name="review"
          label="Who reads an interview first?"
          options={reviewOptions}
          required
        />
        <Section title="Careful mode">
          <p>
            In a small community somebody who watches the page of interviews could guess who wrote one from
            the day on which it appears. In careful mode interviews wait, sealed so that not even you can read
            or count them, until enough have come together. Then all of them are published on one day, in a
            shuffled order.
          </p>
          <p>
            What it costs: nobody gets a number at once. Authors come back with their key to learn it, and
            where few people take the interview that can take weeks.
          </p>
          <TickField
            form={form}
            name="inBatches"
            label="Publish in batches"
            hint="Switched off again, what waits goes on waiting until as many have come as its authors were promised. An author can withdraw it with the key and send it again, and it is published at once."
          />
          <NumberField
            form={form}
            name="batchLeast"
            label="How many must come together at least?"
            hint="We would begin with five. The more, the harder it is to guess, and the longer people wait. It holds for what is sent from now on."
            min={batchOf.least}
            max={batchOf.most}
            required
          />
        </Section>
        <Submit>Keep</Submit>
      </PostForm>
      <Quiet>
        What is promised to authors, and what nobody can promise:{" "}
        <a href={interviewUrls.anonymity}>who can know who wrote an interview</a>
      </Quiet>
    </InterviewDesk>
  );
}

const reviewOptions = [
  {
    value: "after",
    label: "Only what may need it",
    hint: "Most interviews get their number and stand at once, and their authors see it. What looks like spam, or names people, is held for you. This is how we would begin.",
  },
  {
    value: "before",
    label: "A host reads every interview before it stands",
    hint: "Nothing appears that you have not read. Authors wait for you, and you see when each one comes in: in a small community you may guess who wrote it. Together with careful mode you see a whole batch at once.",
  },
];

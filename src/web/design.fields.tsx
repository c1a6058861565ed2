import type { JSX } from "./jsx/index.ts";
import { typed } from "./forms.ts";
import {
  ChoiceField,
  DateField,
  NumberField,
  PostForm,
  Problems,
  ScaleField,
  Section,
  SelectField,
  Submit,
  TapField,
  TextField,
  TickField,
  TicksField,
  TimeField,
  WordsField,
  ZoneField,
} from "./components/index.ts";

export function Fields(): JSX.Element {
  return (
    <Section title="Fields" id="fields" aside="Optional ones say so">
      <PostForm action="/design" label="Samples of fields">
        <Problems form={sample} />
        <TextField
          form={sample}
          name="name"
          label="Your name, as others see it"
          hint="A first name is enough."
          required
        />
        <TextField form={sample} name="email" label="E-mail" type="email" autocomplete="email" required />
        <WordsField
          form={sample}
          name="promise"
          label="The promise"
          maxLength={500}
          hint="What you agree on."
        />
        <ChoiceField form={sample} name="kind" label="What kind of group is it?" options={kinds} required />
        <TicksField form={sample} name="days" label="On which days?" options={days} required />
        <SelectField form={sample} name="pace" label="Pace" options={days} required />
        <ZoneField form={sample} name="zone" label="Time zone" groups={zones} required />
        <NumberField form={sample} name="size" label="How many places?" min={2} max={12} required />
        <DateField form={sample} name="first" label="First meeting" required />
        <TimeField form={sample} name="time" label="At what time?" required />
        <TapField form={sample} name="day" label="When was it?" options={days} required />
        <ScaleField form={sample} name="energy" label="Energy today" low="running low" high="plenty" />
        <TickField
          form={sample}
          name="shared"
          label="This is a shared computer"
          hint="You are signed out soon."
          required
        />
        <Submit>Start the group</Submit>
      </PostForm>
    </Section>
  );
}

const sample = {
  ...typed({
    name: "Amara",
    email: "amara(at)example.org",
    kind: "success-team",
    days: ["tuesday"],
    energy: "7",
  }),
  errors: {
    email: "An e-mail address has an @ in it, like amara@example.org.",
    size: "Say how many places there are, from 2 to 12.",
  },
};

const kinds = [
  { value: "job-club", label: "Job club", hint: "Four to nine people, a programme, a report every week." },
  { value: "success-team", label: "Success team", hint: "Four to six peers who set their own commitments." },
  { value: "buddies", label: "Buddies", hint: "Two or three people without a fixed meeting." },
];

const days = [
  { value: "tuesday", label: "Tuesday" },
  { value: "thursday", label: "Thursday" },
];

const zones = [
  { label: "Europe", options: [{ value: "Europe/Berlin", label: "Berlin" }] },
  { label: "America", options: [{ value: "America/New_York", label: "New York" }] },
];

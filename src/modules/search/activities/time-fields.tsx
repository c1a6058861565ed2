import { DateField, NumberField, TapField } from "../../../web/components/index.ts";
import type { Form } from "../../../web/forms.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { mostMinutes, other, usualMinutes } from "./activity.ts";

/** On which day: a tap, or a date that is typed; its field comes with the tap where the browser can do that. */
export const DayField = ({ form, today }: { form: Form; today: Temporal.PlainDate }): JSX.Element => (
  <div class="tap-or-type">
    <TapField
      form={form}
      name="day"
      label="When?"
      required
      options={[
        { value: today.toString(), label: "Today" },
        { value: today.subtract({ days: 1 }).toString(), label: "Yesterday" },
        { value: other, label: "Another day" },
      ]}
    />
    <DateField form={form} name="on" label="On which other day?" max={today.toString()} />
  </div>
);

/** For how long: a tap, or a number that is typed. */
export const MinutesField = ({ form }: { form: Form }): JSX.Element => (
  <div class="tap-or-type">
    <TapField
      form={form}
      name="minutes"
      label="How many minutes?"
      options={[
        ...usualMinutes.map((minutes) => ({ value: String(minutes), label: String(minutes) })),
        { value: other, label: "Other" },
      ]}
    />
    <NumberField form={form} name="ownMinutes" label="How many, in numbers?" min={0} max={mostMinutes} />
  </div>
);

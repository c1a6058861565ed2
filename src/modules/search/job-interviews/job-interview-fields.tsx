import {
  ChoiceField,
  DateField,
  Fold,
  TextField,
  TimeField,
  ZoneField,
} from "../../../web/components/index.ts";
import type { Form } from "../../../web/forms.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { zoneGroups } from "../../../web/zone-groups.ts";
import { letters } from "../search.ts";
import { ways } from "./job-interview.ts";
import { wayWords } from "./job-interviews.words.ts";

/** When it is and how one talks. */
export const TimeFields = ({ form }: { form: Form }): JSX.Element => (
  <>
    <DateField form={form} name="on" label="On which day?" required />
    <TimeField form={form} name="time" label="At what time?" />
    <ChoiceField
      form={form}
      name="how"
      label="How do you talk?"
      options={ways.map((way) => ({ value: way, label: wayWords[way] }))}
    />
    <TextField
      form={form}
      name="place"
      label="Where?"
      hint="An address, a link, or who calls whom."
      maxLength={letters.address}
      autocomplete="off"
    />
  </>
);

/** What few need, folded away until it is wanted. */
export const MoreFields = ({ form }: { form: Form }): JSX.Element => (
  <Fold summary="That time is in another time zone" open={Boolean(form.errors["zone"])}>
    <ZoneField form={form} name="zone" label="In which time zone is it?" groups={zoneGroups} required />
  </Fold>
);

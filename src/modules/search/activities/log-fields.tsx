import { Fold, SelectField, TextField } from "../../../web/components/index.ts";
import type { Form } from "../../../web/forms.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { letters, methods } from "../search.ts";
import { methodWords } from "../search.words.ts";

const logFields = ["position", "method", "employerAddress", "employerPhone", "outcome"] as const;

/** What a benefit office may ask for. */
export function ForTheLog({ form }: { form: Form }): JSX.Element {
  return (
    <Fold summary="For a work-search log" open={logFields.some((name) => Object.hasOwn(form.errors, name))}>
      <TextField form={form} name="position" label="For which position?" maxLength={letters.position} />
      <SelectField
        form={form}
        name="method"
        label="How?"
        options={[
          { value: "", label: "I leave it open" },
          ...methods.map((method) => ({ value: method, label: methodWords[method] })),
        ]}
      />
      <TextField
        form={form}
        name="employerAddress"
        label="Address of the employer, or their page on the web"
        maxLength={letters.address}
      />
      <TextField
        form={form}
        name="employerPhone"
        label="Telephone of the employer"
        type="tel"
        maxLength={letters.phone}
      />
      <TextField form={form} name="outcome" label="What came of it" maxLength={letters.outcome} />
    </Fold>
  );
}

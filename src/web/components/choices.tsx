import type { Children, JSX } from "../jsx/index.ts";
import { fieldKey, typedList, typedText } from "../forms.ts";
import { described, Field, FieldGroup, HintAndError, ties, type FieldProps } from "./field.tsx";

/** One answer that can be chosen. */
export type Option = {
  value: string;
  label: string;
  hint?: Children;
  /** Another name of the same thing, by which script may find it. */
  alias?: string;
};

/** One of a few answers, each with a sentence of its own. */
export function ChoiceField(props: FieldProps & { options: Option[] }): JSX.Element {
  return (
    <FieldGroup {...props} class="choices">
      <Choices {...props} type="radio" chosen={[typedText(props.form, props.name)]} />
    </FieldGroup>
  );
}

/** Any number of a few answers. */
export function TicksField(props: FieldProps & { options: Option[] }): JSX.Element {
  return (
    <FieldGroup {...props} class="choices">
      <Choices {...props} type="checkbox" chosen={typedList(props.form, props.name)} />
    </FieldGroup>
  );
}

/** One sentence to agree with; sends "yes" when it is ticked. */
export function TickField(props: FieldProps): JSX.Element {
  return (
    <div class={props.form.errors[props.name] ? "field amiss" : "field"}>
      <label class="choice">
        <input
          {...ties(props)}
          type="checkbox"
          value="yes"
          checked={typedText(props.form, props.name) === "yes"}
        />
        <span>
          {props.label}
          {props.hint && <small id={`hint-${fieldKey(props.form, props.name)}`}>{props.hint}</small>}
        </span>
      </label>
      <HintAndError form={props.form} name={props.name} hint={undefined} />
    </div>
  );
}

/** A number from 1 to 10, as ten places to tap in a row that wraps on a phone. */
export function ScaleField(props: FieldProps & { low?: string; high?: string }): JSX.Element {
  const chosen = typedText(props.form, props.name);
  return (
    <FieldGroup {...props} class="scale">
      <div class="scale-row">
        {oneToTen.map((value) => (
          <label>
            <input
              type="radio"
              id={idOfAnswer(fieldKey(props.form, props.name), value, oneToTen[0])}
              name={props.name}
              value={value}
              checked={chosen === value}
              {...described(props)}
            />
            <span>{value}</span>
          </label>
        ))}
      </div>
      {(props.low || props.high) && (
        <p class="scale-ends">
          <span>{props.low}</span>
          <span>{props.high}</span>
        </p>
      )}
    </FieldGroup>
  );
}

/** One of a few short answers, as places to tap in a row that wraps on a phone. */
export function TapField(props: FieldProps & { options: Option[] }): JSX.Element {
  const chosen = typedText(props.form, props.name);
  return (
    <FieldGroup {...props} class="scale">
      <div class="tap-row">
        {props.options.map(({ value, label }) => (
          <label>
            <input
              type="radio"
              id={idOfAnswer(fieldKey(props.form, props.name), value, props.options[0]?.value)}
              name={props.name}
              value={value}
              checked={chosen === value}
              {...described(props)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

type SelectProps = FieldProps & {
  options?: Option[];
  groups?: { label: string; options: Option[] }[];
  /** What stands there where nothing was typed. */
  usual?: string | undefined;
};

/** One of many answers; with `groups`, under headings. */
export function SelectField(props: SelectProps): JSX.Element {
  return (
    <Field {...props}>
      <Select {...props} />
    </Field>
  );
}

/** A time zone; with `guess`, the browser's own is picked where script runs and nothing was typed. */
export function ZoneField(props: SelectProps & { guess?: boolean }): JSX.Element {
  return (
    <Field {...props}>
      <zone-guess guess={props.guess && !typedText(props.form, props.name) ? "" : undefined}>
        <Select {...props} />
      </zone-guess>
    </Field>
  );
}

function Select(props: SelectProps): JSX.Element {
  const chosen = typedText(props.form, props.name) || props.usual || "";
  return (
    <select {...ties(props)}>
      {props.options?.map((option) => (
        <SelectOption option={option} chosen={chosen} />
      ))}
      {props.groups?.map((group) => (
        <optgroup label={group.label}>
          {group.options.map((option) => (
            <SelectOption option={option} chosen={chosen} />
          ))}
        </optgroup>
      ))}
    </select>
  );
}

function SelectOption({ option, chosen }: { option: Option; chosen: string }): JSX.Element {
  return (
    <option value={option.value} data-alias={option.alias} selected={option.value === chosen}>
      {option.label}
    </option>
  );
}

type ChoicesProps = FieldProps & { options: Option[]; type: "radio" | "checkbox"; chosen: string[] };

function Choices({ name, options, type, chosen, ...props }: ChoicesProps): JSX.Element {
  return (
    <>
      {options.map(({ value, label, hint }) => (
        <label class="choice">
          <input
            type={type}
            id={idOfAnswer(fieldKey(props.form, name), value, options[0]?.value)}
            name={name}
            value={value}
            checked={chosen.includes(value)}
            {...described({ ...props, name })}
          />
          <span>
            {label}
            {hint && <small>{hint}</small>}
          </span>
        </label>
      ))}
    </>
  );
}

// The first answer carries the id of the field, so that a link from the summary of problems lands on it.
function idOfAnswer(key: string, value: string, first: string | undefined): string {
  return value === first ? `field-${key}` : `field-${key}-${value}`;
}

const oneToTen = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];

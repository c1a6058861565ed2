import type { JSX } from "../jsx/index.ts";
import { typedText } from "../forms.ts";
import { Field, ties, type FieldProps } from "./field.tsx";

type TextFieldProps = FieldProps & {
  type?: "text" | "email" | "tel" | "url" | "search";
  maxLength?: number | undefined;
  autocomplete?: string | undefined;
  inputmode?: "text" | "numeric" | "email" | "tel" | "url" | undefined;
  short?: boolean | undefined;
  secret?: boolean | undefined;
  /** The id of the suggestions that the page holds for it. */
  list?: string | undefined;
};

/** What nobody else may learn: no browser keeps it for the next time, corrects it, or sends it away to be spelled. */
const secretly = { autocomplete: "off", autocapitalize: "none", spellcheck: "false" } as const;

/** One line of words. A word too many is never cut off: the form answers with a sentence, the words kept. */
export function TextField(props: TextFieldProps): JSX.Element {
  return (
    <Field {...props}>
      <input
        {...ties(props)}
        type={props.type ?? "text"}
        value={typedText(props.form, props.name)}
        class={props.short ? "short" : undefined}
        autocomplete={props.autocomplete}
        inputmode={props.inputmode}
        list={props.list}
        {...(props.secret ? secretly : {})}
      />
      {props.maxLength && <count-down-words limit={props.maxLength} />}
    </Field>
  );
}

/** Words that fields of the page suggest as somebody types; anything else can be typed as well. */
export function Suggestions({ id, words }: { id: string; words: readonly string[] }): JSX.Element {
  return (
    <datalist id={id}>
      {words.map((word) => (
        <option value={word} />
      ))}
    </datalist>
  );
}

/** Several lines of words, with the limit said below them. */
export function WordsField(
  props: FieldProps & { rows?: number; maxLength?: number | undefined; secret?: boolean },
): JSX.Element {
  return (
    <Field {...props}>
      <textarea {...ties(props)} rows={props.rows ?? 4} {...(props.secret ? secretly : {})}>
        {keepFirstLineBreak(typedText(props.form, props.name))}
      </textarea>
      {props.maxLength && (
        <count-down-words limit={props.maxLength}>Up to {props.maxLength} characters.</count-down-words>
      )}
    </Field>
  );
}

/** A whole number. */
export function NumberField(props: FieldProps & { min?: number; max?: number }): JSX.Element {
  return (
    <Field {...props}>
      <input
        {...ties(props)}
        type="number"
        inputmode="numeric"
        class="short"
        value={typedText(props.form, props.name)}
        min={props.min}
        max={props.max}
      />
    </Field>
  );
}

/** A calendar date, typed as YYYY-MM-DD where the browser draws no calendar. */
export function DateField(props: FieldProps & { min?: string; max?: string }): JSX.Element {
  return (
    <Field {...props}>
      <input
        {...ties(props)}
        type="date"
        class="short"
        value={typedText(props.form, props.name)}
        min={props.min}
        max={props.max}
      />
    </Field>
  );
}

/** A time of day by the 24-hour clock. */
export function TimeField(props: FieldProps): JSX.Element {
  return (
    <Field {...props}>
      <input {...ties(props)} type="time" class="short" value={typedText(props.form, props.name)} />
    </Field>
  );
}

/** Keeps the line break with which a text begins: a browser swallows the first one inside a textarea, and sends it as two characters. */
export function keepFirstLineBreak(text: string): string {
  return /^[\r\n]/.test(text) ? `\n${text}` : text;
}

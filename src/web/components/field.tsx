import type { Children, JSX } from "../jsx/index.ts";
import { fieldKey, type Form } from "../forms.ts";

/** What every field is told: the form it stands in, its name there, and the words around it. */
export type FieldProps = {
  form: Form;
  name: string;
  label: Children;
  hint?: Children;
  required?: boolean | undefined;
};

/** What ties a control to its label, hint and error; spread it on the control. */
export type Ties = {
  id: string;
  name: string;
  required?: true;
  "aria-describedby"?: string;
  "aria-invalid"?: "true";
};

/** Promises that a screen reader hears the hint and the error of a field together with its label. */
export function ties({ form, name, hint, required }: FieldProps): Ties {
  return {
    id: `field-${fieldKey(form, name)}`,
    name,
    ...(required ? { required } : {}),
    ...described({ form, name, hint }),
  };
}

/** A label above one control, its hint between them, its error right where the eye is. */
export function Field(props: FieldProps & { children: Children }): JSX.Element {
  return (
    <div class={props.form.errors[props.name] ? "field amiss" : "field"}>
      <label for={`field-${fieldKey(props.form, props.name)}`}>
        {props.label}
        <IfYouLike required={props.required} />
      </label>
      <HintAndError {...props} />
      {props.children}
    </div>
  );
}

/** A question above several controls that answer it together. */
export function FieldGroup(props: FieldProps & { children: Children; class?: string }): JSX.Element {
  const amiss = props.form.errors[props.name] ? "field amiss" : "field";
  return (
    <fieldset class={props.class ? `${amiss} ${props.class}` : amiss} {...described(props)}>
      <legend>
        {props.label}
        <IfYouLike required={props.required} />
      </legend>
      <HintAndError {...props} />
      {props.children}
    </fieldset>
  );
}

/** The hint and the error of a field, with the ids that the control points to. */
export function HintAndError({ form, name, hint }: Pick<FieldProps, "form" | "name" | "hint">): JSX.Element {
  const error = form.errors[name];
  return (
    <>
      {hint && (
        <p class="hint" id={`hint-${fieldKey(form, name)}`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="error" id={`error-${fieldKey(form, name)}`}>
          {error}
        </p>
      )}
    </>
  );
}

/** The attributes that name hint and error; aria-invalid only where there is one. */
export function described({ form, name, hint }: Pick<FieldProps, "form" | "name" | "hint">) {
  const error = form.errors[name];
  const key = fieldKey(form, name);
  const by = [hint ? `hint-${key}` : "", error ? `error-${key}` : ""].filter(Boolean).join(" ");
  return {
    ...(by ? { "aria-describedby": by } : {}),
    ...(error ? { "aria-invalid": "true" as const } : {}),
  };
}

function IfYouLike({ required }: { required: boolean | undefined }): JSX.Element | null {
  return required ? null : <span class="if-you-like"> (if you like)</span>;
}

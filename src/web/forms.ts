import type { z } from "zod";
import { Problem } from "../basics/problem.ts";

/** A form as it stands: what was typed, and one sentence for each field that needs another look. */
export type Form = {
  typed: Record<string, string | string[]>;
  errors: Record<string, string>;
  /** Tells its fields from those of another form on the same page. */
  scope?: string;
};

export const emptyForm: Form = { typed: {}, errors: {} };

/** A form that shows these values and finds nothing wrong with them. */
export const typed = (values: Record<string, string | string[]>): Form => ({ typed: values, errors: {} });

/** The same form as one of several on its page. */
export const scoped = (form: Form, scope: string): Form => ({ ...form, scope });

/** What a field is called within its page; its label, hint and error are tied to it by this. */
export const fieldKey = ({ scope }: Form, name: string): string => (scope ? `${scope}-${name}` : name);

/** What stands in a field, as one text. */
export function typedText(form: Form, name: string): string {
  const value = Object.hasOwn(form.typed, name) ? form.typed[name] : undefined;
  return (Array.isArray(value) ? value[0] : value) ?? "";
}

/** What is chosen in a field of several. */
export function typedList(form: Form, name: string): string[] {
  const value = Object.hasOwn(form.typed, name) ? form.typed[name] : undefined;
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

/** The same form with one more sentence, for what only the verb could know. */
export const withError = (form: Form, name: string, sentence: string): Form => ({
  ...form,
  errors: { ...form.errors, [name]: sentence },
});

export type Read<Value> = { ok: true; value: Value; form: Form } | { ok: false; form: Form };

/** No form of ours has as many. More are neither read nor given back: to draw them takes far longer than to send them. */
export const mostFields = 200;

/** Reads a posted body by a schema. Fields that the schema does not name are left out; more than any form of ours has: invalid, "too-large". */
export function readFields<Schema extends z.ZodType>(
  body: URLSearchParams,
  schema: Schema,
): Read<z.output<Schema>> {
  if (body.size > mostFields) throw new Problem("invalid", "too-large");
  const fields: Record<string, string | string[]> = Object.create(null) as Record<string, string | string[]>;
  for (const [name, value] of body) {
    const clean = value.toWellFormed().replaceAll("\u0000", "");
    const before = fields[name];
    if (before === undefined) fields[name] = clean;
    else if (Array.isArray(before)) before.push(clean);
    else fields[name] = [before, clean];
  }
  const read = schema.safeParse({ ...fields });
  if (read.success) return { ok: true, value: read.data, form: { typed: fields, errors: {} } };
  const errors: Record<string, string> = {};
  for (const issue of read.error.issues) {
    const name = String(issue.path[0] ?? "form");
    errors[name] ??= issue.message;
  }
  return { ok: false, form: { typed: fields, errors } };
}

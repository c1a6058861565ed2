import assert from "node:assert/strict";
import { test } from "node:test";
import { htmlOf } from "../jsx/index.ts";
import type { JSX } from "../jsx/index.ts";
import { typed, withError } from "../forms.ts";
import { ChoiceField, Copyable, Initials, Problems, TextField, WordsField } from "./index.ts";

const html = (page: JSX.Element): string => htmlOf(page);
const kinds = [
  { value: "a", label: "A" },
  { value: "b", label: "B" },
];

test("a field that needs another look keeps the words and says so where the eye and the ear are", () => {
  const form = withError(typed({ name: '"Jo" <b>' }), "name", "A name has at most 40 characters.");
  const field = html(<TextField form={form} name="name" label="Name" hint="As others see it." required />);
  assert.match(field, /value="&quot;Jo&quot; &lt;b(&gt;|>)"/);
  assert.match(field, /aria-describedby="hint-name error-name" aria-invalid="true"/);
  assert.match(field, /id="error-name">A name has at most 40 characters\./);
});

test("an optional field says that it is one, and no field cuts words off", () => {
  const field = html(<WordsField form={typed({ note: "\nfirst" })} name="note" label="Note" maxLength={5} />);
  assert.match(field, /\(if you like\)/);
  assert.doesNotMatch(field, /maxlength/i);
  assert.match(field, />\n\nfirst<\/textarea>/);
});

test("a text that begins with an empty line begins with it again, also as browsers send it", () => {
  const text = "\r\nfirst";
  assert.match(
    html(<WordsField form={typed({ note: text })} name="note" label="Note" />),
    />\n\r\nfirst<\/textarea>/,
  );
  assert.match(html(<Copyable label="Note" value={text} lines />), />\n\r\nfirst<\/textarea>/);
});

test("the summary counts in words and leads to the first answer of a question", () => {
  const form = withError(withError(typed({}), "kind", "Choose one."), "form", "It was changed meanwhile.");
  const page = html(
    <form method="post">
      <Problems form={form} />
      <ChoiceField form={form} name="kind" label="Kind" options={kinds} required />
    </form>,
  );
  assert.match(page, /Two things need another look/);
  assert.match(page, /<a href="#field-kind">/);
  assert.match(page, /<li>It was changed meanwhile\.<\/li>/);
  assert.match(page, /type="radio" id="field-kind"/);
  assert.equal(html(<Problems form={typed({})} />), "");
});

test("initials are drawn from any name, in a hue that stays", () => {
  assert.equal(html(<Initials name="Zoë van Dam" id={8} />), html(<Initials name="zoë Dam" id={14} />));
  assert.match(html(<Initials name="(李) 小龙" id={3} />), />李小</);
});

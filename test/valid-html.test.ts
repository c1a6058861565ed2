import assert from "node:assert/strict";
import { test } from "node:test";
import { flawsOf } from "./valid-html.ts";

const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>A page</title></head><body>${body}</body></html>`;

test("a sound page has no flaw", () => {
  const field = '<label for="a">Name</label><input type="text" id="a" name="name" value=""/>';
  assert.deepEqual(
    flawsOf(page(`<main><h1>Hello</h1><keep-words><form>${field}</form></keep-words></main>`)),
    [],
  );
});

test("each kind of flaw is found", () => {
  const flaws: Record<string, string> = {
    "close-order": "<p><b>one</p></b>",
    "no-implicit-close": "<ul><li>one<li>two</ul>",
    "no-dup-id": '<p id="a">one</p><p id="a">two</p>',
    "no-dup-attr": '<p class="a" class="b">one</p>',
    "element-name": "<wordy>one</wordy>",
    "element-permitted-content": "<span><div>one</div></span>",
    "element-required-attributes": "<iframe></iframe>",
    "attribute-allowed-values": '<input type="words" aria-label="one"/>',
    "attribute-misuse": "<p><a download>one</a></p>",
    "input-missing-label": '<input type="text" name="a"/>',
    "valid-for": '<label for="b">one</label><p id="b">two</p>',
    "no-missing-references": '<p aria-describedby="nobody">one</p>',
    "no-raw-characters": "<p>a & b</p>",
    "parser-error": '<p title="one',
  };
  for (const [kind, body] of Object.entries(flaws)) {
    const found = flawsOf(page(body));
    assert.ok(
      found.some((flaw) => flaw.startsWith(`${kind}:`)),
      `${body} has ${kind}: ${found.join()}`,
    );
  }
  assert.match(flawsOf("<p>one</p>").join(), /missing-doctype/);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parse } from "node-html-parser";
import { htmlOf } from "../jsx/index.ts";
import { webAddress } from "../../basics/web-address.ts";
import { LinkedWords } from "./index.ts";

const read = (words: string) =>
  parse(
    htmlOf(
      <p>
        <LinkedWords words={words} />
      </p>,
    ),
  );
const linksIn = (words: string) =>
  read(words)
    .querySelectorAll("a")
    .map((link) => [link.text, link.getAttribute("href")]);

test("web and mail addresses can be followed, and the words around them stay words", () => {
  assert.deepEqual(linksIn("See https://port.example.org/jobs?page=2, or example.org."), [
    ["https://port.example.org/jobs?page=2", "https://port.example.org/jobs?page=2"],
    ["example.org", "https://example.org/"],
  ]);
  assert.deepEqual(linksIn("(write to hale@example.org)"), [["hale@example.org", "mailto:hale@example.org"]]);
  const [link] = read("www.example.org").querySelectorAll("a");
  assert.equal(link?.getAttribute("rel"), "nofollow ugc noopener noreferrer");
});

test("a forgotten space, a scheme of another kind and an address with a password in it are words", () => {
  for (const words of [
    "I called him.He was kind.",
    "javascript:alert(1)",
    "data:text/html,hello",
    "//example.org/there",
    "http://localhost/",
    "https://ana:secret@harbour/",
    "<a href=javascript:alert(1)>",
  ]) {
    assert.deepEqual(linksIn(words), [], words);
  }
});

const piece = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("javascript:", "https://", "//", "@", ".", " ", "\n", "mailto:", "www.", "<", "&amp;", '"'),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.emailAddress(),
);

test("whatever is typed reads letter for letter, and no link leads where an address may not", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const words = pieces
        .join("")
        .replaceAll(/[\u0000\r]/g, "")
        .toWellFormed();
      const page = read(words);
      assert.equal(page.text, words);
      for (const link of page.querySelectorAll("a")) {
        const href = link.getAttribute("href") ?? "";
        assert.match(href, /^(https?|mailto):/);
        assert.ok(webAddress(href));
      }
    }),
  );
});

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parse } from "node-html-parser";
import { htmlOf } from "../jsx/index.ts";
import { RichWords } from "./rich-words.tsx";

const richly = (words: string): string =>
  htmlOf(<RichWords words={words} />).replace(/^<div class="rich-words">(.*)<\/div>$/s, "$1");

test("a host writes headings, lists, links and emphasis with a few signs", () => {
  assert.equal(
    richly("## When\n\nOn *Tuesdays*, **always**.\n\n- one\n- two\n\n1. first\n\n> said\n\n---\n\n`code`"),
    "<h2>When</h2><p>On <em>Tuesdays</em>, <strong>always</strong>.</p><ul><li>one</li><li>two</li></ul>" +
      "<ol><li>first</li></ol><blockquote><p>said</p></blockquote><hr/><p><code>code</code></p>",
  );
});

test("headings stay below the page's own", () => {
  assert.equal(richly("# A\n\n### B\n\n###### C"), "<h2>A</h2><h3>B</h3><h4>C</h4>");
});

test("a link leads to the web, to a mail address or into this house, and nowhere else", () => {
  assert.match(
    richly("[us](https://example.org)"),
    /<a href="https:\/\/example\.org\/" rel="noopener noreferrer">us<\/a>/,
  );
  assert.match(richly("[us](mailto:us@example.org)"), /href="mailto:us@example\.org"/);
  assert.equal(richly("[the rules](/rules)"), '<p><a href="/rules">the rules</a></p>');
  for (const address of [
    "//evil.example",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "&#106;avascript:alert(1)",
    "https://user:word@example.org",
  ])
    assert.doesNotMatch(richly(`[here](${address})`), /<a/, address);
});

test("HTML and pictures are words", () => {
  assert.equal(richly('<b onclick="x">hi</b>'), "<p>&lt;b onclick=&quot;x&quot;>hi&lt;/b></p>");
  assert.equal(richly("![the quay](https://example.org/a.png)"), "<p>the quay</p>");
});

test("whatever is written, only known elements and safe addresses come of it", () => {
  const signs = fc.constantFrom(
    ..."#*_>-`[]()!<>&\"'\\/:\n\t 1.~|".split(""),
    "javascript:",
    "<script>",
    "http://",
    "](",
    "![",
    "[a]: ",
    "&#58;",
    "a",
    "ü",
  );
  const known = new Set("DIV P H2 H3 H4 UL OL LI BLOCKQUOTE HR BR EM STRONG CODE PRE A".split(" "));
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 60 }), (parts) => {
      const page = parse(htmlOf(<RichWords words={parts.join("")} />));
      for (const element of page.querySelectorAll("*")) {
        assert.ok(known.has(element.tagName), element.tagName);
        for (const name of Object.keys(element.attributes))
          assert.ok(["class", "href", "rel"].includes(name), name);
        assert.match(element.getAttribute("href") ?? "/", /^(\/(?![/\\])|https?:|mailto:)/);
      }
    }),
    { numRuns: 500 },
  );
});

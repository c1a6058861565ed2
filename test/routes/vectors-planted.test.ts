import assert from "node:assert/strict";
import { test } from "node:test";
import { webAddress } from "../../src/basics/web-address.ts";
import { writeMail } from "../../src/delivery/index.ts";
import { Place } from "../../src/modules/groups/index.ts";
import * as components from "../../src/web/components/index.ts";
import { htmlOf, jsx, type JSX } from "../../src/web/jsx/index.ts";
import { vectors } from "../vectors/corpus.ts";
import { madeOfMail } from "../vectors/mails.ts";
import { changes, counted, differences, type Skeleton, skeletonOf } from "../vectors/skeleton.ts";

const { Copyable, Entry, Facts, Keep, LinkedWords, LinkButton, Notice, PersonLine, RichWords, Section } =
  components;
const { TextField, WordsField, Problems, Submit, Tabs } = components;

const pageOf = (drawn: JSX.Element): string => `<!doctype html>${htmlOf(jsx("main", { children: drawn }))}`;

type Draw = (words: string) => JSX.Element;

/** Whatever takes typed words, alone with them. */
const takers: Record<string, Draw> = {
  "a text": (words) => jsx("p", { children: words }),
  "an attribute": (words) => jsx("p", { title: words, "aria-label": words }),
  "a field": (words) => jsx(TextField, { form: typed(words), name: "words", label: words, hint: words }),
  "a field of lines": (words) => jsx(WordsField, { form: typed(words), name: "words", label: words }),
  "a form that came back": (words) => jsx(Problems, { form: typed(words) }),
  "a field nobody sees": (words) => jsx(Keep, { name: words, value: words }),
  "a text to copy": (words) => jsx(Copyable, { label: words, value: words, lines: true }),
  "a section": (words) => jsx(Section, { title: words, children: words }),
  "an entry": (words) => jsx(Entry, { title: words, line: words }),
  "a fact": (words) => jsx(Facts, { items: [[words, words]] }),
  "a person": (words) => jsx(PersonLine, { name: words, id: 1, line: words }),
  "a notice": (words) => jsx(Notice, { kind: "said", children: words }),
  "a button": (words) => jsx(Submit, { name: words, value: words, children: words }),
  "a way around": (words) => jsx(Tabs, { label: words, items: [{ href: "/", label: words, current: true }] }),
};

/** What becomes of it depends on the words; it must lead where an address may lead. */
const linkers: Record<string, Draw> = {
  "words with addresses": (words) => jsx(LinkedWords, { words }),
  "a host's words": (words) => jsx(RichWords, { words }),
  "a place of a call": (words) => jsx(Place, { kind: "call", place: words }),
  "a place of a telephone": (words) => jsx(Place, { kind: "telephone", place: words }),
  "an address": (words) => jsx(LinkButton, { href: webAddress(words) ?? "/", children: words }),
  "a mail address": (words) =>
    jsx(LinkButton, { href: webAddress(`mailto:${words}`) ?? "/", children: words }),
};

const typed = (words: string) => ({ typed: { words }, errors: { words } });

test("alone in whatever takes words, each vector is words", () => {
  for (const [name, draw] of Object.entries(takers)) {
    const plain = skeletonOf(pageOf(draw("Plain words")));
    for (const { text } of vectors)
      assert.deepEqual(differences(skeletonOf(pageOf(draw(text))), plain), [], `${name}: ${text}`);
  }
});

test("where a link is made of a vector, it leads to the web, to a mail address, to a telephone, or into the house", () => {
  const known = /^(main|div|p|a|span|ul|ol|li|h[2-4]|blockquote|hr|br|em|strong|code|pre)?$/;
  for (const [name, draw] of Object.entries(linkers))
    for (const { text } of vectors)
      for (const kind of skeletonOf(pageOf(draw(text))).keys())
        assert.match(/ > (\S*?)\[/.exec(kind)?.[1] ?? "", known, `${name}: ${text}`);
});

test("a mail is written with each vector in each of its places, and none of them is more than words", () => {
  const made = (words: string): Skeleton =>
    skeletonOf(
      writeMail(
        {
          to: { name: words, address: "kim@example.org" },
          subject: words,
          title: words,
          lines: [words],
          parts: [{ title: words, items: [{ line: words, link: { label: words, path: "/today" } }] }],
          link: { label: words, path: "/today" },
          afterwords: [words],
          ways: [{ label: words, path: "/me/mail" }],
        },
        "http://localhost:3000",
      ).html.trimEnd(),
      "mail",
    );
  const plain = made("Plain words");
  for (const { text } of vectors) {
    const found = differences(made(text), plain).filter((one) => !one.startsWith("p > br[]"));
    assert.deepEqual(found, [], text);
  }
});

test("the net holds: what is put into a page or a mail as it is, is found", () => {
  const before = skeletonOf(pageOf(jsx("p", { title: "Plain", children: "Plain" })));
  const isFound = (html: string): boolean => {
    try {
      return differences(skeletonOf(html), before).length > 0;
    } catch {
      return true;
    }
  };
  assert.ok(!isFound('<!doctype html><main><p title="Plain">Other words</p></main>'));
  for (const { text } of vectors) {
    if (text.includes("<")) assert.ok(isFound(`<!doctype html><main><p title="">${text}</p></main>`), text);
    if (text.includes('"'))
      assert.ok(isFound(`<!doctype html><main><p title="${text}">Plain</p></main>`), text);
    const scheme = URL.parse(text)?.protocol ?? "";
    if (/^(javascript|data|vbscript|file|blob|ws):$/.test(scheme))
      assert.ok(
        isFound(pageOf(jsx("p", { title: text, children: jsx("a", { href: text, children: "x" }) }))),
        text,
      );
  }
});

test("the net holds for mail as well", () => {
  const mail = (subject: string, html: string, more = ""): string =>
    `From: a\r\nSubject: ${subject}\r\nContent-Type: multipart/alternative; boundary="b"\r\n\r\n` +
    `--b\r\nContent-Type: text/html\r\n\r\n${html}\r\n${more}--b--\r\n`;
  const page = (words: string): string => `<!doctype html><html lang="en"><body>${words}</body></html>`;
  const made = (raw: string): Map<string, Skeleton> =>
    new Map([["kim", counted(madeOfMail({ raw, from: "a", to: "b" }))]]);
  const plain = made(mail("Plain", page("Plain")));
  const isFound = (raw: string): boolean => changes(plain, made(raw)).length > 0;
  assert.ok(!isFound(mail("Other", page("Other"))));
  for (const { text } of vectors) {
    if (/[\r\n]\S+: /.test(text)) assert.ok(isFound(mail(text, page("Plain"))), text);
    if (text.includes("<")) assert.ok(isFound(mail("Plain", page(text))), text);
  }
  assert.ok(isFound(mail("Plain", page("Plain"), "--b\r\nContent-Type: text/calendar\r\n\r\nx\r\n")));
  assert.ok(isFound(mail("Plain", page('<p onclick="x">Plain</p>'))));
});

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parse } from "node-html-parser";
import { everywhere } from "./elements.ts";
import { type Children, htmlOf, jsx, type JSX } from "./index.ts";

/** Draws whatever it is given, as code without types would. */
const drawAnything = jsx as (tag: string, props: object) => JSX.Element;
const drawn = (tag: string, props: object): string => htmlOf(drawAnything(tag, props));

const words = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.stringMatching(/^["'&<>=/ a-z\n-]*$/),
  fc.constantFrom("</p>", "<!--", "]]>", "&amp;", "&#60;", '" onclick="x', "\u0000", "\u2028", "\ud800"),
);

test("what a person typed is read back letter for letter, in a text and in an attribute", () => {
  fc.assert(
    fc.property(
      words.filter((typed) => !typed.includes("\u0000")),
      (typed) => {
        const page = parse(htmlOf(<p title={typed}>{typed}</p>));
        assert.equal(page.childNodes.length, 1);
        assert.equal(page.querySelector("p")?.getAttribute("title") ?? "", typed);
        assert.equal(page.querySelector("p")?.children.length, 0);
        assert.equal(page.textContent, typed);
      },
    ),
  );
});

test("no row, no JSON and no copy is taken for HTML that was drawn", () => {
  const made: object = <em>Ana</em>;
  const forged = [
    JSON.parse('{"text":"<b>","html":"<b>","type":"b","props":{"dangerouslySetInnerHTML":{"__html":"<b>"}}}'),
    Object.create(Object.getPrototypeOf(made) as object),
    Object.assign(Object.create(Object.getPrototypeOf(made) as object) as object, { text: "<b>" }),
    structuredClone(made),
    { ...made },
    new (made.constructor as new (text: string) => object)("<b>"),
    new Proxy(made, {}),
    () => made,
    Symbol("b"),
  ] as Children[];
  for (const children of forged) assert.throws(() => drawn("p", { children }), /cannot be drawn|Symbol/);
  fc.assert(
    fc.property(fc.object(), (row) => {
      assert.throws(() => drawn("p", { children: row }), /cannot be drawn/);
      assert.throws(() => drawn("p", { title: row }), /cannot be drawn/);
    }),
  );
});

test("what could carry script, style or HTML has no name here, and neither has what nobody knows", () => {
  const refused = [
    "onclick",
    "ONCLICK",
    "onClick",
    "style",
    "srcdoc",
    "innerHTML",
    "dangerouslySetInnerHTML",
    "ref",
  ];
  const broken = [
    "a b",
    'a"b',
    "a'b",
    "a>b",
    "a=b",
    "a/b",
    "",
    "__proto__",
    "constructor",
    "className",
    "data-x",
    "data-A b",
  ];
  for (const name of [...refused, ...broken])
    for (const tag of ["p", "a", "live-page"])
      assert.throws(() => drawn(tag, Object.fromEntries([[name, "x"]])), /has no attribute/, name);
  fc.assert(
    fc.property(fc.string(), (name) => {
      fc.pre(!Object.hasOwn(everywhere, name) && name !== "children");
      assert.throws(() => drawn("p", Object.fromEntries([[name, "x"]])), /has no attribute/);
    }),
  );
  for (const tag of ["iframe", "style", "object", "base", "P", "p onclick=x", "constructor", ""])
    assert.throws(() => drawn(tag, {}), /There is no element/, tag);
  assert.throws(() => drawn("br", { children: "x" }), /has no attribute/);
  assert.throws(() => drawn("textarea", { value: "x" }), /has no attribute/);
});

test("a component may draw nothing, and what it holds is drawn once", () => {
  const Nothing = (): JSX.Element | null => null;
  const Twice = ({ children }: { children: Children }): JSX.Element => (
    <>
      {children}, {children}
    </>
  );
  assert.equal(htmlOf(<Nothing />), "");
  let times = 0;
  const Counted = (): JSX.Element => <em>{++times}</em>;
  assert.equal(
    htmlOf(
      <Twice>
        <Counted />
      </Twice>,
    ),
    "<em>1</em>, <em>1</em>",
  );
});

// These are checked when types are: each is an error there as soon as a page may be less exact.
type On<Name extends keyof JSX.IntrinsicElements> = JSX.IntrinsicElements[Name];
type Refuses<Given, Taken> = Given extends Taken ? false : true;
const misspelt: "hreff" extends keyof On<"a"> ? false : true = true;
const listening: "onclick" extends keyof On<"button"> ? false : true = true;
const styled: "style" extends keyof On<"p"> ? false : true = true;
const nowhere: Refuses<{ rel: string }, On<"a">> = true;
const unheardOf: Refuses<{ type: "colour" }, On<"input">> = true;
const mixed: Refuses<{ checked: "yes"; type: "radio" }, On<"input">> = true;
const filled: "children" extends keyof On<"br"> ? false : true = true;
const object: Refuses<{ name: string }, Children> = true;

test("a page that is not exact is an error before it is drawn", () => {
  assert.ok([misspelt, listening, styled, nowhere, unheardOf, mixed, filled, object].every(Boolean));
});

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type ComponentChild, createElement, type VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { elements, everywhere, voids } from "../src/web/jsx/elements.ts";
import { type Children, htmlOf, jsx, type JSX } from "../src/web/jsx/index.ts";

type Value = string | number | boolean | null;
type Element = { tag: string; attributes: Record<string, Value | undefined>; children: Tree[] };
type Tree = Value | Tree[] | Element;

const isVoid = (tag: string): boolean => voids.some((one) => one === tag);

const words = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.stringMatching(/^["'&<>=/ a-z\n-]*$/),
  fc.constantFrom("</p>", "<!--", "]]>", "&amp;", "&#60;", '" onclick="x', "\u0000", "\u2028", "\ud800"),
);
const value: fc.Arbitrary<Value> = fc.oneof(words, fc.integer(), fc.boolean(), fc.constant(null));

const { element } = fc.letrec<{ tree: Tree; element: Element }>((tie) => ({
  tree: fc.oneof({ maxDepth: 4 }, value, fc.array(tie("tree"), { maxLength: 3 }), tie("element")),
  element: fc.constantFrom(...Object.entries(elements)).chain(([tag, own]) =>
    fc.record({
      tag: fc.constant(tag),
      attributes: attributesOf(tag, Object.keys({ ...everywhere, ...own })),
      children: isVoid(tag) ? fc.constant([]) : fc.array(tie("tree"), { maxLength: 4 }),
    }),
  ),
}));

// The library writes yes and no of some as words, where our types ask for words, and chooses an option without a value.
function attributesOf(tag: string, names: string[]): fc.Arbitrary<Record<string, Value | undefined>> {
  const onlyWords = (name: string): boolean =>
    name[4] === "-" || name === "spellcheck" || (tag === "option" && name === "value");
  const known = names.map((name) => [name, onlyWords(name) ? words : value] as const);
  return fc.record(Object.fromEntries(known), { requiredKeys: [] });
}

const byTheLibrary = createElement as (tag: string, attributes: object, ...within: ComponentChild[]) => VNode;
const byTheHouse = jsx as (tag: string, props: object) => JSX.Element;

function drawnByTheLibrary(tree: Tree): ComponentChild[] | ComponentChild {
  if (Array.isArray(tree)) return tree.map(drawnByTheLibrary) as ComponentChild[];
  if (tree === null || typeof tree !== "object") return tree;
  const children = tree.children.map(drawnByTheLibrary) as ComponentChild[];
  return byTheLibrary(tree.tag, tree.attributes, ...children);
}

function drawnByTheHouse(tree: Tree): Children {
  if (Array.isArray(tree)) return tree.map(drawnByTheHouse);
  if (tree === null || typeof tree !== "object") return tree;
  const { tag, attributes, children } = tree;
  return byTheHouse(
    tag,
    isVoid(tag) ? attributes : { ...attributes, children: children.map(drawnByTheHouse) },
  );
}

test("whatever a page is made of, it is drawn letter for letter as a well-known library draws it", () => {
  fc.assert(
    fc.property(element, (page) => {
      assert.equal(
        htmlOf(drawnByTheHouse(page) as JSX.Element),
        renderToString(drawnByTheLibrary(page) as VNode),
      );
    }),
    { numRuns: 500 },
  );
});

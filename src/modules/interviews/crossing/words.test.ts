import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { stopWords } from "./stop-words.ts";
import { allStemsIn, stemOf, stemsIn } from "./words.ts";

const one = (text: string): string => stemsIn(text).join(" ");

test("one word is found in all its English forms", () => {
  for (const [first, ...forms] of [
    ["letter", "letters", "Letter", "LETTERS", "letter's", "letters’"],
    ["move", "moves", "moved", "moving"],
    ["stop", "stops", "stopped", "stopping"],
    ["carry", "carries", "carried", "carrying"],
    ["lonely", "loneliness"],
    ["watch", "watches", "watched"],
    ["boss", "bosses"],
    ["organise", "organize", "organised", "organizing", "organises"],
    ["labour", "labor", "labours"],
    ["résumé", "resume", "resumes", "Resumé"],
    ["hopeful", "hopefully"],
  ] as const)
    for (const form of forms) assert.equal(one(form), one(first), `${form} is ${first}`);
});

test("words that only look alike stay apart", () => {
  for (const [a, b] of [
    ["need", "nee"],
    ["sing", "s"],
    ["bus", "bu"],
    ["king", "k"],
    ["hour", "hor"],
  ] as const)
    assert.notEqual(stemOf(a), stemOf(b), `${a} is not ${b}`);
});

test("small words are left out, and stand in phrases", () => {
  assert.deepEqual(stemsIn("I was let go, and I don't know why."), [stemOf("know")]);
  assert.deepEqual(allStemsIn("let go"), ["let", "go"]);
});

test("accents, ligatures and look-alike forms of a letter make no difference", () => {
  assert.equal(one("Straße"), one("STRASSE"));
  assert.equal(one("œuvre"), one("oeuvre"));
  assert.equal(one("ｆｕｌｌ"), one("full"));
  assert.equal(one("Zoë"), one("zoe"));
});

test("other scripts keep their words, letter by letter, and where no spaces stand two letters make one", () => {
  assert.equal(stemsIn("работа Работа").length, 2);
  assert.equal(new Set(stemsIn("работа Работа")).size, 1);
  assert.notEqual(one("नौकरी"), one("नोकरा"));
  assert.equal(stemsIn("面接が怖い").length, 4);
  assert.ok(stemsIn("毎日の面接").includes(one("面接")));
});

test("whatever is typed becomes words of a to z and 0 to 9, none of them empty, long or small", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      for (const stem of stemsIn(text)) assert.match(stem, /^[a-z0-9]{1,200}$/);
    }),
  );
  fc.assert(
    fc.property(fc.lorem({ mode: "sentences", maxCount: 2 }), (text) => {
      assert.deepEqual(stemsIn(text), stemsIn(text.toUpperCase()));
      assert.deepEqual(stemsIn(text), stemsIn(text.replaceAll(" ", "\n  ")));
    }),
  );
});

test("a text has the words of its parts", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 40 }), { maxLength: 6 }), (parts) => {
      assert.deepEqual(stemsIn(parts.join(" \n")), parts.flatMap(stemsIn));
    }),
  );
});

test("no small word is spelled as nobody would type it", () => {
  for (const word of stopWords) assert.match(word, /^[a-z]+$/);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { cleanLine } from "../basics/text.ts";
import { readVcards, writeVcard } from "./index.ts";
import { nameParts } from "./vcard.ts";

/** As they are filed: the family's name, the given one. */
const filed: [family: string, given: string][] = [
  ["", "Amir"],
  ["", ""],
  ["Kowalczyk", "Marta"],
  ["Adeyemi", "Cornelius Tunde"],
  ["O'Brien", "Pat"],
  ["van der Berg", "Jan"],
  ["de la Cruz", "Ana María"],
  ["di Stefano", "Luca"],
  ["von Zieten", "Hanna"],
  ["al-Farsi", "Omar"],
  ["Al Farsi", "Omar"],
  ["dos Santos", "Bia"],
  ["De Niro", "Robert"],
  ["Smith Jr.", "John"],
  ["King III", "Martin Luther"],
  ["Ruiz, MBA", "Ana"],
  ["Ruiz (Harbour)", "Ana"],
  // Nobody knows which of these is the family's.
  ["", "Ruiz, Ana"],
  ["", "王小明"],
  ["", "김 민준"],
  ["Müller-Lüdenscheidt", "Hans"],
  ["Smith", "Al"],
  ["", "de la Cruz"],
  ["", "van der Berg, Jan"],
];

void test("a telephone files people under the name of their family, with its particles", () => {
  for (const [family, given] of filed) {
    const name = [given, family].filter(Boolean).join(" ");
    assert.deepEqual(nameParts(name), { given, family }, name);
  }
});

void test("both parts together are the name as it was written, and the file says the name whole", async () => {
  const names = fc.oneof(fc.string({ unit: "grapheme" }), fc.stringMatching(/^[A-Za-z ,.;()]{0,40}$/));
  await fc.assert(
    fc.asyncProperty(names.map(cleanLine), async (name) => {
      const { given, family } = nameParts(name);
      assert.equal([given, family].filter(Boolean).join(" "), name);
      const read = await Array.fromAsync(readVcards(writeVcard({ name })));
      assert.equal(read[0]?.card?.name, name || "?");
    }),
  );
});

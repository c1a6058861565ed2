import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { newId } from "../../../basics/ids.ts";
import { begin, inTown, member } from "../../../../test/support.ts";
import { bareWords } from "../../people/index.ts";
import { onlyNamed } from "../contact.ts";
import { changeContact, makeContact } from "./contacts.ts";
import { refreshSearchWords, searchedLetters, searchWordsOf } from "./search-words.ts";

const parts = fc.array(fc.string({ unit: "grapheme", maxLength: 30 }), { maxLength: 6 });

/** Whether a search for the beginning of a word finds it, as the list asks. */
const finds = (words: string, beginning: string): boolean => words.includes(` ${beginning}`);

test("every word of every part is found by every beginning of it, and no end of one is", () => {
  fc.assert(
    fc.property(parts, (all) => {
      const words = searchWordsOf(all);
      for (const word of all.flatMap((part) => bareWords(part).split(" ")).filter(Boolean))
        for (let length = 1; length <= word.length; length++)
          assert.ok(
            finds(words, word.slice(0, length)),
            `${word.slice(0, length)} of ${JSON.stringify(all)}`,
          );
      const each = words.split(" ").slice(1);
      assert.equal(new Set(each).size, each.length, "each word once");
      assert.ok(!/[%_\\]/.test(words), "none is a sign of a pattern");
    }),
  );
  const words = searchWordsOf(["Zoë Müller-Lüdenscheidt", "O’Neill & Sons"]);
  for (const beginning of ["zoe", "muller", "lud", "oneill", "and", "sons"])
    assert.ok(finds(words, beginning), beginning);
  for (const end of ["denscheidt", "oe", "neill"]) assert.ok(!finds(words, end), end);
});

test("two parts do not run together into a word that nobody wrote", () => {
  assert.deepEqual(searchWordsOf(["Ana", "Ruiz"]), " ana ruiz");
  assert.deepEqual(searchWordsOf(["A.", "B."]), " a b");
});

test("Ana is found by all that Ben wrote of her, as far as the back of a card is looked through", () =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    const { write } = town.house.main;
    const about = `${"row ".repeat(searchedLetters / 4)}canal`;
    const what = {
      ...onlyNamed("Ana Ruiz"),
      title: "Ops manager",
      company: "Brightwater Inc.",
      metWhere: "Harbour mixer",
      about,
      tags: ["Shipping"],
    };
    const ana = await makeContact(write, ben.id, { ...what, id: newId() }, town.clock.now);
    const wordsOf = async () =>
      (
        await write
          .selectFrom("contacts")
          .select("search_words")
          .where("id", "=", ana)
          .executeTakeFirstOrThrow()
      ).search_words;
    assert.equal(await wordsOf(), " ana ruiz ops manager brightwater inc shipping harbour mixer row");
    await changeContact(
      write,
      ben.id,
      ana,
      { ...what, name: "Ana Sol", tags: [], version: 1 },
      town.clock.now,
    );
    assert.equal(await wordsOf(), " ana sol ops manager brightwater inc harbour mixer row");
  }));

test("many are made anew with as many questions for twenty as for one", () =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    const { write } = town.house.main;
    const ids: number[] = [];
    for (let at = 0; at < 20; at++) {
      const what = { ...onlyNamed(`Person ${at}`), tags: [`tag${at}`], id: newId() };
      ids.push(await makeContact(write, ben.id, what, town.clock.now));
    }
    await write.updateTable("contacts").set({ search_words: "" }).execute();
    const one = await town.queriesOf(() => refreshSearchWords(write, ids.slice(0, 1)));
    const all = await town.queriesOf(() => refreshSearchWords(write, ids));
    assert.equal(all.length, one.length);
    const rows = await write.selectFrom("contacts").select(["name", "search_words"]).execute();
    for (const { name, search_words } of rows)
      assert.equal(search_words, searchWordsOf([name, name.replace("Person ", "tag")]));
  }));

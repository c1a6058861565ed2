import assert from "node:assert/strict";
import { test } from "node:test";
import { begin, inTown, type Town } from "../../../../test/support.ts";
import { publishes, said, sends, sets } from "../../../../test/interviews.ts";
import { newKey } from "../keys.ts";
import { declineWaiting, publishWaiting } from "./waiting.ts";
import { numberOf, standingOf } from "./standing.ts";

const numbersIn = async ({ house }: Town): Promise<number[]> => {
  const rows = await house.interviews.read
    .selectFrom("interviews")
    .select("number")
    .orderBy("number")
    .execute();
  return rows.map(({ number }) => number);
};

const waitingIn = ({ house }: Town) =>
  house.interviews.read.selectFrom("waiting_interviews").select(["id", "held_for", "content"]).execute();

const read = (row: { id: number } | undefined) => ({ id: row?.id ?? 0, version: 0 });

test("the first is 00001, and each gets the next number", () =>
  inTown(async (town) => {
    await begin(town);
    assert.equal((await publishes(town)).number, 1);
    const { key, number } = await publishes(town, said("I walk first."));
    assert.equal(number, 2);
    assert.deepEqual(await standingOf(town.house, key), { at: "published", number: 2, isHidden: false });
    assert.equal(await numberOf(town.house, key), 2);
    assert.equal(await standingOf(town.house, newKey()), null);
  }));

test("a hundred that fifty people send at once get a hundred numbers in a row, and a second click is none more", () =>
  inTown(async (town) => {
    await begin(town);
    const keys = Array.from({ length: 100 }, newKey);
    const given: number[] = [];
    const client = async (mine: typeof keys): Promise<void> => {
      for (const [index, key] of mine.entries()) {
        const sent = said(`I ring ${index} people.`);
        // Every other one is pressed twice.
        const pressed = await Promise.all(
          Array.from({ length: 1 + (index % 2) }, () => sends(town, sent, key)),
        );
        const numbers = pressed.map(({ standing }) => (standing.at === "published" ? standing.number : 0));
        assert.equal(new Set(numbers).size, 1);
        given.push(numbers[0] ?? 0);
      }
    };
    await Promise.all(Array.from({ length: 50 }, (_, from) => client(keys.slice(from * 2, from * 2 + 2))));
    const inARow = Array.from({ length: 100 }, (_, index) => index + 1);
    assert.deepEqual(
      given.toSorted((a, b) => a - b),
      inARow,
    );
    assert.deepEqual(await numbersIn(town), inARow);
  }));

test("what names people, is full of links, repeats itself or says what another said, a host sees first", () =>
  inTown(async (town) => {
    await begin(town);
    const long =
      "I ring three people each Monday, write down what they said, and thank them on the same evening.";
    await publishes(town, said(long));
    const held: [string, string][] = [
      ["My friend Jane Smith told me of it.", "names"],
      ["Ring me on 020 7946 0958.", "names"],
      ["Write to me at jane@example.org.", "names"],
      ["See https://example.org/a and https://example.org/b and https://example.org/c.", "links"],
      ["Buy gold now today. ".repeat(20), "spam"],
      [long, "spam"],
    ];
    for (const [words, heldFor] of held) {
      const { key, standing } = await sends(town, said(words));
      assert.deepEqual(standing, { at: "waiting", heldFor }, words);
      assert.deepEqual(await standingOf(town.house, key), standing);
      assert.equal(await numberOf(town.house, key), null);
    }
    for (const words of [
      "My friend Jane told me.",
      "A page helped: https://example.org/a.",
      "I ring people.",
    ])
      assert.equal((await sends(town, said(words))).standing.at, "published", words);
    // No number was given to what waits.
    assert.deepEqual(await numbersIn(town), [1, 2, 3, 4]);
  }));

test("where hosts look before everything, all of it waits", () =>
  inTown(async (town) => {
    await begin(town);
    await sets(town, { review: "before" });
    const { key, standing } = await sends(town);
    assert.deepEqual(standing, { at: "waiting", heldFor: "review" });
    // Pressed twice it waits once.
    await sends(town, said(), key);
    assert.equal((await waitingIn(town)).length, 1);
  }));

test("a host lets it through or not: once, and whoever has the key learns which", () =>
  inTown(async (town) => {
    await begin(town);
    await sets(town, { review: "before" });
    const { write } = town.house.interviews;
    const first = await sends(town);
    const [row] = await waitingIn(town);
    assert.equal(await publishWaiting(write, read(row), town.clock.now), 1);
    await assert.rejects(publishWaiting(write, read(row), town.clock.now), /not-found/);
    await assert.rejects(declineWaiting(write, read(row), "Too late."), /not-found/);
    assert.deepEqual(await standingOf(town.house, first.key), {
      at: "published",
      number: 1,
      isHidden: false,
    });
    const second = await sends(town, said("Nobody may know this word: quince."));
    const [other] = await waitingIn(town);
    await declineWaiting(write, read(other), "It names your neighbour.");
    assert.deepEqual(await standingOf(town.house, second.key), {
      at: "declined",
      reason: "It names your neighbour.",
    });
    assert.ok(!JSON.stringify(await waitingIn(town)).includes("quince"));
    await assert.rejects(publishWaiting(write, read(other), town.clock.now), /not-found/);
    assert.deepEqual(await sends(town, said(), second.key), {
      key: second.key,
      standing: { at: "declined", reason: "It names your neighbour." },
    });
  }));

test("two hosts at once publish it once", () =>
  inTown(async (town) => {
    await begin(town);
    await sets(town, { review: "before" });
    await sends(town);
    const [row] = await waitingIn(town);
    const once = (): Promise<number> =>
      publishWaiting(town.house.interviews.write, read(row), town.clock.now);
    const both = await Promise.allSettled([once(), once()]);
    assert.deepEqual(both.map(({ status }) => status).toSorted(), ["fulfilled", "rejected"]);
    assert.deepEqual(await numbersIn(town), [1]);
  }));

import assert from "node:assert/strict";
import { test } from "node:test";
import { engine, inTown } from "../support.ts";
import * as instruments from "./clues.ts";
import { attack, type Case, riddlesOf, saidOf, tellCase } from "./community.ts";
import type { Instrument, Target } from "./evidence.ts";
import { planted, plants } from "./plants.ts";
import * as publicOrder from "./public-order.ts";

/** Sixteen looks, of which chance alone may find one in a hundred runs; the story is the same each time. */
const least = 0.01 / 16;

/** A batch is shuffled by dice that nobody can set: by chance this is undercut in one of a hundred thousand runs. */
const leastOfDice = 1e-6;

test("whoever takes the whole disk each night names authors no better than who reads the pages and knows who was there", (t) =>
  inTown(async (town) => {
    if (engine !== "sqlite")
      return t.skip("this is about the files of SQLite; hidden-numbers.test.ts is about PostgreSQL");
    const all = await tellCase(t.mock.timers, town, { seed: 5, members: 50, days: 6 });
    for (const kind of ["interview", "comment"] as const) {
      const asked = riddlesOf(all, kind);
      assert.ok(asked.riddles.length > 20, kind);
      for (const [name, instrument] of Object.entries(instruments)) {
        const verdict = attack(all, instrument, asked);
        assert.ok(verdict.byChance > least, `${kind}s: ${saidOf(name, verdict)}`);
      }
    }
    for (const [name, plant] of Object.entries(plants)) {
      const breached = planted(all, plant);
      const verdict = attack(breached, plant.finds, riddlesOf(breached, plant.kind));
      assert.ok(verdict.byChance < 1e-4, `planted and not found: ${saidOf(name, verdict)}`);
    }
  }));

test("in careful mode nobody can tell which of those in a batch wrote which interview", (t) =>
  inTown(async (town) => {
    if (engine !== "sqlite") return t.skip("this is about the files of SQLite");
    const all = await tellCase(t.mock.timers, town, { seed: 8, members: 50, days: 6, batchOf: 5 });
    const asked = riddlesOf(all, "interview", ({ day }) => authorsOn(all, day));
    assert.ok(asked.riddles.length > 20);
    assert.ok(asked.riddles.every(({ candidates }) => candidates.length >= 5));
    for (const [name, instrument] of Object.entries({ ...instruments, ...publicOrder })) {
      const verdict = attack(all, instrument, asked);
      assert.ok(verdict.byChance > leastOfDice, saidOf(name, verdict));
    }
    const seen = attack(all, whoSawThemSend(all), asked);
    assert.ok(seen.byChance > leastOfDice, saidOf("who saw in which order they were sent", seen));
    const unshuffled = attack(all, whoSawThemSend(all, true), asked);
    assert.ok(
      unshuffled.byChance < leastOfDice,
      `planted and not found: ${saidOf("no shuffle", unshuffled)}`,
    );
  }));

/** Even who knows the authors of a batch learns no more. */
const authorsOn = ({ told, loot, targets }: Case, day: string): number[] =>
  told.masked
    .filter(({ words }) => targets.some((target) => target.day === day && target.words.includes(words)))
    .filter(({ kind }) => kind === "interview")
    .flatMap(({ who }) => loot.members[who] ?? []);

/**
 * Somebody who saw in which order the authors of a batch sent, lays it beside the order of the numbers; planted: of numbers
 * that are given in that order.
 */
const whoSawThemSend =
  ({ told, loot, targets }: Case, isPlanted = false): Instrument =>
  () => {
    const sent = ({ words }: Target) =>
      told.masked.find((masked) => masked.kind === "interview" && words.includes(masked.words));
    return (target) => {
      const batch = targets.filter((each) => each.day === target.day && sent(each));
      const bySending = batch.toSorted((a, b) => (sent(a)?.at ?? 0) - (sent(b)?.at ?? 0));
      const position = (isPlanted ? bySending : batch).indexOf(target);
      return (member) =>
        -Math.abs(bySending.findIndex((each) => loot.members[sent(each)?.who ?? -1] === member) - position);
    };
  };

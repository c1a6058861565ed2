import assert from "node:assert/strict";
import { test } from "node:test";
import { newId, toAddress } from "../../src/basics/ids.ts";
import { type Answered, ask, wordsOf } from "./asking.ts";
import { before, changesOf, type Rows } from "./changes.ts";
import { type Row, type Slot, slotsOf, welcomeAt } from "./row.ts";
import { table } from "./table.ts";
import type { Things } from "./things.ts";
import { undoing } from "./undone.ts";
import { inWorld, type Role, type World } from "./world.ts";

/** Where another's is as good: for each kind of address and the name in it, why. What never was is not found there either. */
const asGood: readonly (readonly [why: string, where: RegExp])[] = [
  ["members see, block and keep away whom they like", /^\w+ \/members\/:member(?!.*removal).* member$/],
  ["members write to each other", /^\w+ \/messages\/:member member$/],
  ["all members see a group that takes requests", /^(GET \/groups\/:group|POST .*\/requests) group$/],
  ["Pia waits as Nora does", /^\w+ \/groups\/waiting\/:wish\/offer wish$/],
  ["a link, and a code, are keys themselves", / (token|secret)$|^POST \/sign-in\/requests/],
  ["a text, a list or a member is before every host", /^\w+ \/host\/.*/],
  [
    "a pass is a key to its one comment",
    /^\w+ \/interviews\/.*\/edits(?:\/:pass|\/removal)? (?:place|number pass)$/,
  ],
  ["by name, a place is the same below one's own number", /^\w+ \/interviews\/.*\/named place$/],
  [
    "an interview and what is said under it are everybody's",
    /^\w+ \/interviews\/:number(?!\S*(?:edits|named))\S* (?:number|place|number place)$/,
  ],
  ["a card that is shown is shown to all who have its address", /^\w+ \/c\/:code\S* code$/],
  [
    "a day is nobody's, and every member has a week and a log of their own in it",
    /^\w+ \/(weeks\/:monday\S* monday|search\/log\/:day\S* day)$/,
  ],
  ["to a named form of another page nothing is said", /^POST \/interviews\/:number\/comments\/named number$/],
];

/** Where what is not there counts as done, for a button is pressed twice: another's stays as it is, and nothing tells it from one that never was. */
const asDone: readonly (readonly [why: string, where: RegExp])[] = [
  ["a code's page is the same whether somebody asked or not", /^\w+ \/sign-in\/requests\/:request request$/],
  ["what is ended or off the list stays so", /^POST \/me\/.*\/(ending|removal) (session|entry|passkey)$/],
  ["nobody is blocked any more", /^POST \/members\/:member\/block\/removal member$/],
  ["nobody asks to join any more", /^POST \/groups\/:group\/requests\/withdrawal group$/],
  ["what is taken back is gone", /^POST .*\/(wall\/:post|cheers\/:cheer)\/removal (post|cheer)$/],
  ["what is out of a story is gone", /^POST \/contacts\/:contact\/exchanges\/:exchange\/removal exchange$/],
  [
    "what is out of the activities, or out of a plan, is out",
    /^POST \/(activities|weeks)\/.*\/removal (activity|act)$/,
  ],
  [
    "who plays no part in an opportunity is off it",
    /^POST \/opportunities\/:opportunity\/contacts\/:contact\/removal contact$/,
  ],
  ["an address of earlier days leads on to the meeting, which answers", /^GET .*\/minutes (group|meeting)$/],
  ["what a host passed on or threw away is gone", /^POST \/host\/.*\/(passing-on|removal) (mail|list)$/],
];

type Attempt = Answered & { changes: Rows; typed: string[] };

test("somebody else's id in an address is answered like one that never was: there is nothing here", () =>
  inWorld(async (world) => {
    const undone = undoing(world.town);
    const was = await before(world.town);
    const amiss: string[] = [];
    const used = new Set<RegExp>();
    const isAmong = (list: typeof asGood, where: string): boolean =>
      list.some(([, pattern]) => pattern.test(where) && used.add(pattern));
    for (const [row, chosen, role] of attempts()) {
      const tries = (thing: (slot: Slot) => string): Promise<Attempt> =>
        undone(async (handles) => {
          const at: Things = Object.fromEntries(chosen.map((slot) => [slot.key, thing(slot)]));
          const act = () => ask(world, table, role, row, { at });
          const { result, changes } = await changesOf(world.town, handles, was, act);
          return { ...result, changes, typed: Object.values(at) };
        });
      const malformed = await tries(() => "nonsense");
      const never = await tries(neverWas);
      const others = await tries((slot) => anothers(world, role, slot));
      const where = `${row.route} ${chosen.map(({ name }) => name).join(" ")}`;
      const [isGood, isDone] = [isAmong(asGood, where), isAmong(asDone, where)];
      const wrong = [
        ...(malformed.status === 404 && (isDone || isSame(malformed, never)) ? [] : ["malformed"]),
        ...((never.status === 404) === !isDone ? [] : ["never was"]),
        ...(row.first.length > 0 || Object.keys(never.changes).length === 0 ? [] : ["never was, changes"]),
        ...((isGood ? others.status !== 404 : isSame(others, never)) ? [] : ["somebody else's"]),
      ];
      if (wrong.length > 0)
        amiss.push(
          `${where} as ${role}: ${wrong.join()} (${[malformed, never, others].map(shown).join(", ")})`,
        );
    }
    assert.deepEqual(amiss, []);
    const unused = [...asGood, ...asDone].filter(([, pattern]) => !used.has(pattern)).map(([why]) => why);
    assert.deepEqual(unused, [], "these exceptions are none");
  }));

/** Every row, with the names in its address that are tried, one at a time and all but one, as everybody who is welcome there. */
function* attempts(): Generator<[Row, Slot[], Role]> {
  for (const row of table.values()) {
    const slots = slotsOf(row);
    const single = slots.map((slot) => [slot]);
    const allButOne = slots.length < 3 ? [] : slots.map((slot) => slots.filter((each) => each !== slot));
    for (const chosen of [...single, ...allButOne])
      for (const role of welcomeAt(row)) yield [row, chosen, role];
  }
}

const neverWas = ({ name }: Slot): string => {
  if (name === "token" || name === "secret") return "b".repeat(43);
  return unnamed[name] ?? toAddress(newId());
};

// What is not named by an id: numbers that everybody sees, places below them, and names in a list.
const unnamed: Readonly<Record<string, string>> = {
  number: "90909",
  guide: "90909",
  place: "909",
  slug: "never-was",
};

/** For Oskar and Dora, whose the others are, it is Ben's and Ana's, but for interviews and the list of them, which are nobody's. */
function anothers({ things, others }: World, role: Role, { name, key, thing }: Slot): string {
  const isTheirs = role === "outsider" || role === "other organiser";
  const isNobodys = key.startsWith("/interviews/") || name === "sitemap";
  const theirs = isTheirs && !isNobodys ? things : others;
  const other = thing ? theirs[thing] : (theirs[key] ?? theirs[`:${name}`]);
  assert.ok(other, `Nothing of somebody else's stands for ${key}`);
  return other;
}

/** Whether two were answered alike, but for what they typed into the address, and left the same rows. */
function isSame(one: Attempt, other: Attempt): boolean {
  const [a, b] = [one, other].map(({ status, leads, html, changes, typed }) =>
    JSON.stringify([status, wordsOf(leads, typed), wordsOf(html, typed), changes]),
  );
  return a === b;
}

const shown = ({ status, leads, changes }: Attempt): string =>
  [status, leads, ...Object.keys(changes)].join(" ");

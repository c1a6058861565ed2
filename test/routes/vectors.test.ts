import assert from "node:assert/strict";
import { test } from "node:test";
import { withMailServer } from "../mail-server.ts";
import { engine, inTown } from "../support.ts";
import { fillColumns, wordColumns } from "../vectors/columns.ts";
import { families, ranFunction, ranPath, vectors } from "../vectors/corpus.ts";
import { everythingHappens, mailsOnceMore } from "../vectors/mails.ts";
import { distinct, type Made, sinks } from "../vectors/sinks.ts";
import { changes } from "../vectors/skeleton.ts";
import { answersTo, manners, typesPlainly, typesTellingly, typesVectors } from "../vectors/typed.ts";
import { plain, vectorsAt } from "../vectors/words.ts";
import { everyForm } from "./forms.ts";
import { inFullWorld } from "./full-world.ts";
import { type Opened, startsOf, walk } from "./pages.ts";
import { undoing } from "./undone.ts";
import { worldIn } from "./world.ts";

// Words that would run as script wherever they were taken for more than words: what comes out with them in it is made of
// the same elements, attributes and kinds of addresses as what comes out with plain words.

// Pages are drawn alike on both databases: everything is tried on one, and what is kept there and how it comes out on both.
const isFirst = engine === "sqlite";

test("the corpus is large, nothing stands in it twice, and whatever would run says so", () => {
  assert.ok(vectors.length >= 300, `${vectors.length}`);
  assert.ok(families.length >= 20);
  assert.equal(new Set(vectors.map(({ text }) => text)).size, vectors.length);
  for (const { text, number } of vectors)
    assert.ok(text.includes(`${ranFunction}(${number})`) || text.includes(`${ranPath}${number}`), text);
});

test("whatever stands in the database or is typed into a form, it comes out as words and as nothing else", () =>
  inFullWorld(async (world) => {
    const { town } = world;
    const undone = undoing(town);
    const pages: Opened[] = [];
    const gather = (opened: readonly Opened[]): void => void pages.push(...distinct(opened));
    const forms = isFirst ? await everyForm(world, undone, gather) : [];
    if (!isFirst)
      for (const role of ["host", "organiser", "member"] as const)
        gather(await undone(() => walk(world, role, startsOf(world), false)));
    const cells = await fillColumns(town, plain);
    assert.ok(cells > (await wordColumns(town)).length * 2, `${cells}`);

    const before = new Map<string, Made>();
    for (const { name, read } of sinks(pages)) before.set(name, await undone(() => read(world, plain)));
    const known = new Set([...before.values()].flatMap((made) => [...made.values()].flatMap(kindsIn)));
    for (const form of forms)
      for (const manner of manners)
        for (const typing of warns.test(form.route) ? [typesPlainly, typesTellingly] : [typesPlainly])
          for (const made of await answersTo(world, undone, form, manner, typing))
            for (const kind of kindsIn(made)) known.add(kind);

    const found: string[] = [];
    for (const turn of isFirst ? [0, 1] : [2]) {
      await fillColumns(town, vectorsAt(turn));
      for (const { name, read } of sinks(pages)) {
        const after = await undone(() => read(world, vectorsAt(turn)));
        const made = changes(before.get(name) ?? new Map(), after).map((one) => `${name}: ${one}`);
        found.push(...made.filter((one) => !marksOnly.test(one)));
      }
    }
    for (const [place, form] of forms.entries())
      for (const manner of manners)
        for (const made of await answersTo(world, undone, form, manner, typesVectors(place)))
          for (const kind of kindsIn(made))
            if (!known.has(kind)) found.push(`${form.role} at ${form.route}, ${manner}: ${kind}`);
    assert.deepEqual(found, []);
  }));

/** Where somebody is warned of what could tell who they are. */
const warns = /^POST \/interviews\/take$/;
/** A host sees marked, and said beside it, what could tell who somebody is. */
const marksOnly =
  /: host at \/host\/interviews\/[^:]*: (?:\w+ > p\[class\]: \d+ instead of \d+; )?p > mark\[\]: \d+ instead of 0$/;

const kindsIn = (made: ReadonlyMap<string, number>): string[] => [...made.keys()];

test("whatever stands in the database, no head of a mail is broken by it, and no part of one is more than words", () =>
  withMailServer((server) =>
    inTown(async (town) => {
      const world = await worldIn(town);
      await everythingHappens(world);
      await town.house.main.write.updateTable("community").set({ mail_says_what: 1 }).execute();
      await fillColumns(town, plain, true);
      const before = await mailsOnceMore(world, server);
      assert.ok(server.taken.length > 40, `${server.taken.length} mails`);
      for (const turn of isFirst ? [0, 1] : [2]) {
        await fillColumns(town, vectorsAt(turn), true);
        assert.deepEqual(changes(before, await mailsOnceMore(world, server)), []);
      }
    }, server.settings),
  ));

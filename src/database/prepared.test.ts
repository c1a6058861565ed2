import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Compilable, sql } from "kysely";
import { engine, inTown, type Town } from "../../test/town.ts";
import { newId } from "../basics/ids.ts";
import { atomically, type Main, prepared, proveEachAsking } from "./index.ts";

const from = Temporal.Instant.from("2026-11-24T08:00:00Z");

type Wanted = { kinds: string[]; actor: number | null; from: string; skip: number; notId: number };

const entries = (db: Main, given: Wanted) =>
  db
    .selectFrom("journal")
    .select(["id", "kind", "at"])
    .select(sql<string>`case when actor_id = ${given.actor} then 'mine' else kind end`.as("whose"))
    .where("kind", "in", given.kinds)
    .where("at", ">=", given.from)
    .where((is) => is.or([is("actor_id", "=", given.actor), is("id", "!=", given.notId)]))
    .where("kind", "!=", "never")
    .orderBy("id")
    .limit(9)
    .offset(given.skip);

const preparedEntries = prepared(entries);

const word = fc.stringMatching(/^[^\0]{0,6}$/u);
const wanted = fc.record({
  kinds: fc.array(fc.oneof(fc.constantFrom("one", "two", "three", ""), word), {
    minLength: 1,
    maxLength: 40,
  }),
  actor: fc.option(fc.integer({ min: 0, max: 3 })),
  from: fc.constantFrom("", "2026-11-24T08:00:01.000Z", "2027"),
  skip: fc.integer({ min: 0, max: 9 }),
  notId: fc.integer({ min: 0, max: 3 }),
});

async function fill(town: Town): Promise<void> {
  const rows = Array.from({ length: 24 }, (_, index) => ({
    id: index,
    kind: ["one", "two", "three", ""][index % 4] ?? "",
    actor_id: index % 5 === 0 ? null : index % 5,
    subject_id: null,
    group_id: null,
    at: from.add({ seconds: index % 3 }).toString({ smallestUnit: "millisecond" }),
    handled_at: null,
  }));
  await town.house.main.write.insertInto("journal").values(rows).execute();
}

test("a prepared query answers as the plain one does, whatever it is given, in a transaction or not", () =>
  inTown(async (town) => {
    await fill(town);
    await fc.assert(
      fc.asyncProperty(wanted, async (given) => {
        const plain = await entries(town.house.main.read, given).execute();
        assert.deepEqual(await preparedEntries.all(town.house.main.read, given), plain);
        assert.deepEqual(await preparedEntries.first(town.house.main.read, given), plain[0]);
        await atomically(town.house.main.write, async (tx) =>
          assert.deepEqual(await preparedEntries.all(tx, given), plain),
        );
      }),
      { numRuns: 100 },
    );
  }));

test("in a transaction it sees what is not yet committed, and nobody else does", () =>
  inTown(async ({ house }) => {
    const given: Wanted = { kinds: ["new"], actor: null, from: "", skip: 0, notId: 0 };
    await atomically(house.main.write, async (tx) => {
      const row = { id: newId(), kind: "new", actor_id: null, subject_id: null, group_id: null };
      await tx
        .insertInto("journal")
        .values({ ...row, at: "2026", handled_at: null })
        .execute();
      assert.equal((await preparedEntries.all(tx, given)).length, 1);
      assert.equal((await preparedEntries.all(house.main.read, given)).length, 0);
    });
  }));

test("a query is built once, and lists of any length share a few", () =>
  inTown(async (town) => {
    // As outside of tests.
    proveEachAsking(false);
    let built = 0;
    const counted = prepared((db: Main, given: { kinds: string[]; from: string }) => {
      built += 1;
      return db
        .selectFrom("journal")
        .select("id")
        .where("kind", "in", given.kinds)
        .where("at", ">", given.from);
    });
    const ask = (length: number, at: string) =>
      counted.all(town.house.main.read, { kinds: Array.from({ length }, (_, n) => `k${n}`), from: at });
    const asked = await town.queriesOf(async () => {
      for (let length = 1; length <= 64; length++) await ask(length, `202${length}`);
    });
    assert.equal(new Set(asked.map((query) => query.sql)).size, 7, "one for 1, 2, 4 … 64");
    assert.equal(built, 14, "each of them once with stand-ins, and once to be proved");
    await counted.all(town.house.main.read, { from: "2026", kinds: ["k1"] });
    assert.equal(built, 14, "however its values are put in order");
    proveEachAsking(true);
  }));

/** What each of these would decide or write by a value that is not there while the query is built. */
const looking: Record<
  string,
  (db: Main, given: { n: number | null; s: string; list: number[] }) => Compilable<unknown>
> = {
  "decides by it": (db, { n, s, list }) => {
    const query = db.selectFrom("journal").select("id").where("kind", "=", s).where("id", "in", list);
    return n ? query.where("actor_id", "=", n) : query;
  },
  "asks whether it is null": (db, { n, s, list }) =>
    db
      .selectFrom("journal")
      .select("id")
      .where("actor_id", n === null ? "is" : "=", n)
      .where("kind", "=", s)
      .where("id", "in", list),
  "decides by it, and does not ask with it": (db, given) => {
    const query = db
      .selectFrom("journal")
      .select("id")
      .where("id", "in", given.list)
      .where("id", "=", given.n);
    return given.s === "one" ? query.limit(1) : query.where("kind", "=", given.s);
  },
  "takes something else where it is null": (db, { n, s, list }) =>
    db
      .selectFrom("journal")
      .select("id")
      .where("id", "=", n ?? 0)
      .where("kind", "=", s)
      .where("id", "in", list),
  "writes it into the query": (db, { n, s, list }) =>
    db
      .selectFrom("journal")
      .select("id")
      .where("id", "=", n)
      .where("id", "in", list)
      .where(sql<boolean>`kind = ${sql.raw(s)}`),
  "puts it into words": (db, { n, s, list }) =>
    db
      .selectFrom("journal")
      .select("id")
      .where("kind", "like", `${s}%`)
      .where("id", "in", list)
      .where("id", "=", n),
  "compares it": (db, { n, s, list }) =>
    db
      .selectFrom("journal")
      .select("id")
      .where("kind", "=", s)
      .where("id", "in", list)
      .where("id", (n ?? 0) > 3 ? "=" : ">", n),
  "counts a list": (db, { n, s, list }) =>
    db.selectFrom("journal").select("id").where("kind", "=", s).where("id", "=", n).limit(list.length),
  "leaves one out": (db, { s, list }) =>
    db.selectFrom("journal").select("id").where("kind", "=", s).where("id", "in", list),
  "takes another value at every building": (db, { n, s, list }) =>
    db
      .selectFrom("journal")
      .select("id")
      .where("id", "=", n)
      .where("kind", "=", s)
      .where("id", "in", [...list, newId()]),
};

test("a query that looks at what it is given throws before it answers wrongly", () =>
  inTown(async ({ house }) => {
    for (const [name, build] of Object.entries(looking)) {
      const query = prepared(build);
      const ask = async () => {
        await query.all(house.main.read, { n: 1, s: "one", list: [1] });
        await query.all(house.main.read, { n: null, s: "one", list: [1, 2, 3] });
      };
      await assert.rejects(ask, /A prepared query/, name);
    }
  }));

test("a builder that decides by comparing what is given is found where it is asked", () =>
  inTown(async ({ house }) => {
    const query = prepared((db: Main, { s }: { s: string }) => {
      const entries = db.selectFrom("journal").select("id");
      return s === "one" ? entries.where("kind", "=", s) : entries.where("kind", "!=", s);
    });
    await query.all(house.main.read, { s: "two" });
    await assert.rejects(query.all(house.main.read, { s: "one" }), /became another one/);
  }));

test("nothing may be left out, and a list may not be empty", () =>
  inTown(async ({ house }) => {
    const ask = (given: object) => preparedEntries.all(house.main.read, given as Wanted);
    const given: Wanted = { kinds: ["one"], actor: null, from: "", skip: 0, notId: 0 };
    await assert.rejects(ask({ ...given, kinds: [] }), /given nothing for "kinds"/);
    await ask(given);
    await assert.rejects(ask({ ...given, from: undefined }), /given nothing for "from"/);
    await assert.rejects(ask({ ...given, kinds: [] }), /given nothing for "kinds"/);
    assert.ok(["sqlite", "postgres"].includes(engine));
  }));

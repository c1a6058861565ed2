import assert from "node:assert/strict";
import { test } from "node:test";
import { type Kysely, sql } from "kysely";
import { newId } from "../../src/basics/ids.ts";
import { putInOrder } from "../../src/database/order-postgres.ts";
import { publishes, said } from "../interviews.ts";
import { engine, inTown, type Town } from "../support.ts";
import { judge } from "./judging.ts";

const authors = Array.from({ length: 24 }, (_none, at) => at);

/** Each signs a comment and then publishes an interview without a name, as in one visit. */
async function visits(town: Town): Promise<{ number: number; member: number }[]> {
  const told: { number: number; member: number }[] = [];
  const first = (await publishes(town)).number;
  for (const author of authors) {
    const member = newId();
    await town.house.interviews.write
      .insertInto("comments")
      .values({
        ...empty,
        number: first,
        place: author + 1,
        form_id: newId(),
        member_id: member,
        words: "Mine.",
      })
      .execute();
    told.push({ number: (await publishes(town, said(`I walk, for the ${author}th time.`))).number, member });
  }
  return told;
}

const empty = {
  answers_place: null,
  name_kind: "member",
  name: "Ana",
  as_number: null,
  commented_on: "2026-11-24",
  edited_on: null,
  taken_back_on: null,
  hidden_on: null,
  hidden_by: "",
  thanks: 0,
  version: 0,
};

/** Names the one who signed nearest, by the hidden number of the transaction. */
async function joinOnHiddenNumbers(town: Town, told: Awaited<ReturnType<typeof visits>>) {
  const db = town.house.interviews.read;
  const interviews = await sql<{ number: number; xmin: string }>`
    select number, xmin::text as xmin from interviews`.execute(db);
  const comments = await sql<{ member: number; xmin: string }>`
    select member_id as member, xmin::text as xmin from comments where member_id is not null`.execute(db);
  const signed = new Map(comments.rows.map(({ member, xmin }) => [member, Number(xmin)]));
  const written = new Map(interviews.rows.map(({ number, xmin }) => [number, Number(xmin)]));
  const candidates = told.map(({ member }) => member);
  return judge(
    told.map(({ member }) => ({ candidates, author: member })),
    (riddle) => (member) =>
      -Math.abs((signed.get(member) ?? 0) - (written.get(told[riddle]?.number ?? 0) ?? 0)),
  );
}

test("on PostgreSQL hidden transaction numbers name every author, until the night has made one of them all", (t) =>
  inTown(async (town) => {
    if (engine !== "postgres") return t.skip("this is about PostgreSQL");
    const told = await visits(town);
    const before = await joinOnHiddenNumbers(town, told);
    assert.ok(before.byChance < 1e-9, "the way of looking is a way of finding");
    await putInOrder(town.house.interviews.write as unknown as Kysely<unknown>);
    assert.equal((await joinOnHiddenNumbers(town, told)).asked, 0, "now all numbers are alike");
  }));

test("the night's work comes when a day is over, and not at the first look", (t) =>
  inTown(async (town) => {
    if (engine !== "postgres") return t.skip("this is about PostgreSQL");
    const told = await visits(town);
    const { interviews } = town.house;
    const hasOrder = async () => (await joinOnHiddenNumbers(town, told)).asked > 0;
    await interviews.settleByDay(town.clock.now);
    assert.ok(await hasOrder());
    await interviews.settleByDay(town.clock.now.add({ hours: 1 }));
    assert.ok(await hasOrder());
    await interviews.settleByDay(town.clock.now.add({ hours: 24 }));
    assert.ok(!(await hasOrder()));
  }));

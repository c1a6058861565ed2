import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { newId } from "../../basics/ids.ts";
import { begin, inTown, member, type Person, type Town } from "../../../test/support.ts";
import { makeComment } from "./comments/comments.ts";
import { newKey } from "./keys.ts";
import { correctInterview } from "./publishing/correcting.ts";
import { sendInterview } from "./publishing/sending.ts";
import type { AuthorName, Facets } from "./interview.ts";

const facets: Facets = {
  situation: "laid-off",
  field: null,
  duration: null,
  route: null,
  struggles: ["silence"],
  experience: [],
};

/** Somebody gives an interview, and returns its number. */
async function gives(town: Town, by: AuthorName, works = "I call on Mondays."): Promise<number> {
  const answers = { struggle: "Nobody writes back.", works };
  const sent = { answers, facets, questionSet: 1, by };
  const standing = await sendInterview(town.house, newKey(), sent, town.clock.now);
  assert.equal(standing.at, "published");
  return standing.at === "published" ? standing.number : 0;
}

const named = ({ id, name }: Person): AuthorName => ({ kind: "member", name, member: id });

async function comments(town: Town, who: Person, number: number, words: string): Promise<void> {
  const by = { kind: "member", member: who.id, name: who.name } as const;
  const comment = { id: newId(), number, answers: null, by, words, isRepeated: false, isFresh: true };
  await makeComment(town.house.interviews.write, comment, town.clock.now);
}

/** Tables of the interviews that say something. */
async function tablesThatSay({ house }: Town, words: RegExp): Promise<string[]> {
  const said: string[] = [];
  for (const { name } of await house.interviews.read.introspection.getTables()) {
    const { rows } = await sql`select * from ${sql.table(name)}`.execute(house.interviews.read);
    if (words.test(JSON.stringify(rows))) said.push(name);
  }
  return said;
}

test("whoever deletes the account takes back what bore their name, and what was said without it stays", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Annabel");
    const mine = await gives(town, named(ana), "I ask Annabel's cousin.");
    const hidden = await gives(town, { kind: "number" }, "I walk by the water.");
    await comments(town, ana, hidden, "I walk there too.");
    await ana.get("/me/leaving");
    assert.ok((await ana.get("/me/export")).html.includes("I walk there too."));
    await ana.get("/me/leaving");
    assert.equal((await ana.press("Delete my account", { sure: "yes" })).path, "/gone");
    await town.work();
    assert.deepEqual(await tablesThatSay(town, /Annabel|I walk there too|"member_id":[^n]/), []);
    const rows = await town.house.interviews.read
      .selectFrom("interviews")
      .select(["number", "withdrawn_on"])
      .orderBy("number")
      .execute();
    assert.deepEqual(rows, [
      { number: mine, withdrawn_on: "2026-11-24" },
      { number: hidden, withdrawn_on: null },
    ]);
  }));

test("a member who takes another name has it under what they said by name, an hour later", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Annabel");
    const mine = await gives(town, named(ana));
    await comments(town, ana, mine, "Ask me.");
    await ana.get("/me");
    await ana.press("Keep", { name: "Rosa" });
    town.clock.forward({ hours: 1 });
    await town.work();
    assert.deepEqual(await tablesThatSay(town, /Annabel/), []);
    assert.deepEqual(
      (await tablesThatSay(town, /Rosa/)).filter((name) => name !== "questions"),
      ["comments", "interviews"],
    );
  }));

test("somebody who was gone before the order to forget them was done is forgotten by the next hour", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Annabel");
    await gives(town, named(ana));
    await ana.get("/me/leaving");
    await ana.press("Delete my account", { sure: "yes" });
    await town.house.main.write.deleteFrom("jobs").execute();
    town.clock.forward({ hours: 1 });
    await town.work();
    assert.deepEqual(await tablesThatSay(town, /Annabel/), []);
  }));

test("whoever deletes the account takes back the correction that waits for a host too", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Annabel");
    const key = newKey();
    const answers = { struggle: "Nobody writes back.", works: "I call on Mondays." };
    const sent = { answers, facets, questionSet: 1, by: named(ana) };
    await sendInterview(town.house, key, sent, town.clock.now);
    const said = { facets, answers: { ...answers, works: "Jane Smith of the quince yard helped me." } };
    const corrected = await correctInterview(town.house, key, { said, version: 0 }, town.clock.now);
    assert.equal(corrected, "waiting");
    assert.deepEqual(await tablesThatSay(town, /quince/), ["waiting_interviews"]);
    await ana.get("/me/leaving");
    await ana.press("Delete my account", { sure: "yes" });
    await town.work();
    assert.deepEqual(await tablesThatSay(town, /quince/), []);
  }));

import assert from "node:assert/strict";
import { test } from "node:test";
import { did, inTownOfBen } from "../../../../test/doing.ts";
import { knows, owes } from "../../../../test/people-met.ts";
import { looks } from "../../../../test/searching.ts";
import { member } from "../../../../test/support.ts";
import { endFollowUp } from "../../contacts/index.ts";
import { closeSearch } from "../opening/searches.ts";
import { addTargetCompany } from "../target/target-companies.ts";
import { newId } from "../../../basics/ids.ts";
import { figuresOf } from "./figures.reads.ts";

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const twoWeeks = { from: day("2026-11-16"), to: day("2026-11-29") };

test("Ben's figures count what he did by channel, kind and person, and say what is not known", () =>
  inTownOfBen(async (town, ben, ana) => {
    const { write, read } = town.house.main;
    await knows(town, ben, "Noor Haddad", { company: "Nordlicht" });
    const target = { id: newId(), company: "Nordlicht", standing: "listed", known: "" } as const;
    await addTargetCompany(write, ben.id, target, town.clock.now);
    await write
      .updateTable("contacts")
      .set({ part: "decision-maker", in_work: "yes", tie: "close" })
      .where("id", "=", ana)
      .execute();
    await did(ben, { person: "Ana Ruiz", minutes: "30" });
    await did(ben, { person: "Ana Ruiz", minutes: "15" });
    await did(ben, { person: "Noor Haddad", day: "2026-11-23" });
    await did(ben, { person: "Nobody noted", day: "other", on: "2026-11-18", minutes: "60" });
    await did(ben, { kind: "applied", channel: "posting", checks: ["fitted", "theirs", "read", "next"] });
    await did(ben, { kind: "applied", channel: "posting", checks: [] });
    await did(ben, { kind: "approach", channel: "direct", day: "other", on: "2026-11-01" });
    const owed = await owes(town, ben, ana, "My résumé", "2026-11-26");
    await endFollowUp(write, ben.id, owed, "done", town.clock.now);
    await write
      .updateTable("activities")
      .set({ replied_on: "2026-11-20" })
      .where("kind", "=", "approach")
      .execute();

    const figures = await figuresOf(read, ben.id, twoWeeks);
    assert.deepEqual(figures.minutes, { "": 0, posting: 0, networking: 105, direct: 0, recruiter: 0 });
    assert.deepEqual(figures.byKind, {
      applied: 2,
      conversation: 4,
      approach: 0,
      "follow-up": 0,
      gathering: 0,
      learned: 0,
    });
    assert.deepEqual(figures.conversations, {
      all: 4,
      withDecisionMakers: 2,
      withInsiders: 0,
      atTargets: 1,
      inWork: 2,
      outOfWork: 0,
      unknownWork: 2,
      new: 2,
      weak: 0,
      strong: 2,
      unknownTie: 2,
    });
    assert.deepEqual(figures.applications, { all: 2, good: 1 });
    assert.equal(figures.replies, 1, "the answer came in these weeks, to something older");
    assert.equal(figures.promisesKept, 1);
    assert.deepEqual(
      figures.weeks.map((week) => [week.monday, week.conversations.all, week.minutes.networking]),
      [
        ["2026-11-16", 1, 60],
        ["2026-11-23", 3, 45],
      ],
    );
    const before = await figuresOf(read, ben.id, { from: day("2026-10-26"), to: day("2026-11-15") });
    assert.deepEqual(before.approaches, { all: 1, answered: 1 });
    assert.equal(before.weeks.length, 3, "weeks in which nothing was done are there too");
  }));

test("figures of one search hold nothing of another, and nobody else's; what is still coming in is not counted", () =>
  inTownOfBen(async (town, ben) => {
    const { write, read } = town.house.main;
    await did(ben, { minutes: "30" });
    const first = await write.selectFrom("searches").select("id").executeTakeFirstOrThrow();
    await closeSearch(write, ben.id, town.clock.now);
    const second = await looks(town, ben);
    await did(ben, { minutes: "15" });
    await did(ben, { minutes: "60" });
    await write.updateTable("activities").set({ put_away: "import" }).where("minutes", "=", 60).execute();
    const minutesOf = async (search?: number): Promise<number> =>
      (await figuresOf(read, ben.id, search === undefined ? twoWeeks : { ...twoWeeks, search })).minutes
        .networking;
    assert.deepEqual([await minutesOf(first.id), await minutesOf(second), await minutesOf()], [30, 15, 45]);
    const cleo = await member(town, "Cleo");
    assert.equal((await figuresOf(read, cleo.id, { ...twoWeeks, search: second })).conversations.all, 0);
  }));

test("thousands of activities take as many queries as none", () =>
  inTownOfBen(async (town, ben) => {
    const { write, read } = town.house.main;
    await did(ben);
    const row = await write.selectFrom("activities").selectAll().executeTakeFirstOrThrow();
    const many = Array.from({ length: 400 }, (_, at) => ({
      ...row,
      id: newId(),
      on_day: day("2026-11-24").subtract({ days: at }).toString(),
    }));
    for (let at = 0; at < many.length; at += 20)
      await write
        .insertInto("activities")
        .values(many.slice(at, at + 20))
        .execute();
    const asked = await town.queriesOf(() => figuresOf(read, ben.id, twoWeeks));
    assert.equal(asked.length, 4);
  }));

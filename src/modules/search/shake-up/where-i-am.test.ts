import assert from "node:assert/strict";
import { test } from "node:test";
import { newId } from "../../../basics/ids.ts";
import { inCircle } from "../../../../test/circle.ts";
import { plantSearch } from "../../../../test/search-planted.ts";
import { durationOf, whereIAm } from "./where-i-am.reads.ts";

test("how long somebody looks is told by whole months, at every border", () => {
  const today = Temporal.PlainDate.from("2026-11-24");
  for (const [since, said] of [
    ["2026-11-24", "weeks"],
    ["2026-10-25", "weeks"],
    ["2026-10-24", "one-to-three"],
    ["2026-08-25", "one-to-three"],
    ["2026-08-24", "three-to-six"],
    ["2026-05-24", "six-to-twelve"],
    ["2025-11-24", "second-year"],
    ["2024-11-24", "longer"],
  ] as const)
    assert.equal(durationOf(Temporal.PlainDate.from(since), today), said, since);
});

test("what a search says of where its member is: facts, and a struggle only where it came several times lately", () =>
  inCircle(async ({ town, ben, ana }) => {
    const db = town.house.main.write;
    const where = () => whereIAm(db, { id: ben.id, timeZone: "Europe/Berlin" }, town.clock.now);
    assert.equal(await where(), null);
    const { search, opportunity } = await plantSearch(town, ben);
    const closes = async (why: "no-answer" | "rejected", on_day: string): Promise<void> => {
      const change = { from_stage: "applied", to_stage: "closed", why, on_day, made_at: on_day } as const;
      const row = { id: newId(), opportunity_id: opportunity, member_id: ben.id };
      await db
        .insertInto("stage_changes")
        .values({ ...row, ...change })
        .execute();
    };
    await closes("no-answer", "2026-11-20");
    await closes("no-answer", "2026-11-21");
    await closes("rejected", "2026-11-21");
    assert.deepEqual(await where(), { situation: null, duration: "three-to-six", struggles: [] });
    await closes("no-answer", "2026-09-01");
    assert.deepEqual((await where())?.struggles, [], "what is long ago does not count");
    await closes("no-answer", "2026-11-22");
    assert.deepEqual((await where())?.struggles, ["silence"]);
    await db.updateTable("searches").set({ in_work: "yes" }).where("id", "=", search).execute();
    assert.deepEqual(await where(), {
      situation: "employed",
      duration: "three-to-six",
      struggles: ["silence", "quiet-search"],
    });
    assert.equal(await whereIAm(db, { id: ana.id, timeZone: "Europe/Berlin" }, town.clock.now), null);
  }));

import assert from "node:assert/strict";
import { test } from "node:test";
import { begin, inTown, member, type Person, type Town } from "../../../test/support.ts";
import { type Id, newId } from "../../basics/ids.ts";
import { groupUrls, makeCommitment } from "../groups/index.ts";
import { noteActivity } from "./activities/activities.ts";
import { onlyDone } from "./activities/activity.ts";
import { openSearch } from "./opening/searches.ts";

/** Ben looks for work, and said that he would phone three people. */
async function committed(town: Town): Promise<{ ben: Person; commitment: Id }> {
  await begin(town);
  const ben = await member(town, "Ben");
  const [db, now] = [town.house.main.write, town.clock.now];
  const today = now.toZonedDateTimeISO("UTC").toPlainDate();
  const plan = {
    lookingSince: today,
    lastWorkOn: null,
    inWork: "no",
    pace: "fast",
    moneyUntil: null,
  } as const;
  await openSearch(db, ben.id, { ...plan, id: newId() }, now);
  const blank = { when: "", where: "", ifWords: "", thenWords: "", hidden: false } as const;
  const what = { ...blank, id: newId(), member: ben.id, group: null, meeting: null, due: today };
  const commitment = await makeCommitment(db, ben.id, { ...what, what: "Phone three people" }, now);
  return { ben, commitment };
}

async function notes(town: Town, who: Person, commitment: Id, words: string): Promise<void> {
  const now = town.clock.now;
  const today = now.toZonedDateTimeISO("UTC").toPlainDate();
  const act = { ...onlyDone("conversation", today), id: newId(), words, minutes: 20, commitment };
  await noteActivity(town.house.main.write, who.id, act, now);
}

test("what Ben noted of keeping a commitment stands in the form for his report, and what became of it is his to say", () =>
  inTown(async (town) => {
    const { ben, commitment } = await committed(town);
    await notes(town, ben, commitment, "The planner of the port told me how they hire.");
    const form = await ben.get(groupUrls.report(commitment));
    assert.match(form.words, /The note holds what you wrote in your search/);
    assert.match(form.words, /The planner of the port told me how they hire\./);
    const unsaid = await ben.press("Report");
    assert.equal(unsaid.status, 422, "nothing was chosen for him");
    await ben.press("Report", { outcome: "done" });
    const report = await town.house.main.read.selectFrom("reports").selectAll().executeTakeFirstOrThrow();
    assert.match(report.note, /The planner of the port told me how they hire\./);
    // Changed later, the form holds what he said.
    await notes(town, ben, commitment, "Another one.");
    assert.doesNotMatch((await ben.get(groupUrls.report(commitment))).words, /Another one|The note holds/);
  }));

test("where nothing was noted the form is empty", () =>
  inTown(async (town) => {
    const { ben, commitment } = await committed(town);
    assert.doesNotMatch((await ben.get(groupUrls.report(commitment))).words, /The note holds/);
  }));

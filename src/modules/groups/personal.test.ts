import assert from "node:assert/strict";
import { test } from "node:test";
import { begin, inTown, member, type Person } from "../../../test/support.ts";
import { type Id, newId } from "../../basics/ids.ts";
import { cheer } from "./commitments/cheers.ts";
import { makeCommitment } from "./commitments/commitments.ts";
import { startGroup } from "./membership/group.ts";
import { handOver } from "./membership/membership.ts";
import { report } from "./commitments/reports.ts";
import { askToJoinGroup, answerGroupRequest } from "./membership/requests.ts";
import { deleteAccount, peopleUrls } from "../people/index.ts";
import { groupPlaces } from "./places.tsx";
import { groupUrls } from "./urls.ts";

type Town = Person["town"];

const words = {
  name: "Tuesday club",
  about: "",
  promise: "",
  places: 6,
  placeKind: "in-person",
  place: "Ben's kitchen",
  openToRequests: true,
} as const;

/** Ana's group with Ben in it, who has a commitment, its report, and a cheer. */
async function circle(town: Town): Promise<{ ana: Person; ben: Person; group: Id; commitment: Id }> {
  const ana = await member(town, "Ana");
  const ben = await member(town, "Ben");
  const db = town.house.main.write;
  const now = town.clock.now;
  const rule = {
    pace: "weekly",
    weekdays: [2],
    time: "18:30",
    from: Temporal.PlainDate.from("2026-11-24"),
    timeZone: "Europe/Berlin",
  } as const;
  const group = await startGroup(
    db,
    ana.id,
    { ...words, id: newId(), kind: "job-club", timeZone: "Europe/Berlin", rule },
    now,
  );
  const request = newId();
  await askToJoinGroup(db, ben.id, group, { id: request, words: "Ben's own words" }, now);
  await answerGroupRequest(db, ana.id, group, request, { answer: "accepted", words: "" }, now);
  const commitment = await makeCommitment(
    db,
    ben.id,
    {
      id: newId(),
      member: ben.id,
      group,
      meeting: null,
      due: null,
      what: "Walk to the harbour office",
      when: "Friday",
      where: "",
      ifWords: "",
      thenWords: "",
      hidden: false,
    },
    now,
  );
  await report(db, ben.id, commitment, { outcome: "done", note: "They know my name now", version: 0 }, now);
  await cheer(db, ana.id, commitment, { id: newId(), words: "You walked there yourself" }, now);
  return { ana, ben, group, commitment };
}

test("Ben takes along everything that is his, the cheers he got among it", () =>
  inTown(async (town) => {
    await begin(town);
    const { ben } = await circle(town);
    const mine = JSON.stringify((await groupPlaces.exportOf?.(town.house.main.read, ben.id)) ?? {});
    for (const part of [
      "Tuesday club",
      "Ben's own words",
      "Walk to the harbour office",
      "They know my name now",
      "You walked there yourself",
    ]) {
      assert.ok(mine.includes(part), part);
    }
  }));

test("when Ben deletes his account his words are gone everywhere, and the group goes on", () =>
  inTown(async (town) => {
    await begin(town);
    const { ana, ben, group } = await circle(town);
    await deleteAccount(town.house.main.write, ben.id, groupPlaces, town.clock.now);
    const page = await ana.get(groupUrls.group(group));
    assert.equal(page.status, 200);
    assert.match(page.words, /1 member/);
    const left = JSON.stringify([
      await town.house.main.read.selectFrom("commitments").selectAll().execute(),
      await town.house.main.read.selectFrom("reports").selectAll().execute(),
      await town.house.main.read.selectFrom("cheers").selectAll().execute(),
      await town.house.main.read.selectFrom("group_requests").selectAll().execute(),
    ]);
    assert.doesNotMatch(left, /harbour office|know my name|walked|own words|Friday/);
    assert.match(left, /"outcome":"done"/, "what was done still counts, without who did it");
  }));

test("whoever keeps a group with others together hands it over before deleting the account", () =>
  inTown(async (town) => {
    await begin(town);
    const { ana, ben, group } = await circle(town);
    const leaves = (person: Person) =>
      deleteAccount(town.house.main.write, person.id, groupPlaces, town.clock.now);
    await assert.rejects(leaves(ana), { why: "still-organiser" });
    assert.equal((await ana.get(groupUrls.group(group))).status, 200, "and nothing of hers was touched");
    const told = await ana.get("/me/leaving");
    assert.match(told.words, /Hand Tuesday club over first/, "she reads so before she tries");
    assert.match(told.words, /The words of your commitments/);
    const tried = await ana.post("/me/leaving", { sure: "yes" });
    assert.equal(tried.status, 409);
    await ana.follow("See which group");
    assert.equal((await ana.follow("Hand Tuesday club over first")).path, groupUrls.members(group));
    await handOver(town.house.main.write, ana.id, group, ben.id, town.clock.now);
    await leaves(ana);
    assert.match((await ben.get(groupUrls.group(group))).words, /1 member/);
    await leaves(ben);
    const row = await town.house.main.read
      .selectFrom("groups")
      .select(["closed_at", "place"])
      .where("id", "=", group)
      .executeTakeFirst();
    assert.ok(row?.closed_at, "a group with nobody left in it is closed");
    assert.equal(row?.place, "");
  }));

test("two who share a group see that on each other's page; for others it stays unsaid", () =>
  inTown(async (town) => {
    await begin(town);
    const { ana, ben } = await circle(town);
    const eve = await member(town, "Eve");
    assert.match((await ana.get(peopleUrls.member(ben.id))).words, /You know each other from Tuesday club/);
    assert.doesNotMatch((await eve.get(peopleUrls.member(ben.id))).words, /Tuesday club/);
  }));

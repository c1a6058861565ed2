import assert from "node:assert/strict";
import { test } from "node:test";
import { letIn, said } from "../../../test/circle.ts";
import { ask, cellFor } from "../../../test/routes/asking.ts";
import { before, changesOf } from "../../../test/routes/changes.ts";
import { cellOf, type Row, slotsOf } from "../../../test/routes/row.ts";
import { table } from "../../../test/routes/table.ts";
import type { Things } from "../../../test/routes/things.ts";
import { undoing } from "../../../test/routes/undone.ts";
import { inWorld, type World } from "../../../test/routes/world.ts";
import { member, type Person } from "../../../test/support.ts";
import { fromAddress, newId, toAddress } from "../../basics/ids.ts";
import {
  addNote,
  askToJoinGroup,
  closeGroup,
  groupUrls as urls,
  hideCommitment,
  leaveGroup,
} from "./index.ts";

// Who may open which address of the room, and post to it, stands in test/routes/rows. Here is what no role tells.

/** What a group keeps to itself: whoever is in another one finds nothing there. */
const shut = [...table.values()].filter(
  (row) => /^\w+ \/(groups\/:group|commitments)\b/.test(row.route) && cellOf(row, "outsider") === "404",
);

const titled = (pattern: RegExp): Row[] => shut.filter(({ route }) => pattern.test(route));

/** Tries rows as people who have no column in the table, and undoes it: nothing is there for them, and nothing changes. */
async function findNothing(world: World, people: readonly Person[], rows: readonly Row[], at: Things = {}) {
  assert.ok(rows.length > 0);
  const undone = undoing(world.town);
  const was = await before(world.town);
  const found: string[] = [];
  for (const person of people)
    for (const row of rows) {
      const attempt = () => ask(world, table, person, { ...row, first: [] }, { at });
      const { result, changes } = await undone((db) => changesOf(world.town, db, was, attempt));
      const cell = cellFor(result, row);
      if (cell !== "404" || Object.keys(changes).length > 0)
        found.push(`${person.name} at ${row.written}: ${cell} ${Object.keys(changes).join(" ")}`);
    }
  assert.deepEqual(found, []);
}

test("for who has left, or waits for an answer, there is nothing to find or change", () =>
  inWorld(async (world) => {
    const { town, ana, group } = world;
    const { write: db } = town.house.main;
    const [emil, gita] = [await member(town, "Emil"), await member(town, "Gita")];
    await letIn(town, ana, emil, group);
    await leaveGroup(db, emil.id, group, town.clock.now);
    await askToJoinGroup(db, gita.id, group, { id: newId(), words: "May I?" }, town.clock.now);
    assert.ok(shut.length > 60);
    await findNothing(world, [emil, gita], shut);
  }));

test("a closed group is gone for everybody, but Ben keeps his own words", () =>
  inWorld(async (world) => {
    const { town, group, ana, ben, cleo } = world;
    await closeGroup(town.house.main.write, ana.id, group, town.clock.now);
    const page = [...table.values()].filter(({ route }) => / \/groups\/:group(\/requests)?$/.test(route));
    const dora = world.who("other organiser");
    assert.ok(dora);
    await findNothing(world, [ana, cleo, dora], [...shut, ...page]);
    await findNothing(world, [ben], [...titled(/ \/groups\//), ...page]);
    assert.equal((await ben.get(world.at("/commitments/:commitment"))).status, 200);
  }));

test("nothing of one group is found or changed through another, not even by who is in both and keeps that one", () =>
  inWorld(async (world) => {
    const { town, ana, group, others } = world;
    const dora = world.who("other organiser");
    assert.ok(dora);
    await letIn(town, ana, dora, group);
    // What is taken back may be long gone: there it is the same for all, as test/routes/ids.test.ts tells.
    const nested = titled(/:group\/.*:/).filter(({ route }) => !/minutes$|:post\/removal$/.test(route));
    assert.ok(nested.length > 30);
    const through = { "/groups/:group": others[":group"] ?? "" };
    await findNothing(world, [dora], nested, through);
    const notes = nested.filter(({ route }) => route.includes(":note"));
    const [, meeting] = slotsOf(notes[0] as Row);
    await findNothing(world, [dora], notes, { ...through, [meeting?.key ?? ""]: others[":meeting"] ?? "" });
  }));

test("the chair writes nothing about who has left, and does not hand them the group", () =>
  inWorld(async (world) => {
    const { town, ana, group } = world;
    const emil = await member(town, "Emil");
    await letIn(town, ana, emil, group);
    const emils = toAddress(await said(town, emil, group, "Ask the museum"));
    await leaveGroup(town.house.main.write, emil.id, group, town.clock.now);
    const about = titled(/(attendance|hot-seat|notes|floor|handing|organiser|welcomer|:group\/commitments)$/);
    const named = about.map((row) => {
      const name = row.route.endsWith("commitments")
        ? "for"
        : row.sends["to"]
          ? "to"
          : row.sends["welcomer"]
            ? "welcomer"
            : "member";
      return { ...row, sends: { ...row.sends, [name]: toAddress(emil.id) } };
    });
    assert.equal(named.length, 8);
    const asking = titled(/:group\/commitments\/new$/).map((row) => ({
      ...row,
      sends: { for: toAddress(emil.id) },
    }));
    await findNothing(world, [ana], [...named, ...asking]);
    await findNothing(world, [ana], titled(/ \/commitments\/:commitment\/(edit|report)$/), {
      "/commitments/:commitment": emils,
    });
  }));

test("what Ben keeps to himself nobody else opens, changes, reveals, reports on or cheers, not even in the chair", () =>
  inWorld(async (world) => {
    const { town, ana, ben, cleo, things } = world;
    for (const id of [things[":commitment"], things["told"]])
      await hideCommitment(town.house.main.write, ben.id, fromAddress(id ?? "") ?? 0, true);
    // The removal of a cheer is its giver's own affair.
    const rows = titled(/ \/commitments\/:commitment(?!.*removal)/);
    assert.equal(rows.length, 9);
    await findNothing(world, [ana, cleo], rows);
  }));

test("the chair hides nothing of Ben's, neither what stands nor what is written down for him", () =>
  inWorld(async (world) => {
    const { ana, ben, cleo, group } = world;
    const words = { what: "Write to one person", version: "1", hidden: "yes" };
    const made = { id: toAddress(newId()), for: toAddress(ben.id), ...words };
    assert.equal((await ana.post(world.at("/commitments/:commitment/edit"), words)).status, 200);
    assert.equal((await ana.post(urls.groupCommitments(group), made)).status, 200);
    const page = await cleo.get(urls.group(group));
    assert.equal(page.words.split("Write to one person").length, 3, "both are there to read");
  }));

test("a line for the minutes is taken back by who wrote it, who it is about, or the chair, and by nobody else", () =>
  inWorld(async (world) => {
    const { town, group, meetings, ana, ben, cleo } = world;
    const { write: db } = town.house.main;
    const [meeting = 0] = meetings;
    const emil = await member(town, "Emil");
    await letIn(town, ana, emil, group);
    const tries = async (writer: Person, remover: Person, outcome: [status: number, left: number]) => {
      const note = { id: newId(), kind: "lead", member: ben.id, words: "The port hires." } as const;
      await addNote(db, writer.id, group, meeting, note, town.clock.now);
      const { status } = await remover.post(urls.noteRemoval(group, meeting, note.id));
      const left = await db.selectFrom("meeting_notes").select("id").where("id", "=", note.id).execute();
      assert.deepEqual([status, left.length], outcome, `${remover.name} of ${writer.name}`);
    };
    await tries(ben, emil, [404, 1]);
    await tries(ben, ana, [200, 0]);
    await tries(cleo, ben, [200, 0]);
    await tries(emil, emil, [200, 0]);
  }));

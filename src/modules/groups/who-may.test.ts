import assert from "node:assert/strict";
import { test } from "node:test";
import { type Circle, letIn } from "../../../test/circle.ts";
import { addressBook, type Answers, type Club, inClub, type Row, times } from "../../../test/club.ts";
import { type Person, Visitor } from "../../../test/support.ts";
import { newId, toAddress } from "../../basics/ids.ts";
import { tableOwners } from "../../database/owners.ts";
import { addNote, closeGroup, groupUrls as urls, hideCommitment, openMeeting } from "./index.ts";

// Who may open which address of the room, and post to it; the rows stand in test/club.ts.

/** Tries rows one after the other; each must answer as `expected` says of what the row says. */
async function tries(who: Visitor, rows: [string, Row][], expected: (answers: Answers) => number) {
  for (const [name, [at, opens, posts, fields]] of rows) {
    if (opens) assert.equal((await who.get(at)).status, expected(opens), `opening ${name}`);
    if (posts) assert.equal((await who.post(at, fields)).status, expected(posts), `posting to ${name}`);
  }
}

const rowsOf = (at: Club): [string, Row][] => Object.entries(addressBook(at));
const isShut = ([, [, opens, posts]]: [string, Row]): boolean => (opens ?? posts)?.[0] === 404;
const isNot = (row: [string, Row]): boolean => !isShut(row);
const nothing = (): number => 404;

async function changesNothing({ town: { house } }: Circle, story: () => Promise<void>): Promise<void> {
  const ours = Object.entries(tableOwners).filter(([, room]) => room === "modules/groups");
  const tables = [...ours.map(([table]) => table), "journal", "invitations"] as "groups"[];
  const rows = async (of: "groups") => new Set(await house.main.read.selectFrom(of).selectAll().execute());
  const before = await Promise.all(tables.map(rows));
  await story();
  assert.deepEqual(await Promise.all(tables.map(rows)), before);
}

test("a visitor is asked to sign in, whatever the address, and changes nothing", () =>
  inClub((circle) =>
    changesNothing(circle, async () => {
      const visitor = new Visitor(circle.town);
      const rows = rowsOf(circle.club);
      assert.deepEqual(rows.map(([name]) => name).sort(), Object.keys(urls).sort(), "no address is left out");
      for (const [name, [at, opens, posts, fields]] of rows) {
        if (opens) assert.match((await visitor.get(at)).path, /^\/sign-in\?then=/, name);
        const answer = posts && (await visitor.post(at, fields));
        assert.ok(!answer || answer.status === 403 || answer.path.startsWith("/sign-in"), name);
      }
    }),
  ));

test("for who is in another group, has left, waits for an answer or is the host there is nothing to find or change", () =>
  inClub(async (circle) => {
    const others = [circle.dora, circle.emil, circle.gita, circle.host];
    await changesNothing(circle, async () => {
      for (const other of others) await tries(other, rowsOf(circle.club).filter(isShut), nothing);
    });
    for (const other of others) await tries(other, rowsOf(circle.club).filter(isNot), ([outside]) => outside);
  }));

test("a member on a pause may do what members may, and the organiser in the chair all but what is Ben's own", async () => {
  await inClub(({ cleo, club }) => tries(cleo, rowsOf(club), ([, paused]) => paused));
  await inClub(({ ana, club }) => tries(ana, rowsOf(club), ([, , organiser]) => organiser));
});

test("a closed group is gone for everybody, but Ben keeps his own words", () =>
  inClub(async (circle) => {
    const { town, group, ana, ben, cleo, dora, club } = circle;
    await closeGroup(town.house.main.write, ana.id, group, town.clock.now);
    const rows = rowsOf(club).filter((row) => isShut(row) || /^(group|requests)$/.test(row[0]));
    const pages = rows.filter(([, [at]]) => at.startsWith(urls.group(group)));
    await changesNothing(circle, async () => {
      for (const person of [ana, cleo, dora]) await tries(person, rows, nothing);
      await tries(ben, pages, nothing);
    });
    assert.equal((await ben.get(urls.commitment(club.said))).status, 200);
  }));

test("nothing of one group is found or changed through another, not even by who is in both", () =>
  inClub(async (circle) => {
    const { town, ana, dora, group, thursday, club } = circle;
    const db = town.house.main.write;
    await letIn(town, ana, dora, group);
    await dora.post(urls.schedule(thursday), { ...times, time: "18:45" });
    const its = db.selectFrom("meetings").select("id").where("group_id", "=", thursday).orderBy("starts_at");
    const { id: meeting } = await its.executeTakeFirstOrThrow();
    await openMeeting(db, dora.id, thursday, meeting, town.clock.now);
    const nested = /^\/groups\/[^/]+\/(meetings|requests|invitations|wall)\/[0-9a-z]{11}/;
    const through = (at: Club) => rowsOf({ ...at, group: thursday }).filter(([, row]) => nested.test(row[0]));
    const inHers = through({ ...club, meeting }).filter(([name]) => name === "noteRemoval");
    await changesNothing(circle, () => tries(dora, [...through(club), ...inHers], nothing));
  }));

test("the chair writes nothing about who is in another group or has left, and does not hand them the group", () =>
  inClub(async (circle) => {
    const { ana, dora, emil, emils, group, club } = circle;
    await changesNothing(circle, async () => {
      for (const { id } of [dora, emil]) {
        const book = addressBook({ ...club, about: id, heir: id, said: emils, told: emils });
        const {
          attendance,
          hotSeat,
          notes,
          floor,
          chairHanding,
          organiser,
          editCommitment,
          report: reports,
        } = book;
        const rows = Object.entries({
          attendance,
          hotSeat,
          notes,
          floor,
          chairHanding,
          organiser,
          editCommitment,
          reports,
        });
        await tries(ana, rows, nothing);
        const [path, , , fields] = book.groupCommitments;
        assert.equal((await ana.post(path, { ...fields, for: toAddress(id) })).status, 404);
        assert.equal((await ana.get(`${urls.newGroupCommitment(group)}?for=${toAddress(id)}`)).status, 404);
      }
    });
  }));

test("what Ben keeps to himself nobody else opens, changes, reveals, reports on or cheers, not even in the chair", () =>
  inClub(async (circle) => {
    const { town, ana, ben, cleo, club } = circle;
    for (const id of [club.said, club.told]) await hideCommitment(town.house.main.write, ben.id, id, true);
    const rows = rowsOf(club).filter(([, [at]]) => /^\/commitments\/\w{11}(?!.*removal)/.test(at));
    assert.equal(rows.length, 6);
    await changesNothing(circle, () => tries(ana, rows, nothing));
    await changesNothing(circle, () => tries(cleo, rows, nothing));
  }));

test("the chair hides nothing of Ben's, neither what stands nor what is written down for him", () =>
  inClub(async ({ ana, ben, cleo, club }) => {
    const { editCommitment, groupCommitments } = addressBook(club);
    const more = { for: toAddress(ben.id), hidden: "yes" };
    for (const [at, , , fields] of [editCommitment, groupCommitments]) {
      assert.equal((await ana.post(at, { ...fields, ...more })).status, 200);
    }
    const page = await cleo.get(urls.group(club.group));
    assert.equal(page.words.split("Write to one person").length, 3, "both are there to read");
  }));

test("a line for the minutes is taken back by who wrote it, who it is about, or the chair, and by nobody else", () =>
  inClub(async ({ town, ana, ben, cleo, emil, group, club }) => {
    const { write: db } = town.house.main;
    await letIn(town, ana, emil, group);
    const tries = async (writer: Person, remover: Person, outcome: [status: number, left: number]) => {
      const note = { id: newId(), kind: "lead", member: ben.id, words: "The port hires." } as const;
      await addNote(db, writer.id, group, club.meeting, note, town.clock.now);
      const { status } = await remover.post(urls.noteRemoval(group, club.meeting, note.id));
      const left = await db.selectFrom("meeting_notes").select("id").where("id", "=", note.id).execute();
      assert.deepEqual([status, left.length], outcome, `${remover.name} of ${writer.name}`);
    };
    await tries(ben, emil, [404, 1]);
    await tries(ben, ana, [200, 0]);
    await tries(cleo, ben, [200, 0]);
    await tries(emil, emil, [200, 0]);
  }));

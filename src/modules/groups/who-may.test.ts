import assert from "node:assert/strict";
import { test } from "node:test";
import { type Circle, groupOf, inCircle, letIn, openTheMeeting, said } from "../../../test/circle.ts";
import { member, type Person, Visitor } from "../../../test/support.ts";
import { newId, toAddress } from "../../basics/ids.ts";
import { tableOwners } from "../../database/owners.ts";
import { pause } from "../people/index.ts";
import { typedAgenda } from "./agenda.forms.ts";
import { addNote, askToJoinGroup, cheer, closeGroup, groupKinds, groupUrls as urls } from "./index.ts";
import { hideCommitment, inviteToGroup, leaveGroup, openMeeting, pauseInGroup, report } from "./index.ts";

// Who may open which address of the room, and post to it: a row for each, none left out. The group is open to requests,
// its meeting goes on with its organiser in the chair, and everything that a row names is there.

/** What is answered to people outside the group, to a member on a pause, and to the organiser in the chair. */
type Answers = readonly [outside: number, paused: number, organiser: number];
type Row = readonly [at: string, opens: Answers | null, posts: Answers | null, fields?: Fields];
type Fields = Record<string, string | string[]>;

const all: Answers = [200, 200, 200];
const inside: Answers = [404, 200, 200];
const keeper: Answers = [404, 403, 200];

const unseen = { version: "1", zone: "Europe/Berlin" };
const times = { ...unseen, pace: "weekly", weekdays: "2", time: "18:30", from: "2026-11-24" };
const pair = { ...unseen, kind: "buddies", name: "We two", places: "2", placeKind: "call" };
const words = { name: "Tuesday club", promise: "What is said here stays here.", places: "8", open: "yes" };
const club = { ...unseen, ...words, placeKind: "in-person", place: "The library" };
const rounds = { ...unseen, ...typedAgenda(groupKinds["job-club"].rounds).typed };
const moved = { on: "2026-12-02", time: "19:00", reason: "The library is closed." };

/** In the order of trying: the chair is taken before the meeting ends, and the group closes before one leaves. */
function addressBook({ group, meeting, coming, later, ...at }: Club): Record<keyof typeof urls, Row> {
  const id = toAddress(newId());
  const about = toAddress(at.about);
  const what = { id, what: "Write to one person", due: "2026-12-01", version: "1" };
  return {
    groups: [urls.groups, all, all, { id, ...pair }],
    newGroup: [urls.newGroup, all, null],
    newGroupOf: [urls.newGroupOf("job-club"), all, null],
    group: [urls.group(group), all, null],
    edit: [urls.edit(group), keeper, keeper, club],
    schedule: [urls.schedule(group), keeper, keeper, times],
    agenda: [urls.agenda(group), keeper, keeper, rounds],
    members: [urls.members(group), inside, null],
    pause: [urls.pause(group), null, inside, { pause: "yes" }],
    invitations: [urls.invitations(group), keeper, keeper, { id, way: "link", places: "2", days: "7" }],
    revocation: [urls.revocation(group, at.invitation), null, keeper],
    requests: [urls.requests(group), null, [200, 409, 409], { id, words: "May I come?" }],
    withdrawal: [urls.withdrawal(group), null, all],
    answer: [urls.answer(group, at.request), keeper, keeper, { answer: "declined", words: "We are full." }],
    groupCommitments: [urls.groupCommitments(group), null, inside, what],
    newGroupCommitment: [urls.newGroupCommitment(group), inside, null],
    commitments: [urls.commitments, all, all, { ...what, id: toAddress(newId()) }],
    reflections: [urls.reflections, all, all, { energy: "6", line: "Tired." }],
    newCommitment: [urls.newCommitment, all, null],
    commitment: [urls.commitment(at.said), inside, null],
    hiding: [urls.hiding(at.said), null, [404, 404, 404], { hidden: "yes" }],
    editCommitment: [urls.editCommitment(at.said), keeper, keeper, what],
    nextStep: [urls.nextStep(at.told), keeper, keeper, { step: "drop" }],
    report: [urls.report(at.told), keeper, keeper, { outcome: "partly", version: "1" }],
    cheers: [urls.cheers(at.told), null, inside, { id, words: "You called him at last." }],
    cheerRemoval: [urls.cheerRemoval(at.told, at.cheer), null, inside],
    meetings: [urls.meetings(group), inside, null],
    meeting: [urls.meeting(group, meeting), inside, null],
    sheet: [urls.sheet(group, meeting), inside, null],
    minutes: [urls.minutes(group, meeting), inside, null],
    absence: [urls.absence(group, coming), inside, inside, { words: "At the dentist." }],
    move: [urls.move(group, coming), keeper, keeper, moved],
    callOff: [urls.callOff(group, later), keeper, keeper, { reason: "Nobody can come." }],
    opening: [urls.opening(group, meeting), null, inside],
    round: [urls.round(group, meeting), null, keeper, { from: "0", to: "1" }],
    attendance: [urls.attendance(group, meeting), null, keeper, { member: about, how: "here" }],
    hotSeat: [urls.hotSeat(group, meeting), null, inside, { member: about, version: "0", notes: "Ask." }],
    notes: [urls.notes(group, meeting), null, inside, { id, kind: "win", member: about, words: "A yes." }],
    noteRemoval: [urls.noteRemoval(group, meeting, at.note), null, [404, 404, 200]],
    checkOut: [urls.checkOut(group, meeting), null, inside, { energy: "7", line: "Glad." }],
    chair: [urls.chair(group, meeting), null, inside],
    closing: [urls.closing(group, meeting), null, inside],
    organiser: [urls.organiser(group), null, keeper, { to: toAddress(at.heir), sure: "yes" }],
    close: [urls.close(group), keeper, keeper, { sure: "yes" }],
    leave: [urls.leave(group), [404, 200, 404], [404, 200, 404]],
  };
}

/** Ana's club meets. Dora keeps another together, Emil has left, Finn is in it, and Gita waits for an answer. */
async function gather(circle: Circle) {
  const { town, group, meetings, ana, ben, cleo } = circle;
  const db = town.house.main.write;
  const [dora, emil] = [await member(town, "Dora"), await member(town, "Emil")];
  const [finn, gita] = [await member(town, "Finn"), await member(town, "Gita")];
  for (const person of [emil, finn]) await letIn(town, ana, person, group);
  await openTheMeeting(circle, ana);
  const { now } = town.clock;
  const [meeting = 0, coming = 0, later = 0] = meetings;
  const ids = { note: newId(), cheer: newId(), invitation: newId(), request: newId() };
  const thursday = await groupOf(town, dora, [], "job-club", "Thursday club");
  const emils = await said(town, emil, group, "Ask the museum");
  const [told, open] = [await said(town, ben, group, "Call Mr Hale"), await said(town, ben, group, "Rest")];
  await report(db, ben.id, told, { outcome: "partly", note: "Half of it.", version: 0 }, now);
  await cheer(db, finn.id, told, { id: ids.cheer, words: "You began." }, now);
  const note = { id: ids.note, kind: "lead", member: ben.id, words: "The port hires." } as const;
  await addNote(db, ben.id, group, meeting, note, now);
  const link = { id: ids.invitation, forName: "", email: null, words: "", places: 3, days: 7 };
  await inviteToGroup(db, ana.id, group, link, now);
  await askToJoinGroup(db, gita.id, group, { id: ids.request, words: "May I?" }, now);
  await leaveGroup(db, emil.id, group, now);
  await pauseInGroup(db, cleo.id, group, now);
  await pause(db, cleo.id, now);
  const club = { group, meeting, coming, later, said: open, told, about: ben.id, heir: ana.id, ...ids };
  return { ...circle, dora, emil, gita, thursday, emils, club };
}

type Everybody = Awaited<ReturnType<typeof gather>>;
type Club = Everybody["club"];

const inClub = (story: (everybody: Everybody) => Promise<void>): Promise<void> =>
  inCircle(async (circle) => story(await gather(circle)));

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
    const nested = /^\/groups\/[^/]+\/(meetings|requests|invitations)\/[0-9a-z]{11}/;
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
        const { attendance, hotSeat, notes, organiser, editCommitment, report: reports } = book;
        const rows = Object.entries({ attendance, hotSeat, notes, organiser, editCommitment, reports });
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

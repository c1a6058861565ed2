import { type Circle, groupOf, inCircle, letIn, openTheMeeting, said } from "./circle.ts";
import { member } from "./support.ts";
import { newId, toAddress } from "../src/basics/ids.ts";
import { typedAgenda } from "../src/modules/groups/settings/agenda.forms.ts";
import {
  addNote,
  askToJoinGroup,
  cheer,
  groupKinds,
  groupUrls as urls,
  inviteToGroup,
  leaveGroup,
  makePost,
  pauseInGroup,
  report,
} from "../src/modules/groups/index.ts";
import { pause } from "../src/modules/people/index.ts";

// Every address of the room of groups with what it answers to whom: a row for each, none left out. The group is open to
// requests, its meeting goes on with its organiser in the chair, and everything that a row names is there.

/** What is answered to people outside the group, to a member on a pause, and to the organiser in the chair. */
export type Answers = readonly [outside: number, paused: number, organiser: number];
export type Row = readonly [at: string, opens: Answers | null, posts: Answers | null, fields?: Fields];
type Fields = Record<string, string | string[]>;

const all: Answers = [200, 200, 200];
const inside: Answers = [404, 200, 200];
const keeper: Answers = [404, 403, 200];
const gone: Answers = [404, 404, 404];

const unseen = { version: "1", zone: "Europe/Berlin" };
export const times = { ...unseen, pace: "weekly", weekdays: "2", time: "18:30", from: "2026-11-24" };
const pair = { ...unseen, kind: "buddies", name: "We two", places: "2", placeKind: "call" };
const words = { name: "Tuesday club", promise: "What is said here stays here.", places: "8", open: "yes" };
const club = { ...unseen, ...words, placeKind: "in-person", place: "The library" };
const rounds = { ...unseen, ...typedAgenda(groupKinds["job-club"].rounds).typed };
const wish = { version: "0", kind: "any", pace: "any", placeKind: "any", when: "In the evening" };
const moved = { on: "2026-12-02", time: "19:00", reason: "The library is closed." };

/** In the order of trying: the chair is taken before the meeting ends, and the group closes before one leaves. */
export function addressBook({ group, meeting, coming, later, ...at }: Club): Record<keyof typeof urls, Row> {
  const id = toAddress(newId());
  const about = toAddress(at.about);
  const nothing = newId();
  const what = { id, what: "Write to one person", due: "2026-12-01", version: "1" };
  return {
    groups: [urls.groups, all, all, { id, ...pair }],
    newGroup: [urls.newGroup, all, null],
    newGroupOf: [urls.newGroupOf("job-club"), all, null],
    wish: [urls.wish, all, all, { ...wish, id: toAddress(newId()) }],
    offerAnswer: [urls.offerAnswer(nothing), null, gone, { answer: "yes" }],
    wishWithdrawal: [urls.wishWithdrawal, null, all],
    // Who may look into the waiting room is told in its own tests: it is no one group's.
    waitingRoom: [urls.waitingRoom, null, null],
    waitingFor: [urls.waitingFor(group), null, null],
    offer: [urls.offer(nothing), gone, [404, 403, 404], { id, group: toAddress(group), words: "Come." }],
    offerWithdrawal: [urls.offerWithdrawal(nothing), null, gone],
    formings: [urls.formings, null, null],
    newForming: [urls.newForming, null, null],
    forming: [urls.forming(nothing), gone, null],
    formingAnswer: [urls.formingAnswer(nothing), null, gone, { answer: "yes" }],
    formingEnd: [urls.formingEnd(nothing), null, gone],
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
    // A stream does not end by itself: who may listen is told in meeting-changes.test.ts.
    changes: [urls.changes(group, meeting), null, null],
    floor: [urls.floor(group, meeting), null, keeper, { member: about }],
    vent: [urls.vent(group, meeting), null, [404, 403, 409]],
    quiet: [urls.quiet(group, meeting), null, keeper, { minutes: "8" }],
    timerRemoval: [urls.timerRemoval(group, meeting), null, inside],
    floorRelease: [urls.floorRelease(group, meeting), null, inside],
    hand: [urls.hand(group, meeting), null, inside, { raised: "yes" }],
    chairHanding: [urls.chairHanding(group, meeting), null, keeper, { member: about }],
    chair: [urls.chair(group, meeting), null, inside, { sure: "yes" }],
    closing: [urls.closing(group, meeting), null, inside],
    wall: [urls.wall(group), inside, inside, { id: toAddress(newId()), words: "A fair on Friday." }],
    post: [urls.post(group, at.post), inside, null],
    answers: [urls.answers(group, at.post), null, inside, { id: toAddress(newId()), words: "Thank you." }],
    editPost: [urls.editPost(group, at.post), gone, gone, { words: "Another fair.", version: "1" }],
    postRemoval: [urls.postRemoval(group, at.post), null, gone],
    postConcern: [urls.postConcern(group, at.post), inside, inside, { id, words: "It is an offer." }],
    postHiding: [urls.postHiding(group, at.post), null, keeper, { hidden: "yes" }],
    welcome: [urls.welcome(group), inside, null],
    welcomer: [urls.welcomer(group), null, keeper, { welcomer: about }],
    kindWord: [urls.kindWord(group, at.about), [404, 403, 404], [404, 403, 404], { id, words: "Hello." }],
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
  const ids = { note: newId(), cheer: newId(), invitation: newId(), request: newId(), post: newId() };
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
  await makePost(db, ben.id, group, { id: ids.post, words: "A fair on Friday." }, now);
  const club = { group, meeting, coming, later, said: open, told, about: ben.id, heir: ana.id, ...ids };
  return { ...circle, dora, emil, gita, thursday, emils, club };
}

export type Everybody = Awaited<ReturnType<typeof gather>>;
export type Club = Everybody["club"];

export const inClub = (story: (everybody: Everybody) => Promise<void>): Promise<void> =>
  inCircle(async (circle) => story(await gather(circle)));

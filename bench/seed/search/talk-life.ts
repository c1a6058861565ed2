import type { Id } from "../../../src/basics/ids.ts";
import { day, hour, minute } from "../times.ts";
import { documentNote, prepareWords, spokenWords, thanksWords, wentWords } from "../words/search.ts";
import type { Job, Pursuit } from "./pursuit.ts";
import type { Line } from "./talk-facts.ts";

/** What was sent for a job; its file is not kept. */
export function sendDocument(pursuit: Pursuit, job: Job): void {
  const { dice } = pursuit;
  if (!dice.chance(0.3)) return;
  const what = dice.pick(["resume", "letter", "portfolio"] as const);
  const sent = { document: dice.id(), what, name: `For ${job.title}`, note: documentNote(dice) };
  const whose = { member: pursuit.person.id, opportunity: job.id };
  const at = job.last + 10 * minute;
  pursuit.say({ kind: "document sent", at, ...whose, ...sent, on: pursuit.on(at) });
}

/** A talk with an employer, two days after it was set, and what came of it. */
export function tellTalk(pursuit: Pursuit, job: Job): void {
  const { dice, person } = pursuit;
  const at = job.last + hour;
  const talk = { member: person.id, jobInterview: dice.id() };
  const there = pursuit.known.filter((known) => known.at < at && dice.chance(2 / pursuit.size.contacts));
  const people = there.slice(0, 3).map(({ id }) => id);
  const how = dice.pick(["", "in-person", "video", "phone"] as const);
  const when = { on: pursuit.on(at + 2 * day), time: dice.pick(["", "09:30", "14:00"]), zone: person.zone };
  const place = how === "in-person" ? "Harbour Street 4" : "";
  const set = { opportunity: job.id, ...when, how, place, people };
  if (!pursuit.say({ kind: "job interview set", at, ...talk, ...set })) return;
  const kinds = dice.some(["prepare", "question", "question"] as const, 0.5);
  const lines: Line[] = kinds.map((kind, nth) => ({ id: dice.id(), kind, words: prepareWords(dice, nth) }));
  if (lines.length > 0) pursuit.say({ kind: "job interview prepared", at: at + minute, ...talk, lines });
  if (dice.chance(0.8)) debrief(pursuit, talk, people, at + 2 * day + 3 * hour);
}

function debrief(
  pursuit: Pursuit,
  talk: { member: Id; jobInterview: Id },
  people: readonly Id[],
  at: number,
): void {
  const { dice, person, search } = pursuit;
  const owed = people.map((contact) => ({ contact, thanks: dice.id() }));
  const words = {
    wentWell: wentWords(dice),
    wentBadly: wentWords(dice),
    talkedOf: spokenWords(dice),
    promised: "",
  };
  const after = { search, ...words, owed, zone: person.zone };
  if (!pursuit.say({ kind: "job interview debriefed", at, ...talk, ...after })) return;
  for (const { thanks } of owed) thank(pursuit, thanks, at + dice.between(minute, 30 * hour));
}

function thank(pursuit: Pursuit, thanks: Id, at: number): void {
  const { dice } = pursuit;
  const whose = { member: pursuit.person.id, thanks };
  if (!dice.chance(0.8)) return;
  pursuit.say({ kind: "thanks written", at, ...whose, words: thanksWords(dice) });
  const how = dice.pick(["mail", "card", "message"] as const);
  if (dice.chance(0.8))
    pursuit.say({ kind: "thanks sent", at: at + minute, ...whose, how, on: pursuit.on(at + minute) });
}

/** Thanks for help, and news of a month for those who help. */
export function tellThanks(pursuit: Pursuit): void {
  const { dice, own, person } = pursuit;
  for (const known of pursuit.known.slice(0, 4)) {
    if (!dice.chance(0.4)) continue;
    const at = Math.max(known.at + day, pursuit.at(dice.roll()));
    const owed = {
      thanks: dice.id(),
      contact: known.id,
      forWhat: "the word that you put in",
      zone: person.zone,
    };
    if (!pursuit.say({ kind: "thanks owed", at, ...own, ...owed, spokenOf: spokenWords(dice) })) return;
    thank(pursuit, owed.thanks, at + dice.between(minute, 30 * hour));
  }
  if (dice.chance(0.3)) tellLetter(pursuit);
}

function tellLetter(pursuit: Pursuit): void {
  const { dice, own } = pursuit;
  const at = pursuit.at(0.7 + 0.2 * dice.roll());
  const about = { member: own.member, letter: dice.id(), month: pursuit.on(at).slice(0, 7) };
  const words = spokenWords(dice);
  if (!pursuit.say({ kind: "news written", at, ...about, search: own.search, words })) return;
  for (const [nth, { id: contact, at: since }] of pursuit.known.slice(0, 3).entries()) {
    if (since > at) continue;
    const then = at + (2 * nth + 1) * minute;
    pursuit.say({ kind: "news addressed", at: then, ...about, contact });
    if (dice.chance(0.7))
      pursuit.say({ kind: "news sent", at: then + minute, ...about, contact, on: pursuit.on(then) });
  }
}

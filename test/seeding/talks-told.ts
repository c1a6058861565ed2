import assert from "node:assert/strict";
import type { TalkFacts } from "../../bench/seed/search/talk-facts.ts";
import { addDocument } from "../../src/modules/search/documents/documents.ts";
import { debrief } from "../../src/modules/search/job-interviews/debriefs.ts";
import { setJobInterview } from "../../src/modules/search/job-interviews/job-interviews.ts";
import { addPreparations } from "../../src/modules/search/job-interviews/preparations.ts";
import { addRecipients, keepLetter, markCopySent } from "../../src/modules/search/thanks/letters.ts";
import { markThankYouSent, thankYouFor, writeThankYou } from "../../src/modules/search/thanks/thank-yous.ts";
import type { Tellers } from "./telling.ts";

/** Talks with employers, and what is sent. */
export const talksTold: Tellers<TalkFacts> = {
  "document sent"({ db, house }, { member, opportunity, document, what, name, on, note }, now) {
    const sent = { kind: what, name, note, sentOn: Temporal.PlainDate.from(on), file: null };
    return addDocument(db, house.files, member, { id: document, opportunity, ...sent }, now);
  },
  "job interview set"(
    { db },
    { member, jobInterview, opportunity, people, on, time, zone, how, place },
    now,
  ) {
    const when = { on: Temporal.PlainDate.from(on), time, timeZone: zone, how, place };
    const what = { id: jobInterview, opportunity, ...when, people: people.map((contact) => ({ contact })) };
    return setJobInterview(db, member, what, now);
  },
  "job interview prepared": ({ db }, { member, jobInterview, lines }) =>
    addPreparations(db, member, jobInterview, lines),
  async "job interview debriefed"(told, { member, jobInterview, owed, ...said }, now) {
    const { wentWell, wentBadly, talkedOf, promised } = said;
    const people = owed.map(({ contact }) => ({ contact }));
    const what = { wentWell, wentBadly, talkedOf, promised, people, version: 1, followUp: null };
    assert.equal((await debrief(told.db, member, jobInterview, what, now)).how, "debriefed");
    for (const { thanks, contact } of owed) {
      const made = told.db.selectFrom("thank_yous").select("id").where("job_interview_id", "=", jobInterview);
      told.name(thanks, (await made.where("contact_id", "=", contact).executeTakeFirstOrThrow()).id);
    }
  },
  "thanks owed": ({ db }, { member, thanks, contact, forWhat, spokenOf }, now) =>
    thankYouFor(db, member, { id: thanks, person: { contact }, forWhat, spokenOf }, now),
  async "thanks written"({ db }, { member, thanks, words }) {
    const row = db.selectFrom("thank_yous").select(["version", "spoken_of"]).where("id", "=", thanks);
    const { version, spoken_of: spokenOf } = await row.executeTakeFirstOrThrow();
    assert(await writeThankYou(db, member, thanks, { words, spokenOf, version }));
  },
  "thanks sent": ({ db }, { member, thanks, how, on }) =>
    markThankYouSent(db, member, thanks, { how, on: Temporal.PlainDate.from(on) }),
  async "news written"(told, { member, letter, month, words }, now) {
    assert(await keepLetter(told.db, member, { month, words, version: 0 }, now));
    const made = told.db.selectFrom("supporter_letters").select("id").where("member_id", "=", member);
    told.name(letter, (await made.where("month", "=", month).executeTakeFirstOrThrow()).id);
  },
  "news addressed": ({ db }, { member, month, contact }, now) =>
    addRecipients(db, member, month, [{ contact }], now),
  "news sent": ({ db }, { member, month, contact, on }) =>
    markCopySent(db, member, month, contact, Temporal.PlainDate.from(on)),
};

import type { ThankYousTable } from "../../../src/database/index.ts";
import type { Writers } from "../facts.ts";
import type { Ledger } from "../ledger.ts";
import { dateAt, textOf } from "../times.ts";
import type { TalkFacts } from "./talk-facts.ts";

/** The rows of talks, and of what was sent. */
export const talkWriters: Writers<TalkFacts> = {
  "document sent"(ledger, { member, opportunity, document, what, name, on, note, at }) {
    const whose = { id: document, opportunity_id: opportunity, member_id: member };
    const sent = { kind: what, name, sent_on: on, note, file_id: null, file_name: "", size: 0, version: 1 };
    ledger.put("documents", document, { ...whose, ...sent, made_at: textOf(at) });
  },
  "job interview set"(ledger, { member, jobInterview, opportunity, people, at, ...when }) {
    ledger.put("job_interviews", jobInterview, {
      id: jobInterview,
      opportunity_id: opportunity,
      member_id: member,
      on_day: when.on,
      at_time: when.time,
      time_zone: when.zone,
      how: when.how,
      place: when.place,
      went_well: "",
      went_badly: "",
      talked_of: "",
      promised: "",
      debriefed_at: null,
      called_off_at: null,
      shown: "",
      made_at: textOf(at),
      version: 1,
    });
    for (const [nth, contact] of people.entries()) {
      const row = { job_interview_id: jobInterview, contact_id: contact, member_id: member };
      ledger.put("job_interview_people", `${jobInterview} ${contact}`, { ...row, position: nth + 1 });
    }
  },
  "job interview prepared"(ledger, { member, jobInterview, lines }) {
    for (const [nth, line] of lines.entries()) {
      const whose = { job_interview_id: jobInterview, member_id: member };
      ledger.put("preparations", line.id, { ...line, ...whose, position: nth + 1, done_on: "" });
    }
  },
  "job interview debriefed"(ledger, { member, search, jobInterview, owed, zone, at, ...said }) {
    const row = ledger.get("job_interviews", jobInterview);
    Object.assign(row, {
      went_well: said.wentWell,
      went_badly: said.wentBadly,
      talked_of: said.talkedOf,
      promised: said.promised,
      debriefed_at: textOf(at),
      version: row.version + 1,
    });
    for (const each of owed)
      owe(ledger, { member, search, ...each, jobInterview, forWhat: "", spokenOf: said.talkedOf, zone }, at);
  },
  "thanks owed": (ledger, { at, ...owed }) => owe(ledger, { ...owed, jobInterview: null }, at),
  "thanks written": (ledger, { thanks, words }) => change(ledger, thanks, { words }),
  "thanks sent": (ledger, { thanks, how, on }) => change(ledger, thanks, { sent_on: on, sent_how: how }),
  "news written"(ledger, { member, search, letter, month, words, at }) {
    const whose = { id: letter, member_id: member, search_id: search };
    ledger.put("supporter_letters", letter, { ...whose, month, words, made_at: textOf(at), version: 1 });
  },
  "news addressed"(ledger, { member, letter, contact }) {
    const whose = { letter_id: letter, contact_id: contact, member_id: member };
    ledger.put("supporter_copies", `${letter} ${contact}`, { ...whose, words: "", sent_on: "" });
  },
  "news sent"(ledger, { letter, contact, on }) {
    ledger.get("supporter_copies", `${letter} ${contact}`).sent_on = on;
  },
};

type Owed = TalkFacts["thanks owed"] & { jobInterview: number | null };

/** A note is owed from now on, and due on the same day. */
function owe(ledger: Ledger, { member, search, thanks, contact, ...owed }: Owed, at: number): void {
  ledger.put("thank_yous", thanks, {
    id: thanks,
    member_id: member,
    search_id: search,
    contact_id: contact,
    job_interview_id: owed.jobInterview,
    for_what: owed.forWhat,
    spoken_of: owed.spokenOf,
    words: "",
    due_on: dateAt(at, owed.zone).toString(),
    owed_since: textOf(at),
    sent_on: "",
    sent_how: "",
    let_go_at: null,
    made_at: textOf(at),
    version: 1,
  });
}

function change(ledger: Ledger, thanks: number, values: Partial<ThankYousTable>): void {
  const row = ledger.get("thank_yous", thanks);
  Object.assign(row, values, { version: row.version + 1 });
}

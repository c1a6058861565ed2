import type { WaitingCommentsTable } from "../../../src/database/index.ts";
import type { Writers } from "../facts.ts";
import type { Ledger } from "../ledger.ts";
import type { Comment, InterviewFacts } from "./facts.ts";
import { dayAt, noteInterviewAct } from "./acts.ts";

type Kinds = Extract<keyof InterviewFacts, `${string}comment ${string}` | "reader worried" | "worry closed">;

/** The rows of what is written under interviews. */
export const commentWriters: Writers<Pick<InterviewFacts, Kinds>> = {
  "comment made": (ledger, { comment, place, at, ...fact }) => put(ledger, comment, place, rowOf(fact), at),
  "comment held"(ledger, { comment, ...fact }) {
    ledger.put("waiting_comments", comment, { id: comment, ...rowOf(fact), held_for: "links", version: 0 });
  },
  "held comment published"(ledger, { comment, number, place, at, ...by }) {
    const { id, held_for: _, version: __, ...row } = ledger.get("waiting_comments", comment);
    ledger.remove("waiting_comments", (waiting) => waiting.id === id);
    put(ledger, id, place, row, at);
    noteInterviewAct(ledger, by, "comment-published", { number, place }, at);
  },
  "held comment declined"(ledger, { comment, number, reason, at, ...by }) {
    ledger.remove("waiting_comments", (row) => row.id === comment);
    noteInterviewAct(ledger, by, "comment-declined", { number, reason }, at);
  },
  "comment changed"(ledger, { number, place, words, at }) {
    const row = ledger.get("comments", `${number} ${place}`);
    Object.assign(row, { words, edited_on: dayAt(at), version: row.version + 1 });
  },
  "comment taken back": (ledger, { number, place, at }) => takeBack(ledger, number, place, at),
  "comment hidden": (ledger, { number, place, at }) => hide(ledger, number, place, "author", at),
  "comment hidden by host"(ledger, { number, place, reason, at, ...by }) {
    hide(ledger, number, place, "host", at);
    noteInterviewAct(ledger, by, "comment-hidden", { number, place, reason }, at);
  },
  "comment thanked": (ledger, { number, place }) =>
    void ledger.get("comments", `${number} ${place}`).thanks++,
  "reader worried"(ledger, { concern, number, place, words, at }) {
    const row = { id: concern, number, place, words, told_on: dayAt(at), closed_on: null };
    ledger.put("interview_concerns", concern, row);
  },
  "worry closed"(ledger, { concern, note, at, ...by }) {
    const row = ledger.get("interview_concerns", concern);
    row.closed_on = dayAt(at);
    const about = row.place === null ? { number: row.number } : { number: row.number, place: row.place };
    noteInterviewAct(ledger, by, "concern-closed", { ...about, reason: note }, at);
  },
};

const rowOf = ({ number, answers, nameKind, name, member, asNumber, words }: Omit<Comment, "comment">) => ({
  number,
  answers_place: answers,
  name_kind: nameKind,
  name,
  member_id: member,
  as_number: asNumber,
  words,
});

type Standing = Omit<WaitingCommentsTable, "id" | "held_for" | "version">;

function put(ledger: Ledger, form: number, place: number, row: Standing, at: number): void {
  const above = ledger.get("interviews", row.number);
  above.comments++;
  above.last_place = place;
  ledger.put("comments", `${row.number} ${place}`, {
    ...row,
    place,
    form_id: form,
    commented_on: dayAt(at),
    edited_on: null,
    taken_back_on: null,
    hidden_on: null,
    hidden_by: "",
    thanks: 0,
    version: 1,
  });
}

/** Leaves of a comment its place. */
export function takeBack(ledger: Ledger, number: number, place: number, at: number): void {
  const row = ledger.get("comments", `${number} ${place}`);
  if (row.taken_back_on !== null) return;
  const nobody = { words: "", name: "", member_id: null, as_number: null, edited_on: null, thanks: 0 };
  Object.assign(row, { ...nobody, taken_back_on: dayAt(at), version: row.version + 1 });
  if (row.hidden_on === null) ledger.get("interviews", number).comments--;
}

function hide(ledger: Ledger, number: number, place: number, by: "author" | "host", at: number): void {
  Object.assign(ledger.get("comments", `${number} ${place}`), { hidden_on: dayAt(at), hidden_by: by });
  ledger.get("interviews", number).comments--;
}

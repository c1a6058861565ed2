import { firstFacets, firstQuestions } from "../../../src/database/migrations/interviews-0002-words.ts";
import { meaningsOf } from "../../../src/modules/interviews/crossing/meanings.ts";
import { chosenIn, sidesOf, tokensOf } from "../../../src/modules/interviews/crossing/texts.ts";
import { type Key, marksOf } from "../../../src/modules/interviews/keys.ts";
import {
  type Content,
  declined,
  readWaiting,
  writeReason,
  writeWaiting,
} from "../../../src/modules/interviews/publishing/content.ts";
import type { AuthorName, Said, SentInterview } from "../../../src/modules/interviews/index.ts";
import type { Writers } from "../facts.ts";
import type { Ledger } from "../ledger.ts";
import { dayAt, noteInterviewAct } from "./acts.ts";
import { commentWriters } from "./comment-writing.ts";
import type { InterviewFacts, Name, Told } from "./facts.ts";

/** The rows of interviews. */
export const interviewWriters: Writers<InterviewFacts> = {
  ...commentWriters,
  "interview sent"(ledger, { key, number, at, ...fact }) {
    publish(ledger, { ...sentOf(fact), ...marksOf(ledger.houseKey, key as Key) }, number, at);
  },
  "interview held"(ledger, { waiting, key, ...fact }) {
    const marks = marksOf(ledger.houseKey, key as Key);
    const row = { held_for: "names", content: writeWaiting({ ...sentOf(fact), ...marks }), version: 0 };
    ledger.put("waiting_interviews", waiting, { id: waiting, ...marks, ...row });
  },
  "held interview published"(ledger, { waiting, number, at, ...by }) {
    const content = readWaiting(ledger.get("waiting_interviews", waiting).content);
    ledger.remove("waiting_interviews", (row) => row.id === waiting);
    publish(ledger, content, number, at);
    noteInterviewAct(ledger, by, "interview-published", { number }, at);
  },
  "held interview declined"(ledger, { waiting, reason, at, ...by }) {
    Object.assign(ledger.get("waiting_interviews", waiting), {
      held_for: declined,
      content: writeReason(reason),
    });
    noteInterviewAct(ledger, by, "interview-declined", { reason }, at);
  },
  "interview corrected"(ledger, { number, at, ...said }) {
    eraseSaid(ledger, number);
    writeSaid(ledger, number, said);
    const row = ledger.get("interviews", number);
    Object.assign(row, { corrected_on: dayAt(at), version: row.version + 1 });
  },
  "interview thanked": (ledger, { number }) => void ledger.get("interviews", number).thanks++,
  "interview withdrawn": (ledger, { number, at }) => withdraw(ledger, number, at),
  "interview hidden"(ledger, { number, hidden, reason, at, ...by }) {
    ledger.get("interviews", number).hidden_on = hidden ? dayAt(at) : null;
    if (hidden) ledger.remove("interview_texts", (row) => row.number === number);
    else keepText(ledger, number, saidBy(ledger, number));
    noteInterviewAct(ledger, by, hidden ? "interview-hidden" : "interview-shown", { number, reason }, at);
  },
};

/** A fact as it is handed to the verb. */
export const sentOf = ({ answers, facets, nameKind, name, member }: Told & Name): SentInterview => ({
  answers,
  facets,
  questionSet: 1,
  by: {
    kind: nameKind,
    ...(nameKind === "number" ? {} : { name }),
    ...(member === null ? {} : { member }),
  } as AuthorName,
});

function publish(ledger: Ledger, content: Content, number: number, at: number): void {
  const { key_mark, feed_mark, by } = content;
  ledger.put("interviews", number, {
    number,
    key_mark,
    feed_mark,
    name_kind: by.kind,
    name: by.kind === "number" ? "" : by.name,
    member_id: by.kind === "member" ? by.member : null,
    question_set: content.questionSet,
    published_on: dayAt(at),
    corrected_on: null,
    withdrawn_on: null,
    hidden_on: null,
    thanks: 0,
    comments: 0,
    last_place: 0,
    version: 0,
  });
  writeSaid(ledger, number, content);
}

function writeSaid(ledger: Ledger, number: number, said: Said): void {
  for (const [slug, words] of Object.entries(said.answers))
    ledger.put("interview_answers", `${number} ${slug}`, { number, slug, words });
  for (const [relation, slug] of chosenIn(said.facets))
    ledger.put("interview_facets", `${number} ${relation} ${slug}`, { relation, slug, number });
  keepText(ledger, number, said);
}

const sides = sidesOf(firstQuestions);
const meanings = meaningsOf(
  Object.entries(firstFacets).flatMap(([kind, facets]) =>
    facets.map(([slug, label, , synonyms = ""]) => ({
      slug,
      kind,
      label,
      synonyms: synonyms.split("\n").filter(Boolean),
    })),
  ),
  true,
);

const keepText = (ledger: Ledger, number: number, { answers, facets }: Said): void =>
  ledger.put("interview_texts", number, { number, tokens: tokensOf(answers, facets, sides, meanings) });

/** What stands in the rows of an interview. */
function saidBy(ledger: Ledger, number: number): Said {
  const answers = ledger.all("interview_answers").filter((row) => row.number === number);
  const chosen = ledger.all("interview_facets").filter((row) => row.number === number);
  const all = (relation: string): string[] =>
    chosen.filter((row) => row.relation === relation).map(({ slug }) => slug);
  const one = (relation: string): string | null => all(relation)[0] ?? null;
  const [situation, field, duration, route] = [one("situation"), one("field"), one("duration"), one("route")];
  return {
    answers: Object.fromEntries(answers.map(({ slug, words }) => [slug, words])),
    facets: { situation, field, duration, route, struggles: all("struggles"), experience: all("experience") },
  };
}

function eraseSaid(ledger: Ledger, number: number): void {
  for (const table of ["interview_answers", "interview_facets", "interview_texts"] as const)
    ledger.remove(table, (row) => row.number === number);
}

/** Leaves of an interview its number. */
export function withdraw(ledger: Ledger, number: number, at: number): void {
  const row = ledger.get("interviews", number);
  if (row.withdrawn_on !== null) return;
  const nobody = { name_kind: "number", name: "", member_id: null };
  Object.assign(row, {
    withdrawn_on: dayAt(at),
    corrected_on: null,
    ...nobody,
    thanks: 0,
    version: row.version + 1,
  });
  eraseSaid(ledger, number);
  ledger.remove("waiting_comments", ({ as_number }) => as_number === number);
}

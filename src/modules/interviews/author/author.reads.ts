import type { Interviews } from "../../../database/index.ts";
import { crossoversToAnswer, type Crossover } from "../crossing/crossovers.reads.ts";
import { everyCommentOf } from "../comments/comments.host.reads.ts";
import { type Facets, type Said, singleFacets, type Standing } from "../interview.ts";
import { type Key, type Marks, marksOf } from "../keys.ts";
import { openSealed } from "../publishing/batches.ts";
import { declined, readReason, readWaiting } from "../publishing/content.ts";
import type { Press } from "../publishing/press.ts";
import { standingAt } from "../publishing/standing.ts";
import { type Question, questionsOf } from "../questions/questions.reads.ts";

/** A published interview as its author sees it, hidden or not. */
export type OwnInterview = NonNullable<Awaited<ReturnType<typeof publishedAt>>>;

export type OwnComment = Awaited<ReturnType<typeof everyCommentOf>>[number];

/** Everything that stands behind a key. */
export type Own = {
  standing: Standing;
  /** Where it has a number. */
  interview: OwnInterview | null;
  /** What was said, wherever it waits; null where it is gone. */
  said: Said | null;
  questions: Question[];
  comments: OwnComment[];
  crossovers: Crossover[];
  /** Where a correction waits for a host, or was not let through. */
  correction: { at: "waiting" } | { at: "declined"; reason: string } | null;
};

/** What stands behind a key; null where it is nobody's. */
export async function ownOf(press: Press, key: Key): Promise<Own | null> {
  const { read } = press.interviews;
  const marks = marksOf(press.key, key);
  const standing = await standingAt(read, press, marks);
  if (standing === null) return null;
  const interview = (await publishedAt(read, marks)) ?? null;
  const row = await waitingAt(read, marks);
  const isDeclined = row?.held_for === declined;
  const waiting = row && !isDeclined ? readWaiting(row.content) : await openSealed(read, press, marks);
  const number = standing.at === "published" ? standing.number : null;
  const set = interview?.question_set ?? waiting?.questionSet ?? null;
  return {
    standing,
    interview,
    said: number === null ? waiting : await saidUnder(read, number),
    questions: set === null ? [] : await questionsOf(read, set),
    comments: interview === null ? [] : await everyCommentOf(read, interview.number),
    crossovers: number === null ? [] : await crossoversToAnswer(read, number),
    correction:
      number === null || !row
        ? null
        : isDeclined
          ? { at: "declined", reason: readReason(row.content) }
          : { at: "waiting" },
  };
}

const publishedAt = (read: Interviews, { key_mark }: Marks) =>
  read
    .selectFrom("interviews")
    .select(["number", "question_set", "published_on", "corrected_on", "withdrawn_on", "hidden_on"])
    .select(["name_kind", "name", "version", "thanks"])
    .where("key_mark", "=", key_mark)
    .executeTakeFirst();

const waitingAt = (read: Interviews, { key_mark }: Marks) =>
  read
    .selectFrom("waiting_interviews")
    .select(["held_for", "content"])
    .where("key_mark", "=", key_mark)
    .executeTakeFirst();

/** What was said under a number. */
export async function saidUnder(read: Interviews, number: number): Promise<Said> {
  const answers = await read
    .selectFrom("interview_answers")
    .select(["slug", "words"])
    .where("number", "=", number)
    .execute();
  const chosen = await read
    .selectFrom("interview_facets")
    .select(["relation", "slug"])
    .where("number", "=", number)
    .orderBy("relation")
    .orderBy("slug")
    .execute();
  const of = (relation: string): string[] =>
    chosen.filter((each) => each.relation === relation).map(({ slug }) => slug);
  const single = singleFacets.map((relation) => [relation, of(relation)[0] ?? null] as const);
  return {
    answers: Object.fromEntries(answers.map(({ slug, words }) => [slug, words])),
    facets: {
      ...(Object.fromEntries(single) as Pick<Facets, (typeof singleFacets)[number]>),
      struggles: of("struggles"),
      experience: of("experience"),
    },
  };
}

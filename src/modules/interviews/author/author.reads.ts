import type { Interviews } from "../../../database/index.ts";
import { crossoversToAnswer, type Crossover } from "../crossing/crossovers.reads.ts";
import { everyCommentOf } from "../comments/comments.host.reads.ts";
import { type CommentAs, commentsAs } from "../comments/comments.own.reads.ts";
import type { Said, Standing } from "../interview.ts";
import { type Key, type Marks, marksOf } from "../keys.ts";
import { openSealed } from "../publishing/batches.ts";
import { declined, readReason, readWaiting } from "../publishing/content.ts";
import type { Press } from "../publishing/press.ts";
import { saidUnder } from "../publishing/said.reads.ts";
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
  /** What others wrote below it, and what of their own its author has hidden. */
  comments: OwnComment[];
  crossovers: Crossover[];
  /** Where a correction waits for a host, or was not let through. */
  correction: { at: "waiting" } | { at: "declined"; reason: string } | null;
  /** How many must wait together before it is published, where it waits sealed. */
  least: number | null;
  /** What was written under its number, here and elsewhere. */
  saidAs: CommentAs[];
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
    comments: interview === null ? [] : await ofOthers(read, interview.number),
    crossovers: number === null ? [] : await crossoversToAnswer(read, number),
    correction:
      number === null || !row
        ? null
        : isDeclined
          ? { at: "declined", reason: readReason(row.content) }
          : { at: "waiting" },
    least: standing.at === "batch" ? (waiting?.least ?? 1) : null,
    saidAs: interview === null ? [] : await commentsAs(read, interview.number),
  };
}

const ofOthers = async (read: Interviews, number: number): Promise<OwnComment[]> =>
  (await everyCommentOf(read, number)).filter((each) => each.as_number !== number || each.hidden_on !== null);

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

import { sql } from "kysely";
import { type Interviews, prepared } from "../../../database/index.ts";

/** So many threads stand on one page. */
export const threadsOnPage = 50;

/** Below so many comments one query has them all. */
const mostAtOnce = 200;

/** A comment as everybody may know it: of a hidden one neither words nor name leave the database. */
export type CommentShown = Awaited<ReturnType<ReturnType<typeof commentsUnder>["execute"]>>[number];

/** A comment with what answers it, in the order of their places. */
export type Thread = CommentShown & { answers: readonly CommentShown[] };

/** A page of what was written under an interview; `more` is the place after which the next page begins. */
export type CommentsPage = { threads: readonly Thread[]; more: number | null };

/**
 * What stands under an interview, from the beginning or after the thread at a place. What was hidden or taken back is there only
 * where something answers it.
 */
export async function commentsOf(read: Interviews, number: number, after = 0): Promise<CommentsPage> {
  const all = after === 0 ? await firstComments.all(read, { number }) : [];
  if (after === 0 && all.length < mostAtOnce) return pageOf(threadsOf(all), all);
  const threads = await threadsAfter.all(read, { number, after });
  if (threads.length === 0) return { threads: [], more: null };
  const places = threads.slice(0, threadsOnPage).map(({ place }) => place);
  return pageOf(threads, await answersTo.all(read, { number, places }));
}

function pageOf(threads: readonly CommentShown[], rows: readonly CommentShown[]): CommentsPage {
  const shown = threads.slice(0, threadsOnPage);
  const more = threads.length > threadsOnPage ? (shown.at(-1)?.place ?? null) : null;
  return { threads: shown.flatMap((thread) => withAnswers(thread, rows)), more };
}

const threadsOf = (rows: readonly CommentShown[]): CommentShown[] =>
  rows.filter(({ answers_place }) => answers_place === null);

function withAnswers(thread: CommentShown, rows: readonly CommentShown[]): Thread[] {
  const answers = rows.filter((row) => row.answers_place === thread.place && isStanding(row));
  return isStanding(thread) || answers.length > 0 ? [{ ...thread, answers }] : [];
}

/** Whether the words of a comment can be read. */
export const isStanding = (row: Pick<CommentShown, "hidden_on" | "taken_back_on">): boolean =>
  row.hidden_on === null && row.taken_back_on === null;

/** A comment with its thread; undefined where there never was one at this place. */
export async function threadAt(read: Interviews, number: number, place: number): Promise<Thread | undefined> {
  const rows = await threadAround.all(read, { number, place });
  const thread = rows.find(({ answers_place }) => answers_place === null);
  if (!thread || !rows.some((row) => row.place === place)) return undefined;
  return {
    ...thread,
    answers: rows.filter((row) => row !== thread && (isStanding(row) || row.place === place)),
  };
}

/** A comment that can be read at its place; undefined where none stands there. */
export async function standingAt(
  read: Interviews,
  number: number,
  place: number,
): Promise<CommentShown | undefined> {
  const thread = await threadAt(read, number, place);
  return [thread, ...(thread?.answers ?? [])].find((row) => row?.place === place && isStanding(row));
}

/** The newest comments that stand under an interview, for its feeds. */
export const newestComments = (read: Interviews, number: number): Promise<CommentShown[]> =>
  newestStanding.all(read, { number });

const firstComments = prepared((db: Interviews, { number }: { number: number }) =>
  commentsUnder(db, number).orderBy("place").limit(mostAtOnce),
);

const threadsAfter = prepared((db: Interviews, { number, after }: { number: number; after: number }) =>
  commentsUnder(db, number)
    .where("place", ">", after)
    .where("answers_place", "is", null)
    .orderBy("place")
    .limit(threadsOnPage + 1),
);

const answersTo = prepared((db: Interviews, given: { number: number; places: readonly number[] }) =>
  commentsUnder(db, given.number).where("answers_place", "in", given.places).orderBy("place"),
);

const threadAround = prepared((db: Interviews, { number, place }: { number: number; place: number }) =>
  commentsUnder(db, number)
    .where((is) => {
      const thread = is
        .selectFrom("comments as asked")
        .select((asked) => asked.fn.coalesce("asked.answers_place", "asked.place").as("place"))
        .where("asked.number", "=", number)
        .where("asked.place", "=", place);
      return is.or([is("place", "=", thread), is("answers_place", "=", thread)]);
    })
    .orderBy("place"),
);

const newestStanding = prepared((db: Interviews, { number }: { number: number }) =>
  commentsUnder(db, number)
    .where("hidden_on", "is", null)
    .where("taken_back_on", "is", null)
    .orderBy("place", "desc")
    .limit(30),
);

const commentsUnder = (db: Interviews, number: number) =>
  db
    .selectFrom("comments")
    .select([
      "place",
      "answers_place",
      "name_kind",
      sql<string>`case when hidden_on is null then name else '' end`.as("name"),
      sql<number | null>`case when hidden_on is null then as_number end`.as("as_number"),
      sql<number | null>`case when hidden_on is null then member_id end`.as("member_id"),
      sql<string>`case when hidden_on is null then words else '' end`.as("words"),
      "commented_on",
      "edited_on",
      "taken_back_on",
      "hidden_on",
      "hidden_by",
      "thanks",
    ])
    .where("number", "=", number);

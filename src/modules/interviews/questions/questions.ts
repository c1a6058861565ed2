import { atomically, type Interviews, locked } from "../../../database/index.ts";
import { dayOf } from "../../../basics/instant.ts";
import { type Question, questionsOf } from "./questions.reads.ts";
import { slugOf } from "./slugs.ts";

/** A question as a host wants it; without a slug it is a new one. */
export type WantedQuestion = Omit<Question, "slug" | "is_needed"> & {
  slug: string | null;
  isNeeded: boolean;
};

/** The two questions whose answers cross: they are always asked, always needed, and keep their side. */
export const bothSides: Readonly<Record<string, "struggle" | "experience">> = {
  struggle: "struggle",
  works: "experience",
};

/**
 * Asks these questions from now on, in this order, as a new version of them; answered interviews keep theirs. "same" where
 * that is what is asked already, and "behind" where something else has been asked since the version `from`.
 */
export function askQuestions(
  db: Interviews,
  { questions, from }: { questions: readonly WantedQuestion[]; from: number },
  now: Temporal.Instant,
): Promise<"asked" | "same" | "behind"> {
  return atomically(db, async (tx) => {
    const settings = tx.selectFrom("interview_settings").select("question_set").where("id", "=", 1);
    const { question_set: stands } = await locked(tx, settings).executeTakeFirstOrThrow();
    const wanted = withBothSides(questions);
    // Pressed twice, the second finds what the first has kept.
    if (areTheSame(await questionsOf(tx, stands), wanted)) return "same";
    if (stands !== from) return "behind";
    const rows = named(wanted, await everyQuestion(tx));
    const set = stands + 1;
    await tx
      .insertInto("question_sets")
      .values({ id: set, made_on: dayOf(now) })
      .execute();
    await tx
      .insertInto("questions")
      .values(rows.map((question, place) => ({ ...question, set_id: set, place })))
      .execute();
    await tx.updateTable("interview_settings").set({ question_set: set }).where("id", "=", 1).execute();
    return "asked";
  });
}

function withBothSides(questions: readonly WantedQuestion[]): WantedQuestion[] {
  const missing = Object.keys(bothSides).filter((slug) => !questions.some((one) => one.slug === slug));
  if (missing.length > 0) throw new Error(`Questions without ${missing.join()}: the form refuses that`);
  return questions.map((one) => {
    const side = bothSides[one.slug ?? ""];
    return side ? { ...one, side, isNeeded: true } : one;
  });
}

/** Every question that was ever asked, in its last wording. */
export async function everyQuestion(read: Interviews): Promise<Question[]> {
  const rows = await read
    .selectFrom("questions")
    .select(["slug", "wording", "hint", "is_needed", "side"])
    .orderBy("set_id", "desc")
    .orderBy("place")
    .orderBy("slug")
    .execute();
  return [...new Map(rows.reverse().map((row) => [row.slug, row])).values()].reverse();
}

/** New ones get their slug; of those that are none of ours, each is a new one too. */
function named(questions: readonly WantedQuestion[], known: readonly Question[]): Question[] {
  const taken = new Set(known.map(({ slug }) => slug));
  const ours = new Set(taken);
  const used = new Set<string>();
  return questions.map(({ slug, isNeeded, ...rest }) => {
    const kept = slug !== null && ours.has(slug) && !used.has(slug);
    const name = kept ? slug : slugOf(rest.wording, taken, "question");
    taken.add(name);
    used.add(name);
    return { slug: name, ...rest, is_needed: isNeeded ? 1 : 0 };
  });
}

// What has no name yet is the same as what says the same.
const areTheSame = (these: readonly Question[], wanted: readonly WantedQuestion[]): boolean =>
  these.length === wanted.length && these.every((one, at) => isAsWanted(one, wanted[at]));

const isAsWanted = (one: Question, wanted: WantedQuestion | undefined): boolean =>
  (wanted?.slug === null || wanted?.slug === one.slug) &&
  wanted.wording === one.wording &&
  wanted.hint === one.hint &&
  wanted.isNeeded === (one.is_needed === 1) &&
  wanted.side === one.side;

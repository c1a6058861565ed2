import type { Interviews } from "../../../database/index.ts";
import { crossInterview } from "../crossing/crossing.ts";
import { dayOf } from "../../../basics/instant.ts";
import { type Said, singleFacets } from "../interview.ts";
import type { Content } from "./content.ts";

/** Gives an interview the next number, and publishes it under that for ever. To be called in a transaction. */
export async function publish(tx: Interviews, content: Content, now: Temporal.Instant): Promise<number> {
  const number = await nextNumber(tx);
  const { by, questionSet } = await inNewestWording(tx, content);
  await tx
    .insertInto("interviews")
    .values({
      number,
      key_mark: content.key_mark,
      feed_mark: content.feed_mark,
      name_kind: by.kind,
      name: by.kind === "number" ? "" : by.name,
      member_id: by.kind === "member" ? by.member : null,
      question_set: questionSet,
      published_on: dayOf(now),
      corrected_on: null,
      withdrawn_on: null,
      hidden_on: null,
      thanks: 0,
      comments: 0,
      last_place: 0,
      version: 0,
    })
    .execute();
  await writeSaid(tx, number, content);
  await crossInterview(tx, number, now);
  return number;
}

/**
 * An interview with the newest version of the questions in which all that it answers was worded as it was asked. Else the version
 * would be a clock: a host who changes a hint every hour would see by it who sent before whom.
 */
export async function inNewestWording(tx: Interviews, content: Content): Promise<Content> {
  const answered = Object.keys(content.answers);
  if (answered.length === 0) return content;
  const newest = await tx
    .selectFrom("questions as asked")
    .innerJoin("questions as later", (join) =>
      join.onRef("later.slug", "=", "asked.slug").onRef("later.wording", "=", "asked.wording"),
    )
    .select("later.set_id")
    .where("asked.set_id", "=", content.questionSet)
    .where("asked.slug", "in", answered)
    .where("later.set_id", ">", content.questionSet)
    .groupBy("later.set_id")
    .having((all) => all.fn.countAll<number>(), "=", answered.length)
    .orderBy("later.set_id", "desc")
    .limit(1)
    .executeTakeFirst();
  return newest ? { ...content, questionSet: newest.set_id } : content;
}

// NOTE: whoever counts on holds the row until the end of the transaction, so that no number is left out or given twice.
async function nextNumber(tx: Interviews): Promise<number> {
  const { last_number } = await tx
    .updateTable("interview_settings")
    .set((set) => ({ last_number: set("last_number", "+", 1) }))
    .where("id", "=", 1)
    .returning("last_number")
    .executeTakeFirstOrThrow();
  return last_number;
}

/** Writes what somebody said under a number that has no words yet. */
export async function writeSaid(tx: Interviews, number: number, { answers, facets }: Said): Promise<void> {
  const words = Object.entries(answers).map(([slug, text]) => ({ number, slug, words: text }));
  if (words.length > 0) await tx.insertInto("interview_answers").values(words).execute();
  const chosen = [
    ...singleFacets.flatMap((relation) => (facets[relation] ? [{ relation, slug: facets[relation] }] : [])),
    ...facets.struggles.map((slug) => ({ relation: "struggles", slug })),
    ...facets.experience.map((slug) => ({ relation: "experience", slug })),
  ];
  if (chosen.length > 0)
    await tx
      .insertInto("interview_facets")
      .values(chosen.map((each) => ({ ...each, number })))
      .onConflict((conflict) => conflict.columns(["relation", "slug", "number"]).doNothing())
      .execute();
}

/** Takes away what somebody said under a number: its words and what was chosen. */
export async function eraseSaid(tx: Interviews, number: number): Promise<void> {
  await tx.deleteFrom("interview_answers").where("number", "=", number).execute();
  await tx.deleteFrom("interview_facets").where("number", "=", number).execute();
}

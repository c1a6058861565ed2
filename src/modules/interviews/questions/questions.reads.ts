import { type Interviews, prepared, type QuestionsTable } from "../../../database/index.ts";

/** A question in one wording. */
export type Question = Pick<QuestionsTable, "slug" | "wording" | "hint" | "is_needed" | "side">;

/** The questions of one version, in their order. */
export const questionsOf = (read: Interviews, set: number): Promise<Question[]> =>
  questionsOfSet.all(read, { set });

const questionsOfSet = prepared((db: Interviews, { set }: { set: number }) =>
  db
    .selectFrom("questions")
    .select(["slug", "wording", "hint", "is_needed", "side"])
    .where("set_id", "=", set)
    .orderBy("place")
    .orderBy("slug"),
);

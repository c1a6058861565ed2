import { type Interviews, prepared } from "../../../database/index.ts";

/** So many numbers to a part of the sitemap: which those are never changes, and to tell of them takes a few milliseconds. */
export const mostInSitemap = 2_500;

/** The interviews that stand among the numbers of one part, counted from 1. */
export const standingBetween = (read: Interviews, part: number) =>
  ofPart.all(read, { above: (part - 1) * mostInSitemap, upTo: part * mostInSitemap });

const ofPart = prepared((db: Interviews, { above, upTo }: { above: number; upTo: number }) =>
  db
    .selectFrom("interviews")
    .select((row) => ["number", row.fn.coalesce("corrected_on", "published_on").as("changed_on")])
    .where("number", ">", above)
    .where("number", "<=", upTo)
    .where("withdrawn_on", "is", null)
    .where("hidden_on", "is", null)
    .orderBy("number"),
);

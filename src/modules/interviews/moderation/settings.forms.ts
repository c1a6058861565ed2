import { z } from "zod";
import { choice, tick, version, whole } from "../../../web/fields.ts";

/** Of how many a batch may be asked to be at least. */
export const batchOf = { least: 2, most: 100 } as const;

export const reviews = ["after", "before"] as const;

export const interviewSettingsForm = z.object({
  review: choice(reviews, "Please choose one of the two."),
  inBatches: tick(),
  batchLeast: whole(
    batchOf.least,
    batchOf.most,
    `A batch is of ${batchOf.least} to ${batchOf.most} interviews.`,
  ),
  version: version(),
});

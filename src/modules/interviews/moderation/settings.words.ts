import type { InterviewSettingsTable } from "../../../database/index.ts";

type Set = Pick<InterviewSettingsTable, "review" | "in_batches" | "batch_least">;

/** How interviews are published, in a sentence for hosts. */
export const settingsInWords = ({ review, in_batches, batch_least }: Set): string =>
  [
    review === "before" ? "A host reads every interview first" : "A host reads only what was held",
    in_batches ? `published in batches of at least ${batch_least}` : "each published by itself",
  ].join("; ") + ".";

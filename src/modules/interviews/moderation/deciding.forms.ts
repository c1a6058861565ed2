import { z } from "zod";
import { choice, maybeWords, tick, words } from "../../../web/fields.ts";

/** What a host writes with an act fits into this. */
export const actLetters = 1000;

const noReason = "Please give a reason; it stands in the log.";

/** What waits is let through, or declined with a reason; `source` also keeps out for the day where it came from. */
export const decisionForm = z
  .object({
    wish: choice(["through", "decline"], "Please press one of the buttons."),
    reason: maybeWords(actLetters),
    source: tick(),
  })
  .refine(({ wish, reason }) => wish === "through" || reason !== "", {
    path: ["reason"],
    message: "Please give a reason for declining it.",
  });

/** Hidden with a reason, or shown again. */
export const hidingForm = z
  .object({ hidden: tick(), reason: maybeWords(actLetters) })
  .refine(({ hidden, reason }) => !hidden || reason !== "", { path: ["reason"], message: noReason });

export const banForm = z.object({ reason: words(actLetters, noReason) });

export const noteForm = z.object({ note: maybeWords(actLetters) });

import { z } from "zod";
import { choice, maybeWords, tick, version, words } from "../../../web/fields.ts";

/** What a host writes with an act fits into this. */
export const actLetters = 1000;

const noReason = "Please give a reason; it stands in the log.";

const decision = z.object({
  wish: choice(["through", "decline"], "Please press one of the buttons."),
  reason: maybeWords(actLetters),
});

type Decided = z.output<typeof decision>;

const isReasoned = ({ wish, reason }: Decided): boolean => wish === "through" || reason !== "";
const withoutReason = { path: ["reason"], message: "Please give a reason for declining it." };

/** A crossover is right, or is declined with a reason. */
export const decisionForm = decision.refine(isReasoned, withoutReason);

/**
 * What waits is let through, or declined with a reason, as the host has read it; `source` also keeps out for the day where it
 * came from.
 */
export const waitingForm = decision
  .extend({ source: tick(), version: version() })
  .refine(isReasoned, withoutReason);

/** Hidden with a reason, or shown again. */
export const hidingForm = z
  .object({ hidden: tick(), reason: maybeWords(actLetters) })
  .refine(({ hidden, reason }) => !hidden || reason !== "", { path: ["reason"], message: noReason });

export const banForm = z.object({ reason: words(actLetters, noReason) });

export const noteForm = z.object({ note: maybeWords(actLetters) });

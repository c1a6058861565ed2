import { atomically, type Interviews } from "../../../database/index.ts";
import { askQuestions, type WantedQuestion } from "../questions/questions.ts";
import { type ActingHost, noteInterviewAct } from "./acts.ts";

/** A host writes the questions anew: "asked", "same" where nothing changed, "behind" where others did since `from`. */
export function writeQuestions(
  db: Interviews,
  host: ActingHost,
  what: { questions: readonly WantedQuestion[]; from: number },
  now: Temporal.Instant,
): Promise<"asked" | "same" | "behind"> {
  return atomically(db, async (tx) => {
    const done = await askQuestions(tx, what, now);
    if (done === "asked") await noteInterviewAct(tx, host, "questions-changed", {}, now);
    return done;
  });
}

import { found, notFound } from "../../../basics/problem.ts";
import { type Interviews, locked } from "../../../database/index.ts";

/**
 * Says that a crossover is right, or that it is not; later the answer may be another. `by` is the number of the author who
 * answers, or the host. Not there, or another's: not-found. False where it was answered so already.
 */
export async function answerCrossover(
  tx: Interviews,
  seeker: number,
  guide: number,
  yes: boolean,
  by: number | "host",
): Promise<boolean> {
  if (by !== "host" && by !== seeker && by !== guide) throw notFound();
  const row = found(
    await locked(
      tx,
      tx.selectFrom("crossovers").select("state").where("seeker", "=", seeker).where("guide", "=", guide),
    ).executeTakeFirst(),
  );
  const state = yes ? "confirmed" : "declined";
  if (row.state === state) return false;
  await tx
    .updateTable("crossovers")
    .set({ state })
    .where("seeker", "=", seeker)
    .where("guide", "=", guide)
    .execute();
  return true;
}

import { Problem } from "../../../basics/problem.ts";
import { atomically, type Interviews, locked } from "../../../database/index.ts";
import { dayOf } from "../../../basics/instant.ts";
import { groundOf, saidIn } from "./ground.ts";
import { crossingOf } from "./finding.ts";
import { quoteOf } from "./quotes.ts";
import { profileOf } from "./profile.ts";

/** Where a reader sees two interviews cross: what the one struggles with, the other has been through. */
export type Proposal = { seeker: number; guide: number; reason: string };

/** So many may wait for one interview: more would bury its author. */
const mostWaiting = 20;

/**
 * Keeps what a reader proposes until one of the two authors, or a host, has answered. Nobody can tell who proposed it.
 * Problems: invalid, "crossover-itself"; conflict, "crossover-nowhere" where one of them is not published (any more),
 * "crossover-known", "crossover-declined", "crossovers-waiting". Proposed already: done.
 */
export function proposeCrossover(
  db: Interviews,
  { seeker, guide, reason }: Proposal,
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    if (seeker === guide) throw new Problem("invalid", "crossover-itself");
    const texts = await bothTexts(tx, seeker, guide);
    if (await isAnswered(tx, seeker, guide)) return;
    await holdToMost(tx, [seeker, guide]);
    const ground = await groundOf(tx);
    const told = (await saidIn(tx, [guide])).get(guide);
    const seen = profileOf(texts.seeker);
    const { topic, score } = await crossingOf(seen, profileOf(texts.guide), ground.rarity);
    const slug = ground.slugOf(topic);
    const quote = told && quoteOf(ground, told, "experience", seen.struggle, slug);
    await tx
      .insertInto("crossovers")
      .values({
        seeker,
        guide,
        slug,
        quote: quote?.words ?? "",
        quote_slug: quote?.slug ?? "",
        reason,
        found_by: "reader",
        state: "proposed",
        score: Math.round(score * 1000),
        found_on: dayOf(now),
      })
      .onConflict((conflict) => conflict.columns(["seeker", "guide"]).doNothing())
      .execute();
  });
}

/** The words of both as the index has them, with both held: whoever is withdrawn meanwhile takes the proposal along. */
async function bothTexts(
  tx: Interviews,
  seeker: number,
  guide: number,
): Promise<{ seeker: string; guide: string }> {
  await locked(
    tx,
    tx.selectFrom("interviews").select("number").where("number", "in", [seeker, guide]).orderBy("number"),
  ).execute();
  const rows = await tx
    .selectFrom("interview_texts")
    .select(["number", "tokens"])
    .where("number", "in", [seeker, guide])
    .orderBy("number")
    .execute();
  const textOf = (number: number): string | undefined => rows.find((row) => row.number === number)?.tokens;
  const [one, other] = [textOf(seeker), textOf(guide)];
  if (one === undefined || other === undefined) throw new Problem("conflict", "crossover-nowhere");
  return { seeker: one, guide: other };
}

/** Whether the same was proposed before; what stands already, or was declined, is refused. */
async function isAnswered(tx: Interviews, seeker: number, guide: number): Promise<boolean> {
  const row = await tx
    .selectFrom("crossovers")
    .select("state")
    .where("seeker", "=", seeker)
    .where("guide", "=", guide)
    .executeTakeFirst();
  if (row?.state === "declined") throw new Problem("conflict", "crossover-declined");
  if (row && row.state !== "proposed") throw new Problem("conflict", "crossover-known");
  return row !== undefined;
}

async function holdToMost(tx: Interviews, numbers: readonly number[]): Promise<void> {
  const waiting = await tx
    .selectFrom("crossovers")
    .select(["seeker", "guide"])
    .where((row) => row.or([row("seeker", "in", numbers), row("guide", "in", numbers)]))
    .where("state", "=", "proposed")
    .orderBy("seeker")
    .orderBy("guide")
    .limit(2 * mostWaiting)
    .execute();
  if (waiting.length >= mostWaiting) throw new Problem("conflict", "crossovers-waiting");
}

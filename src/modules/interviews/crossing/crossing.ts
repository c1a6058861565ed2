import type { Interviews } from "../../../database/index.ts";
import { dayOf } from "../../../basics/instant.ts";
import { guidesFor, seekersFor } from "./finding.ts";
import { type Ground, groundOf, saidIn, type Told } from "./ground.ts";
import { profileOf } from "./profile.ts";
import { quoteOf } from "./quotes.ts";
import { keepStrongest, suggest, suggestedGuides, suggestedSeekers } from "./suggesting.ts";
import { tokensOf } from "./texts.ts";

/**
 * Makes a published interview known to search, and suggests its crossovers in both directions; after a correction it does so
 * anew. What somebody proposed, confirmed or declined stays, with a fresh quote. One that cannot be read is passed over.
 */
export async function crossInterview(tx: Interviews, number: number, now: Temporal.Instant): Promise<void> {
  const told = (await saidIn(tx, [number])).get(number);
  if (!told) return;
  const ground = await groundOf(tx);
  const tokens = tokensOf(told.answers, told.facets, told.sideOf, ground.meanings);
  const profile = profileOf(tokens);
  await forgetCrossovers(tx, number, "suggested");
  const guides = suggestedGuides(await guidesFor(tx, profile, ground.rarity, number));
  const seekers = suggestedSeekers(await seekersFor(tx, profile, ground.rarity, number));
  // NOTE: after the searching, which would else have to look through what is not yet in order.
  await keepText(tx, number, tokens);
  const others = await saidIn(
    tx,
    guides.map((guide) => guide.number),
  );
  const pairs = [
    ...guides.map((found) => ({
      seeker: number,
      guide: found.number,
      found,
      struggle: profile.struggle,
      told: others.get(found.number),
    })),
    ...seekers.map((found) => ({
      seeker: found.number,
      guide: number,
      found,
      struggle: found.profile.struggle,
      told,
    })),
  ];
  await suggest(tx, ground, pairs, dayOf(now));
  await renewQuotes(tx, ground, number, told);
  await keepStrongest(tx, "seeker", [number, ...seekers.map((seeker) => seeker.number)]);
  await keepStrongest(tx, "guide", [number, ...guides.map((guide) => guide.number)]);
}

async function keepText(tx: Interviews, number: number, tokens: string): Promise<void> {
  await tx.deleteFrom("interview_texts").where("number", "=", number).execute();
  await tx.insertInto("interview_texts").values({ number, tokens }).execute();
}

/** The guide's words have changed: where they were quoted, they are quoted as they stand. */
async function renewQuotes(tx: Interviews, ground: Ground, guide: number, told: Told): Promise<void> {
  const rows = await tx
    .selectFrom("crossovers")
    .leftJoin("interview_texts", "interview_texts.number", "crossovers.seeker")
    .selectAll("crossovers")
    .select("interview_texts.tokens")
    .where("crossovers.guide", "=", guide)
    .where("crossovers.state", "<>", "suggested")
    .orderBy("crossovers.seeker")
    .execute();
  if (rows.length === 0) return;
  const quoted = rows.map(({ tokens, ...row }) => ({ row, struggle: profileOf(tokens ?? "").struggle }));
  await ground.rarity.ask(quoted.flatMap(({ struggle }) => [...struggle].map((stem) => `e${stem}`)));
  const fresh = quoted.map(({ row, struggle }) => {
    const quote = quoteOf(ground, told, "experience", struggle, row.slug);
    return { ...row, quote: quote?.words ?? "", quote_slug: quote?.slug ?? "" };
  });
  await tx
    .insertInto("crossovers")
    .values(fresh)
    .onConflict((conflict) =>
      conflict.columns(["seeker", "guide"]).doUpdateSet((set) => ({
        quote: set.ref("excluded.quote"),
        quote_slug: set.ref("excluded.quote_slug"),
      })),
    )
    .execute();
}

/** The words of an interview go: out of the index, and with every crossover that quotes them or leads to them. */
export async function uncrossInterview(tx: Interviews, number: number): Promise<void> {
  await tx.deleteFrom("interview_texts").where("number", "=", number).execute();
  await forgetCrossovers(tx, number);
}

async function forgetCrossovers(tx: Interviews, number: number, state?: string): Promise<void> {
  const all = tx
    .deleteFrom("crossovers")
    .where((row) => row.or([row("seeker", "=", number), row("guide", "=", number)]));
  await (state ? all.where("state", "=", state) : all).execute();
}

import { sql } from "kysely";
import { type Interviews, prepared } from "../../../database/index.ts";

/** One way in which two interviews cross, as a page shows it. */
export type Crossover = {
  seeker: number;
  guide: number;
  /** How the sentence goes on: "… has been through a change of field"; "" where only their words cross. */
  phrase: string;
  /** Whether each of them chose the topic on their side: 1 or 0. */
  struggles: number;
  been: number;
  /** The guide's own sentence, and the answer in which it stands. */
  quote: string;
  quote_slug: string;
  /** Why a reader thought so; "" where software found it. */
  reason: string;
  /** "software" or "reader". */
  found_by: string;
  /** "suggested", "proposed", "confirmed" or "declined". */
  state: string;
};

/** Who has been where the author is, and whom the author could help. */
export type Crossovers = { guides: Crossover[]; seekers: Crossover[] };

/** The crossovers of a published interview that everybody may see: confirmed ones first, three on each side. */
export async function crossoversOf(read: Interviews, number: number): Promise<Crossovers> {
  return {
    guides: await shownGuides.all(read, { number }),
    seekers: await shownSeekers.all(read, { number }),
  };
}

const told = (db: Interviews) =>
  db
    .selectFrom("crossovers")
    .leftJoin("facets", "facets.slug", "crossovers.slug")
    .select((row) => [
      "seeker",
      "guide",
      row.fn.coalesce("facets.phrase", row.val("")).as("phrase"),
      row
        .selectFrom("interview_facets as chosen")
        .select((each) => each.fn.countAll<number>().as("count"))
        .where("chosen.relation", "=", "struggles")
        .whereRef("chosen.slug", "=", "crossovers.slug")
        .whereRef("chosen.number", "=", "crossovers.seeker")
        .$asScalar()
        .$notNull()
        .as("struggles"),
      row
        .selectFrom("interview_facets as chosen")
        .select((each) => each.fn.countAll<number>().as("count"))
        .where("chosen.relation", "=", "experience")
        .whereRef("chosen.slug", "=", "crossovers.slug")
        .whereRef("chosen.number", "=", "crossovers.guide")
        .$asScalar()
        .$notNull()
        .as("been"),
      "quote",
      "quote_slug",
      "reason",
      "found_by",
      "state",
    ]);

const shownGuides = prepared((db: Interviews, { number }: { number: number }) =>
  told(db)
    .where("seeker", "=", number)
    .where("state", "in", ["confirmed", "suggested"])
    .orderBy("state")
    .orderBy("score", "desc")
    .orderBy("guide", "desc")
    .limit(3),
);

const shownSeekers = prepared((db: Interviews, { number }: { number: number }) =>
  told(db)
    .where("guide", "=", number)
    .where("state", "in", ["confirmed", "suggested"])
    .orderBy("state")
    .orderBy("score", "desc")
    .orderBy("seeker", "desc")
    .limit(3),
);

/** All crossovers of an interview, for its author: what readers proposed first, then what was confirmed, then what software suggests. */
export const crossoversToAnswer = (read: Interviews, number: number): Promise<Crossover[]> =>
  ofAuthor.all(read, { number });

const ofAuthor = prepared((db: Interviews, { number }: { number: number }) =>
  told(db)
    .where((row) => row.or([row("seeker", "=", number), row("guide", "=", number)]))
    .orderBy(
      sql`case state when 'proposed' then 0 when 'confirmed' then 1 when 'suggested' then 2 else 3 end`,
    )
    .orderBy("score", "desc")
    .orderBy("seeker", "desc")
    .orderBy("guide", "desc")
    .limit(60),
);

/** What readers proposed and nobody has answered yet, for the host. */
export const proposedCrossovers = (read: Interviews): Promise<Crossover[]> => proposed.all(read, {});

const proposed = prepared((db: Interviews) =>
  // NOTE: written out: an index holds these alone.
  told(db).where("state", "=", sql.lit("proposed")).orderBy("seeker").orderBy("guide").limit(50),
);

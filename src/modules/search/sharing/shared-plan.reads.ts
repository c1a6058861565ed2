import type { Id } from "../../../basics/ids.ts";
import { type Main, prepared, type Standing } from "../../../database/index.ts";
import { type ShareLevel, standings } from "../search.ts";
import { currentTarget } from "../target/targets.reads.ts";
import { type SharedOf, type SharedPart, partAt } from "./shared.ts";

export type SharedTarget = SharedPart<
  { madeAt: string; wants: number; donts: number; agreed: number },
  {
    id: Id;
    sentence: string;
    wants: readonly { kind: "want" | "dont"; words: string }[];
    /** Whether the viewer finds it clear; others are counted, and named to nobody but the owner. */
    viewerAgrees: boolean;
  }
>;

/** The target that holds: that there is one, since when and how many wants, or its words. */
export async function sharedTarget(
  read: Main,
  { search }: SharedOf,
  level: ShareLevel,
  viewer: Id,
): Promise<SharedTarget | null> {
  if (level === "nothing") return null;
  const target = await currentTarget(read, search);
  if (!target) return { something: false, totals: null, details: null };
  return partAt(level, {
    something: async () => true,
    totals: async () => {
      const kinds = await wantsCounted.all(read, { search });
      const count = (kind: "want" | "dont"): number =>
        Number(kinds.find((row) => row.kind === kind)?.count ?? 0);
      const agreed = Number((await agreements.first(read, { target: target.id }))?.count ?? 0);
      return { madeAt: target.made_at, wants: count("want"), donts: count("dont"), agreed };
    },
    details: async () => ({
      id: target.id,
      sentence: target.sentence,
      wants: await wants.all(read, { search }),
      viewerAgrees: (await agreement.first(read, { target: target.id, viewer })) !== undefined,
    }),
  });
}

const wantsCounted = prepared((read: Main, { search }: { search: Id }) =>
  read
    .selectFrom("search_wants")
    .select((one) => ["kind", one.fn.countAll().as("count")])
    .where("search_id", "=", search)
    .groupBy("kind"),
);

const wants = prepared((read: Main, { search }: { search: Id }) =>
  read
    .selectFrom("search_wants")
    .select(["kind", "words"])
    .where("search_id", "=", search)
    .orderBy("position")
    .orderBy("id"),
);

const agreements = prepared((read: Main, { target }: { target: Id }) =>
  read
    .selectFrom("target_agreements")
    .select((one) => one.fn.countAll().as("count"))
    .where("target_id", "=", target),
);

const agreement = prepared((read: Main, { target, viewer }: { target: Id; viewer: Id }) =>
  read
    .selectFrom("target_agreements")
    .select("agreed_at")
    .where("target_id", "=", target)
    .where("member_id", "=", viewer),
);

export type SharedCompanies = SharedPart<
  { all: number; known: number; byStanding: readonly { standing: Standing; count: number }[] },
  readonly { name: string; standing: Standing }[]
>;

/** The target companies: that there are some, how many stand where, or their names. */
export function sharedCompanies(
  read: Main,
  { search }: SharedOf,
  level: ShareLevel,
): Promise<SharedCompanies | null> {
  return partAt(level, {
    something: async () => (await anyCompany.first(read, { search })) !== undefined,
    totals: async () => {
      const counted = new Map(
        (await standingsCounted.all(read, { search })).map((row) => [row.standing, row.count]),
      );
      // In the order in which the owner's list names them.
      const there = standings.filter((standing) => counted.has(standing));
      const byStanding = there.map((standing) => ({ standing, count: Number(counted.get(standing)) }));
      const known = Number((await withSomebody.first(read, { search }))?.count ?? 0);
      return { all: byStanding.reduce((sum, { count }) => sum + count, 0), known, byStanding };
    },
    details: async () => companies.all(read, { search }),
  });
}

const anyCompany = prepared((read: Main, { search }: { search: Id }) =>
  read.selectFrom("target_companies").select("id").where("search_id", "=", search).limit(1),
);

const standingsCounted = prepared((read: Main, { search }: { search: Id }) =>
  read
    .selectFrom("target_companies")
    .select((one) => ["standing", one.fn.countAll().as("count")])
    .where("search_id", "=", search)
    .groupBy("standing")
    .orderBy("standing"),
);

/** At how many of them the owner knows somebody. */
const withSomebody = prepared((read: Main, { search }: { search: Id }) =>
  read
    .selectFrom("target_companies")
    .select((one) => one.fn.countAll().as("count"))
    .where("target_companies.search_id", "=", search)
    .where((is) =>
      is.exists(
        is
          .selectFrom("contacts")
          .select("contacts.id")
          .whereRef("contacts.company_id", "=", "target_companies.company_id")
          .where("contacts.put_away", "=", ""),
      ),
    ),
);

const companies = prepared((read: Main, { search }: { search: Id }) =>
  read
    .selectFrom("target_companies")
    .innerJoin("companies", "companies.id", "target_companies.company_id")
    .select(["companies.name", "target_companies.standing"])
    .where("target_companies.search_id", "=", search)
    .orderBy("companies.sort_name")
    .orderBy("companies.id"),
);

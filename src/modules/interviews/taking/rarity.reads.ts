import { type Interviews, prepared } from "../../../database/index.ts";
import type { Facets } from "../interview.ts";

/** From so many others on a combination tells nobody apart, and they are counted no further. */
export const enoughOthers = 5;

/** By what people know each other, most of all. */
const telling = ["situation", "field", "duration"] as const;

/** Things chosen together, and how many published interviews have all of them: five stand for five and more. */
export type Combination = { slugs: string[]; others: number };

/** How many others have chosen the same situation, field and duration; null where fewer than two of these are chosen. */
export async function rarityOf(read: Interviews, facets: Facets): Promise<Combination | null> {
  const [one, two, three] = telling.flatMap((name) => {
    const slug = facets[name];
    return slug === null ? [] : [{ name, slug }];
  });
  if (!one || !two) return null;
  const slugs = [one.slug, two.slug, ...(three ? [three.slug] : [])];
  // Where two are chosen, the second is asked for twice.
  const last = three ?? two;
  const rows = await sameThree.all(read, {
    oneName: one.name,
    one: one.slug,
    twoName: two.name,
    two: two.slug,
    lastName: last.name,
    last: last.slug,
  });
  return { slugs, others: rows.length };
}

type Three = { oneName: string; one: string; twoName: string; two: string; lastName: string; last: string };

const sameThree = prepared((db: Interviews, given: Three) =>
  db
    .selectFrom("interview_facets as a")
    .innerJoin("interview_facets as b", (join) =>
      join
        .onRef("b.number", "=", "a.number")
        .on("b.relation", "=", given.twoName)
        .on("b.slug", "=", given.two),
    )
    .innerJoin("interview_facets as c", (join) =>
      join
        .onRef("c.number", "=", "a.number")
        .on("c.relation", "=", given.lastName)
        .on("c.slug", "=", given.last),
    )
    .innerJoin("interviews", "interviews.number", "a.number")
    .select("a.number")
    .where("a.relation", "=", given.oneName)
    .where("a.slug", "=", given.one)
    .where("interviews.hidden_on", "is", null)
    .where("interviews.withdrawn_on", "is", null)
    .limit(5),
);

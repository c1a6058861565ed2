import type { Interviews } from "../../../database/index.ts";
import { type Facets, type Said, type SentInterview, singleFacets } from "../interview.ts";
import { type Key, type Marks, marksOf } from "../keys.ts";
import { openSealed } from "./batches.ts";
import { declined, readWaiting } from "./content.ts";
import type { Press } from "./press.ts";

/** What was said under a number. */
export async function saidUnder(read: Interviews, number: number): Promise<Said> {
  const answers = await read
    .selectFrom("interview_answers")
    .select(["slug", "words"])
    .where("number", "=", number)
    .execute();
  const chosen = await read
    .selectFrom("interview_facets")
    .select(["relation", "slug"])
    .where("number", "=", number)
    .orderBy("relation")
    .orderBy("slug")
    .execute();
  const of = (relation: string): string[] =>
    chosen.filter((each) => each.relation === relation).map(({ slug }) => slug);
  const single = singleFacets.map((relation) => [relation, of(relation)[0] ?? null] as const);
  return {
    answers: Object.fromEntries(answers.map(({ slug, words }) => [slug, words])),
    facets: {
      ...(Object.fromEntries(single) as Pick<Facets, (typeof singleFacets)[number]>),
      struggles: of("struggles"),
      experience: of("experience"),
    },
  };
}

type Named = Said & { kind: string; name: string };

/** Whether an interview that was sent stands, or waits, otherwise than it comes now; no where nothing is left of it. */
export async function isOtherwise(press: Press, key: Key, sent: SentInterview): Promise<boolean> {
  const marks = marksOf(press.key, key);
  const stands = await standsAs(press, marks);
  return stands !== null && inOneOrder(stands) !== inOneOrder(namedOf(sent));
}

async function standsAs(press: Press, marks: Marks): Promise<Named | null> {
  const { read } = press.interviews;
  const published = await read
    .selectFrom("interviews")
    .select(["number", "name_kind", "name", "withdrawn_on"])
    .where("key_mark", "=", marks.key_mark)
    .executeTakeFirst();
  if (published?.withdrawn_on) return null;
  if (published)
    return { ...(await saidUnder(read, published.number)), kind: published.name_kind, name: published.name };
  const waiting = await read
    .selectFrom("waiting_interviews")
    .select(["held_for", "content"])
    .where("key_mark", "=", marks.key_mark)
    .executeTakeFirst();
  if (waiting) return waiting.held_for === declined ? null : namedOf(readWaiting(waiting.content));
  const sealed = await openSealed(read, press, marks);
  return sealed && namedOf(sealed);
}

const namedOf = ({ answers, facets, by }: SentInterview): Named => ({
  answers,
  facets,
  kind: by.kind,
  name: by.kind === "number" ? "" : by.name,
});

/** The same text for the same said, in whatever order it was chosen; a member's name is theirs to change. */
function inOneOrder({ answers, facets, kind, name }: Named): string {
  return JSON.stringify([
    Object.entries(answers).toSorted(([one], [other]) => (one < other ? -1 : 1)),
    singleFacets.map((relation) => facets[relation]),
    [facets.struggles, facets.experience].map((topics) => topics.toSorted()),
    kind,
    kind === "nickname" ? name : "",
  ]);
}

import type { Id } from "../../../basics/ids.ts";
import { notFound } from "../../../basics/problem.ts";
import { type Main, prepared } from "../../../database/index.ts";
import { tagsOf } from "../book/tags.ts";
import { waysOf } from "../book/ways.ts";
import { mostWays } from "../contact.ts";
import { waysToAdd } from "./around.ts";
import { bothFit, type Chosen, whereTheyDiffer } from "./columns.ts";

/** One of two who may be one, as the page shows them. */
export type OneOfPair = Awaited<ReturnType<typeof sides.all>>[number] & { ways: string[]; tags: string[] };

/** Two of a member's contacts beside each other, and where a choice is to be made between them. */
export type Pair = {
  kept: OneOfPair;
  other: OneOfPair;
  differ: Chosen[];
  bothFit: boolean;
  /** The other's ways for which there is no room. */
  leftOut: string[];
};

/** Two of the viewer's own contacts in sight; not-found where one is not, or both are the same. */
export async function pairFor(read: Main, viewer: Id, keptId: Id, otherId: Id): Promise<Pair> {
  const both = [keptId, otherId];
  const rows = await sides.all(read, { viewer, both });
  const [keptRow, otherRow] = both.map((id) => rows.find((row) => row.id === id));
  if (!keptRow || !otherRow || keptId === otherId) throw notFound();
  const [ways, tags] = [await waysOf(read, both), await tagsOf(read, both)];
  const waysAt = (id: Id) => ways.filter((way) => way.contact_id === id);
  const side = (row: typeof keptRow): OneOfPair => ({
    ...row,
    ways: waysAt(row.id).map(({ value }) => value),
    tags: tags.filter((tag) => tag.contact_id === row.id).map(({ tag }) => tag),
  });
  const added = waysToAdd(waysAt(keptId), waysAt(otherId));
  return {
    kept: side(keptRow),
    other: side(otherRow),
    differ: whereTheyDiffer(keptRow, otherRow),
    bothFit: bothFit(keptRow, otherRow),
    leftOut:
      waysAt(keptId).length + added.length < mostWays ? [] : lacking(waysAt(keptId), added, waysAt(otherId)),
  };
}

const lacking = (
  kept: readonly { value: string }[],
  added: readonly { value: string }[],
  other: readonly { value: string }[],
) =>
  other
    .filter((way) => ![...kept, ...added].some(({ value }) => value === way.value))
    .map(({ value }) => value);

const sides = prepared((read: Main, { viewer, both }: { viewer: Id; both: readonly Id[] }) =>
  read
    .selectFrom("contacts")
    .leftJoin("companies", "companies.id", "contacts.company_id")
    .select([
      "contacts.id",
      "contacts.name",
      "contacts.sort_name",
      "contacts.name_words",
      "contacts.name_from",
      "contacts.company_id",
      "companies.name as company",
      "contacts.title",
      "contacts.in_work",
      "contacts.part",
      "contacts.tie",
      "contacts.met_where",
      "contacts.met_on",
      "contacts.about",
      "contacts.keep_days",
      "contacts.snoozed_until",
      "contacts.last_exchange_on",
      "contacts.version",
    ])
    .where("contacts.id", "in", both)
    .where("contacts.member_id", "=", viewer)
    .where("contacts.put_away", "=", ""),
);

import type { Id } from "../../../basics/ids.ts";
import { found } from "../../../basics/problem.ts";
import { type Main, prepared } from "../../../database/index.ts";
import { tagsOf } from "../book/tags.ts";
import { waysOf } from "../book/ways.ts";
import { keptCard } from "../cards/cards.reads.ts";

/** Everything on the front and the back of one of the viewer's own contacts that is in sight; else not-found. */
export async function contactFor(read: Main, viewer: Id, contact: Id) {
  const row = found(await oneContact.first(read, { viewer, contact }));
  return {
    ...row,
    ways: await waysOf(read, [contact]),
    tags: (await tagsOf(read, [contact])).map(({ tag }) => tag),
    card: (await keptCard(read, viewer, contact)) ?? null,
  };
}

export type ContactRead = Awaited<ReturnType<typeof contactFor>>;

const oneContact = prepared((read: Main, { viewer, contact }: { viewer: Id; contact: Id }) =>
  read
    .selectFrom("contacts")
    .leftJoin("companies", "companies.id", "contacts.company_id")
    .select(["contacts.id", "contacts.name", "contacts.title", "contacts.company_id"])
    .select(["companies.name as company", "contacts.in_work", "contacts.part", "contacts.tie"])
    .select(["contacts.met_where", "contacts.met_on", "contacts.about", "contacts.keep_days"])
    .select(["contacts.next_touch_on", "contacts.version"])
    .where("contacts.id", "=", contact)
    .where("contacts.member_id", "=", viewer)
    .where("contacts.put_away", "=", ""),
);

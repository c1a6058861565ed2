import type { Id } from "../../../basics/ids.ts";
import type { Main } from "../../../database/index.ts";
import { writeCsv, writeVcard } from "../../../delivery/index.ts";
import { tagsOf } from "../book/tags.ts";
import { readWay, waysOf } from "../book/ways.ts";
import { type ContactWords, shownContactName, type Way } from "../contact.ts";
import { ownProperties, uidOf } from "./cards-in-file.ts";
import { ownCells, ownHeadings } from "./own-list.ts";

/** All of a member's contacts as a file of vCards, a piece at a time. */
export async function* exportedVcards(read: Main, viewer: Id): AsyncGenerator<string> {
  for await (const contacts of exported(read, viewer)) yield contacts.map(vcardOf).join("");
}

/** The same as a list that spreadsheets open. */
export async function* exportedCsv(read: Main, viewer: Id): AsyncGenerator<string> {
  yield writeCsv([ownHeadings], { begins: true });
  for await (const contacts of exported(read, viewer))
    yield writeCsv(
      contacts.map(({ id, what }) => ownCells(id, what)),
      { begins: false },
    );
}

type Exported = { id: Id; what: ContactWords };

function vcardOf({ id, what }: Exported): string {
  return writeVcard({
    uid: uidOf(id),
    name: what.name,
    title: what.title,
    company: what.company,
    ways: what.ways,
    tags: what.tags,
    note: what.about,
    more: [
      [ownProperties.inWork, what.inWork],
      [ownProperties.part, what.part],
      [ownProperties.tie, what.tie],
      [ownProperties.metWhere, what.metWhere],
      [ownProperties.metOn, what.metOn?.toString() ?? ""],
    ],
  });
}

const pageful = 200;

/** By name, some at a time, so that no more than these are ever held. */
async function* exported(read: Main, viewer: Id): AsyncGenerator<Exported[]> {
  let after = { sort_name: "", id: 0 };
  for (;;) {
    const rows = await contactsAfter(read, viewer, after);
    const last = rows.at(-1);
    if (!last) return;
    yield await withAllOfThem(read, rows);
    if (rows.length < pageful) return;
    after = last;
  }
}

const contactsAfter = (read: Main, viewer: Id, after: { sort_name: string; id: Id }) =>
  read
    .selectFrom("contacts")
    .leftJoin("companies", "companies.id", "contacts.company_id")
    .leftJoin("kept_cards", "kept_cards.contact_id", "contacts.id")
    .select([
      "contacts.id",
      "contacts.sort_name",
      "contacts.name",
      "contacts.title",
      "companies.name as company",
    ])
    .select(["in_work", "part", "tie", "met_where", "met_on", "about"])
    .select(["kept_cards.name as card_name", "kept_cards.email", "kept_cards.phone", "kept_cards.links"])
    .where("contacts.member_id", "=", viewer)
    .where("contacts.put_away", "=", "")
    .where(({ or, and, eb }) =>
      or([
        eb("contacts.sort_name", ">", after.sort_name),
        and([eb("contacts.sort_name", "=", after.sort_name), eb("contacts.id", ">", after.id)]),
      ]),
    )
    .orderBy("contacts.sort_name")
    .orderBy("contacts.id")
    .limit(pageful)
    .execute();

type Row = Awaited<ReturnType<typeof contactsAfter>>[number];

async function withAllOfThem(read: Main, rows: readonly Row[]): Promise<Exported[]> {
  const ids = rows.map(({ id }) => id);
  const [ways, tags] = [await waysOf(read, ids), await tagsOf(read, ids)];
  const waysById = Map.groupBy(ways, ({ contact_id }) => contact_id);
  const tagsById = Map.groupBy(tags, ({ contact_id }) => contact_id);
  return rows.map((row) => ({
    id: row.id,
    what: {
      name: shownContactName(row.name || (row.card_name ?? "")),
      title: row.title,
      company: row.company ?? "",
      inWork: row.in_work,
      part: row.part,
      tie: row.tie,
      metWhere: row.met_where,
      metOn: row.met_on === "" ? null : Temporal.PlainDate.from(row.met_on),
      about: row.about,
      ways: withCard(waysById.get(row.id) ?? [], row),
      tags: (tagsById.get(row.id) ?? []).map(({ tag }) => tag),
    },
  }));
}

/** The member's own ways first, then those that stand on the card that they kept. */
function withCard(ways: readonly Way[], { email, phone, links }: Row): Way[] {
  const said = new Set(ways.map(({ value }) => value));
  const onCard = [email, phone, ...(links ?? "").split("\n")]
    .filter((value): value is string => !!value && !said.has(value))
    .map((value) => readWay(value));
  return [...ways.map(({ kind, label, value }) => ({ kind, label, value })), ...onCard];
}

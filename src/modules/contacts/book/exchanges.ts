import type { Id } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import { found } from "../../../basics/problem.ts";
import { atomically, type ExchangesTable, type Main } from "../../../database/index.ts";
import { heldContact } from "./held-contact.ts";
import { setClock } from "./keeping.ts";

/** What was between a member and a contact on a day. */
export type ExchangeWords = { kind: ExchangesTable["kind"]; on: Temporal.PlainDate; words: string };

/** Notes an exchange. The same id twice is one; sent again with other words it says those. All but a note start the clock again. */
export function noteExchange(
  db: Main,
  who: Id,
  contact: Id,
  what: ExchangeWords & { id: Id },
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    await heldContact(tx, who, contact);
    const made = await tx
      .insertInto("exchanges")
      .values({
        id: what.id,
        contact_id: contact,
        member_id: who,
        ...columnsOf(what),
        made_at: instantText(now),
        version: 1,
      })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!made) await sayAgain(tx, who, contact, what);
    await setClock(tx, contact);
  });
}

async function sayAgain(tx: Main, who: Id, contact: Id, what: ExchangeWords & { id: Id }): Promise<void> {
  const row = await ownExchange(tx, who, contact, what.id);
  // Whoever changed it since by its own form meant that.
  if (row.version === 1 && !saysSame(row, what)) await setExchange(tx, row, what);
}

const saysSame = (row: ExchangesTable, what: ExchangeWords): boolean =>
  row.kind === what.kind && row.on_day === what.on.toString() && row.words === what.words;

const setExchange = (tx: Main, row: ExchangesTable, what: ExchangeWords) =>
  tx
    .updateTable("exchanges")
    .set({ ...columnsOf(what), version: row.version + 1 })
    .where("id", "=", row.id)
    .execute();

const columnsOf = ({ kind, on, words }: ExchangeWords) => ({ kind, on_day: on.toString(), words });

/** Changes an exchange. False when it was changed since `version` to say something else: nothing is written then. */
export function changeExchange(
  db: Main,
  who: Id,
  contact: Id,
  exchange: Id,
  what: ExchangeWords & { version: number },
): Promise<boolean> {
  return atomically(db, async (tx) => {
    await heldContact(tx, who, contact);
    const row = await ownExchange(tx, who, contact, exchange);
    if (saysSame(row, what)) return true;
    if (row.version !== what.version) return false;
    await setExchange(tx, row, what);
    await setClock(tx, contact);
    return true;
  });
}

/** Takes an exchange out of the story; the clock goes back to the one before it. A second time finds it done. */
export function removeExchange(db: Main, who: Id, contact: Id, exchange: Id): Promise<void> {
  return atomically(db, async (tx) => {
    await heldContact(tx, who, contact);
    await tx
      .deleteFrom("exchanges")
      .where("id", "=", exchange)
      .where("contact_id", "=", contact)
      .where("member_id", "=", who)
      .execute();
    await setClock(tx, contact);
  });
}

/** One exchange with a contact that is the member's own; not-found where it is not. */
export async function ownExchange(read: Main, who: Id, contact: Id, exchange: Id): Promise<ExchangesTable> {
  return found(
    await read
      .selectFrom("exchanges")
      .selectAll()
      .where("id", "=", exchange)
      .where("contact_id", "=", contact)
      .where("member_id", "=", who)
      .executeTakeFirst(),
  );
}

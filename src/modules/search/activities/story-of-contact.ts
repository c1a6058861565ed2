import { type Id, newId } from "../../../basics/ids.ts";
import type { ActivitiesTable, ExchangesTable, Main } from "../../../database/index.ts";
import { changeExchange, noteExchange, removeExchange } from "../../contacts/index.ts";
import type { ContactMethod } from "../search.ts";
import { isWithSomebody } from "./activity.ts";

/** What an act says that its contact's story says too. */
type Said = Pick<ActivitiesTable, "kind" | "method" | "on_day" | "words" | "contact_id">;

/** Writes an act into its contact's story, where it has a place there; the id of what was written, or null. */
export async function writeInStory(tx: Main, who: Id, said: Said, now: Temporal.Instant): Promise<Id | null> {
  if (said.contact_id === null || !isWithSomebody(said.kind)) return null;
  const id = newId();
  await noteExchange(tx, who, said.contact_id, { id, ...inWords(said) }, now);
  return id;
}

/** An act was changed: its contact's story follows, or that of another contact. What was changed there by hand stays. */
export async function followInStory(
  tx: Main,
  who: Id,
  before: ActivitiesTable,
  after: Said,
  now: Temporal.Instant,
): Promise<Id | null> {
  const stays = before.contact_id === after.contact_id && isWithSomebody(after.kind);
  if (before.exchange_id === null || before.contact_id === null)
    // NOTE: taken out of the story on purpose, it is not written there again, unless somebody else is meant now.
    return stays && isWithSomebody(before.kind) ? null : writeInStory(tx, who, after, now);
  if (!stays) {
    await dropFromStory(tx, who, before);
    return writeInStory(tx, who, after, now);
  }
  const row = await exchangeOf(tx, who, before);
  if (!row) return null;
  const was = inWords(before);
  const is = inWords(after);
  await changeExchange(tx, who, before.contact_id, row.id, {
    kind: row.kind === was.kind ? is.kind : row.kind,
    on: row.on_day === before.on_day ? is.on : Temporal.PlainDate.from(row.on_day),
    words: row.words === was.words ? is.words : row.words,
    version: row.version,
  });
  return row.id;
}

/** Takes an act out of its contact's story, where it still stands there. */
export async function dropFromStory(tx: Main, who: Id, row: ActivitiesTable): Promise<void> {
  const exchange = await exchangeOf(tx, who, row);
  if (exchange) await removeExchange(tx, who, exchange.contact_id, exchange.id);
}

/** What stands of an act in a story, with whomever it stands: contacts may have been put together since. */
async function exchangeOf(tx: Main, who: Id, row: ActivitiesTable): Promise<ExchangesTable | undefined> {
  if (row.exchange_id === null || row.contact_id === null) return undefined;
  return tx
    .selectFrom("exchanges")
    .selectAll()
    .where("id", "=", row.exchange_id)
    .where("contact_id", "=", row.contact_id)
    .where("member_id", "=", who)
    .executeTakeFirst();
}

const inWords = ({ kind, method, on_day, words }: Said) => ({
  kind: method === "" ? (kind === "conversation" ? "met" : "message") : (byMethod(kind, method) as Kind),
  on: Temporal.PlainDate.from(on_day),
  words,
});

type Kind = ExchangesTable["kind"];

/** A conversation online is a call; whatever else goes online is a message. */
function byMethod(kind: ActivitiesTable["kind"], method: ContactMethod): Kind {
  if (method === "in-person") return "met";
  if (method === "phone") return "call";
  return method === "online" && kind === "conversation" ? "call" : "message";
}

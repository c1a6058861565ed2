import { setImmediate as pause } from "node:timers/promises";
import type { Id } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import { atomically, type Main } from "../../../database/index.ts";
import { removeContacts } from "../book/contacts.ts";
import { forgetImports, heldImport } from "./imports.ts";

const handful = 250;

/**
 * Takes a file back: one that did not come in is thrown away, and whom one brought goes again, but for those to whom
 * something was done since. What is still coming in stops. Safe to do twice, and to go on with where it broke off.
 */
export async function takeBack(
  db: Main,
  who: Id,
  id: Id,
  now: Temporal.Instant,
): Promise<"thrown-away" | "taken-back"> {
  const was = await atomically(db, async (tx) => {
    const stands = await heldImport(tx, who, id);
    if (stands.started_at === null) {
      await forgetImports(tx, [id]);
      return "thrown-away";
    }
    await tx
      .updateTable("contact_imports")
      .set({ taken_back_at: stands.taken_back_at ?? instantText(now) })
      .where("id", "=", id)
      .execute();
    return "taken-back";
  });
  if (was === "taken-back") while (await takeSomeBack(db, who, id)) await pause();
  return was;
}

function takeSomeBack(db: Main, who: Id, id: Id): Promise<boolean> {
  return atomically(db, async (tx) => {
    await heldImport(tx, who, id);
    const contacts = await untouched(tx, who, id)
      .select("contacts.id")
      .orderBy("contacts.id")
      .limit(handful)
      .execute();
    await removeContacts(
      tx,
      who,
      contacts.map((contact) => contact.id),
    );
    return contacts.length === handful;
  });
}

/** Whom a file brought and to whom nothing was done since. */
export const untouched = (read: Main, who: Id, id: Id) =>
  read
    .selectFrom("contacts")
    .where("contacts.import_id", "=", id)
    .where("contacts.member_id", "=", who)
    .where("contacts.put_away", "!=", "merged")
    .where("contacts.version", "=", 1)
    .where("contacts.keep_days", "=", 0)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("exchanges").select("exchanges.id").whereRef("exchanges.contact_id", "=", "contacts.id"),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("follow_ups")
            .select("follow_ups.id")
            .whereRef("follow_ups.contact_id", "=", "contacts.id"),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("contact_commitments")
            .select("contact_commitments.commitment_id")
            .whereRef("contact_commitments.contact_id", "=", "contacts.id"),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("kept_cards")
            .select("kept_cards.contact_id")
            .whereRef("kept_cards.contact_id", "=", "contacts.id"),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("contact_merges")
            .select("contact_merges.id")
            .whereRef("contact_merges.kept_id", "=", "contacts.id"),
        ),
      ),
    );

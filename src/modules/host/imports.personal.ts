import type { Id } from "../../basics/ids.ts";
import type { PersonalData } from "../../basics/personal.ts";
import type { Main } from "../../database/index.ts";

/** What the lists that hosts bring hold about people, column by column. */
export const importPersonal: PersonalData = {
  imports: {
    personal: { csv: "row deleted", words: "emptied" },
    plain: ["made_at", "ready_at", "sent_at"],
  },
  import_rows: {
    personal: { name: "emptied", email: "emptied" },
    plain: ["trouble", "trouble_about"],
  },
};

/** What lists say of a member, and the lists that they brought themselves. */
export async function exportImports(read: Main, member: Id): Promise<Record<string, unknown>> {
  return {
    lists_brought: await read
      .selectFrom("imports")
      .select(["csv", "words", "made_at", "sent_at"])
      .where("made_by", "=", member)
      .orderBy("made_at")
      .orderBy("id")
      .execute(),
    named_in_lists: await read
      .selectFrom("import_rows")
      .innerJoin("imports", "imports.id", "import_rows.import_id")
      .select(["import_rows.name", "import_rows.email", "imports.made_at"])
      .where("import_rows.email", "in", provenAddress(read, member))
      .orderBy("imports.made_at")
      .orderBy("imports.id")
      .execute(),
  };
}

/**
 * Erases what lists say of a member. Their own that were not sent go whole, and what was not made yet of the others is
 * never made; the rest stays, with ids and lines alone.
 */
export async function eraseImports(db: Main, member: Id): Promise<void> {
  const unsent = db
    .selectFrom("imports")
    .select("id")
    .where("made_by", "=", member)
    .where("sent_at", "is", null);
  await db.deleteFrom("import_rows").where("import_id", "in", unsent).execute();
  await db.deleteFrom("imports").where("made_by", "=", member).where("sent_at", "is", null).execute();
  await db
    .updateTable("imports")
    .set({ words: "" })
    .where((or) => or.or([or("made_by", "=", member), or("sent_by", "=", member)]))
    .execute();
  const sent = db.selectFrom("imports").select("id").where("sent_by", "=", member);
  await openRows(db).where("import_id", "in", sent).execute();
  const address = provenAddress(db, member);
  await openRows(db).where("email", "in", address).execute();
  const used = db.selectFrom("invitation_uses").select("invitation_id").where("member_id", "=", member);
  // One after the other: with an "or" between them PostgreSQL would read the table from end to end.
  const named = db.updateTable("import_rows").set({ name: "", email: "" });
  await named.where("invitation_id", "in", used).execute();
  await named.where("email", "in", address).execute();
  await eraseFromTexts(db, (await address.executeTakeFirst())?.email ?? null);
}

/** Rows from which somebody would still be invited, and now is not. */
const openRows = (db: Main) =>
  db
    .updateTable("import_rows")
    .set({ name: "", email: "", trouble: "erased", trouble_about: "" })
    .where("trouble", "=", "")
    .where("invitation_id", "is", null);

/** In lists that are not sent yet, the lines with somebody's address go; the others keep their numbers. */
async function eraseFromTexts(db: Main, address: string | null): Promise<void> {
  if (address === null) return;
  // The whole of it: "ann@…" stands in "joann@…" too.
  const hasIt = new RegExp(`(?<![\\w.+-])${RegExp.escape(address)}(?![\\w-]|\\.\\w)`, "i");
  const lists = await db.selectFrom("imports").select(["id", "csv"]).where("csv", "!=", "").execute();
  for (const { id, csv } of lists) {
    if (!hasIt.test(csv)) continue;
    const kept = csv.split("\n").map((line) => (hasIt.test(line) ? "" : line));
    await db
      .updateTable("imports")
      .set({ csv: kept.join("\n") })
      .where("id", "=", id)
      .execute();
  }
}

// NOTE: anybody can join with somebody else's address. What is found by it belongs to whoever gets the mail.
const provenAddress = (db: Main, member: Id) =>
  db
    .selectFrom("members")
    .select("email")
    .where("id", "=", member)
    .where("email_proven_at", "is not", null)
    .where("email", "is not", null);

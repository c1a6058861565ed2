import type { Id } from "../../basics/ids.ts";
import type { PersonalData } from "../../basics/personal.ts";
import type { Main } from "../../database/index.ts";
import type { Places } from "../people/index.ts";
import { eraseImports, exportImports, importPersonal } from "./imports.personal.ts";

/** What this room holds about people, column by column. */
export const hostPersonal: PersonalData = {
  host_acts: { personal: { words: "emptied" }, plain: ["kind", "at"] },
  ...importPersonal,
};

/** What this room puts into the room of people. */
export const hostPlaces: Places = { erase, exportOf };

/** That a host did something stays; whom it was about, and the words, go. */
async function erase(db: Main, member: Id): Promise<void> {
  const told = db.selectFrom("concerns").select("id").where("from_member_id", "=", member);
  await db.updateTable("host_acts").set({ words: "" }).where("subject_id", "in", told).execute();
  await db
    .updateTable("host_acts")
    .set({ words: "", member_id: null })
    .where("member_id", "=", member)
    .execute();
  await eraseImports(db, member);
}

/** What a member did as a host, and what hosts did about them; that somebody told the host about them is not theirs to take. */
async function exportOf(read: Main, member: Id): Promise<Record<string, unknown>> {
  const acts = read.selectFrom("host_acts").select(["kind", "words", "at"]).orderBy("at").orderBy("id");
  return {
    done_as_host: await acts.where("actor_id", "=", member).execute(),
    done_by_hosts: await acts.where("member_id", "=", member).where("kind", "!=", "concern-closed").execute(),
    ...(await exportImports(read, member)),
  };
}

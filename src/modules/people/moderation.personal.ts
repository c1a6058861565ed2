import type { Id } from "../../basics/ids.ts";
import { instantText } from "../../basics/instant.ts";
import type { PersonalData } from "../../basics/personal.ts";
import type { Main } from "../../database/index.ts";

/** What is kept of people where something was not right, column by column. */
export const moderationPersonal: PersonalData = {
  concerns: {
    personal: { from_name: "emptied", from_address: "emptied", words: "emptied", copy: "emptied" },
    plain: ["about", "raised_at", "closed_at"],
  },
  suspensions: { personal: { reason: "emptied" }, plain: ["kind", "from_at", "until_at", "lifted_at"] },
  community_texts: { personal: {}, plain: ["kind", "words", "changed_at"] },
};

/** What a member told the host, and what kept them out. What others told the host about them is not theirs to take. */
export async function exportModeration(read: Main, member: Id): Promise<Record<string, unknown>> {
  return {
    told_the_host: await read
      .selectFrom("concerns")
      .select(["about", "words", "raised_at", "closed_at"])
      .where("from_member_id", "=", member)
      .orderBy("raised_at")
      .orderBy("id")
      .execute(),
    kept_out: await read
      .selectFrom("suspensions")
      .select(["kind", "reason", "from_at", "until_at", "lifted_at"])
      .where("member_id", "=", member)
      .orderBy("from_at")
      .orderBy("id")
      .execute(),
  };
}

/** Erases their words to the host, and those about them with the copies: what is open about them, or only from them, is closed. */
export async function eraseModeration(
  db: Main,
  member: Id,
  address: string | null,
  now: Temporal.Instant,
): Promise<void> {
  await db
    .updateTable("concerns")
    .set({ from_name: "", from_address: "", words: "" })
    .where((or) =>
      or.or([
        or("from_member_id", "=", member),
        ...(address === null ? [] : [or("from_address", "=", address)]),
      ]),
    )
    .execute();
  await db
    .updateTable("concerns")
    .set({ words: "", copy: "" })
    .where("about_member_id", "=", member)
    .execute();
  await db
    .updateTable("concerns")
    .set({ closed_at: instantText(now) })
    .where((or) =>
      or.or([
        or("about_member_id", "=", member),
        or.and([or("from_member_id", "=", member), or("about", "=", "letter")]),
      ]),
    )
    .where("closed_at", "is", null)
    .execute();
  await db.updateTable("suspensions").set({ reason: "" }).where("member_id", "=", member).execute();
}

import type { Id } from "../../basics/ids.ts";
import type { Main } from "../../database/index.ts";

/** What a member wrote to others and read of them, whom they keep away and whom they blocked. */
export async function exportSafety(read: Main, member: Id): Promise<Record<string, unknown>> {
  return {
    keep_away_list: await read
      .selectFrom("keep_aways")
      .leftJoin("members", "members.id", "keep_aways.kept_member_id")
      .select(["kind", "keep_aways.name", "members.name as member", "keep_aways.email", "domain", "made_at"])
      .where("member_id", "=", member)
      .orderBy("made_at")
      .orderBy("keep_aways.id")
      .execute(),
    blocked: await read
      .selectFrom("blocks")
      .innerJoin("members", "members.id", "blocks.blocked_id")
      .select(["members.name", "made_at"])
      .where("member_id", "=", member)
      .orderBy("made_at")
      .orderBy("members.id")
      .execute(),
    messages_sent: await read
      .selectFrom("messages")
      .innerJoin("members", "members.id", "messages.to_member_id")
      .select(["members.name as to", "words", "sent_at", "taken_back_at"])
      .where("from_member_id", "=", member)
      .orderBy("sent_at")
      .orderBy("messages.id")
      .execute(),
    messages_received: await read
      .selectFrom("messages")
      .innerJoin("members", "members.id", "messages.from_member_id")
      .select(["members.name as from", "words", "sent_at", "read_at", "taken_back_at"])
      .where("to_member_id", "=", member)
      .where((is) =>
        is.or([
          is("as_host", "=", 1),
          is(
            "from_member_id",
            "not in",
            is.selectFrom("blocks").select("blocked_id").where("blocks.member_id", "=", member),
          ),
        ]),
      )
      .orderBy("sent_at")
      .orderBy("messages.id")
      .execute(),
  };
}

/** Erases it: what they wrote goes, what was written to them is its writers'; nobody keeps them away any more. */
export async function eraseSafety(db: Main, member: Id): Promise<void> {
  await db.deleteFrom("messages").where("from_member_id", "=", member).execute();
  await db
    .deleteFrom("keep_aways")
    .where((is) => is.or([is("member_id", "=", member), is("kept_member_id", "=", member)]))
    .execute();
  await db
    .deleteFrom("blocks")
    .where((is) => is.or([is("member_id", "=", member), is("blocked_id", "=", member)]))
    .execute();
}

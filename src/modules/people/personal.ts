import type { Id } from "../../basics/ids.ts";
import { instantText } from "../../basics/instant.ts";
import type { PersonalData } from "../../basics/personal.ts";
import type { Main } from "../../database/index.ts";
import { asBareWords } from "./bare-words.ts";
import { eraseModeration, exportModeration, moderationPersonal } from "./moderation.personal.ts";
import { eraseSafety, exportSafety } from "./safety.personal.ts";

/** What this room holds about people, column by column. */
export const peoplePersonal: PersonalData = {
  community: { personal: {}, plain: ["name", "line", "time_zone", "made_at", "mail_name"] },
  members: {
    personal: {
      name: "emptied",
      sort_name: "emptied",
      pronouns: "emptied",
      work_line: "emptied",
      name_words: "emptied",
      employer: "emptied",
      employer_words: "emptied",
      workplace_words: "emptied",
      can_help: "emptied",
      want_help: "emptied",
      links: "emptied",
      messages_from: "emptied",
      email: "emptied",
      email_proven_at: "emptied",
      time_zone: "emptied",
      joined_at: "kept: so that the community can count who came and went",
      paused_at: "emptied",
      left_at: "kept: so that the community can count who came and went",
    },
    plain: [],
  },
  keep_aways: {
    personal: {
      name: "row deleted",
      name_words: "row deleted",
      email: "row deleted",
      domain: "row deleted",
    },
    plain: ["kind", "made_at"],
  },
  blocks: { personal: {}, plain: ["made_at"] },
  messages: { personal: { words: "row deleted" }, plain: ["sent_at", "read_at", "taken_back_at"] },
  role_grants: { personal: { role: "row deleted", granted_at: "row deleted" }, plain: [] },
  set_up_links: { personal: {}, plain: ["secret_hash", "made_at"] },
  sign_in_requests: {
    personal: { email: "row deleted" },
    plain: ["asked_at", "expires_at", "code_hash", "link_hash", "used_at"],
  },
  email_changes: {
    personal: { email: "row deleted" },
    plain: ["asked_at", "expires_at", "code_hash", "used_at"],
  },
  sign_in_links: { personal: {}, plain: ["secret_hash", "made_at", "expires_at", "used_at"] },
  sessions: {
    personal: { device: "row deleted", last_used_on: "row deleted" },
    plain: ["secret_hash", "made_at", "expires_at"],
  },
  passkeys: {
    personal: {
      credential_id: "row deleted",
      public_key: "row deleted",
      name: "row deleted",
      last_used_on: "row deleted",
    },
    plain: ["counter", "transports", "made_at"],
  },
  passkey_challenges: { personal: {}, plain: ["challenge", "purpose", "made_at", "expires_at"] },
  invitations: {
    personal: { for_name: "emptied", email: "emptied", words: "emptied" },
    plain: ["made_at", "expires_at", "revoked_at"],
  },
  invitation_uses: {
    personal: {},
    plain: ["used_at"],
  },
  join_requests: {
    personal: {
      name: "row deleted",
      email: "row deleted",
      words: "row deleted",
      time_zone: "row deleted",
      answer_words: "row deleted",
    },
    plain: ["asked_at", "answer", "answered_at"],
  },
  ...moderationPersonal,
};

/** Everything that this room holds of a member, for them to take along. */
export async function exportPeople(read: Main, member: Id): Promise<Record<string, unknown>> {
  const profile = await read
    .selectFrom("members")
    .select(["name", "pronouns", "work_line", "can_help", "want_help", "links", "employer"])
    .select(["messages_from", "email", "time_zone", "joined_at", "paused_at"])
    .where("id", "=", member)
    .executeTakeFirst();
  const address = await provenAddress(read, member);
  return {
    profile,
    ...(await exportSafety(read, member)),
    ...(await exportModeration(read, member)),
    roles: await read
      .selectFrom("role_grants")
      .select(["role", "granted_at"])
      .where("member_id", "=", member)
      .execute(),
    sessions: await read
      .selectFrom("sessions")
      .select(["device", "made_at", "last_used_on", "expires_at"])
      .where("member_id", "=", member)
      .execute(),
    passkeys: await read
      .selectFrom("passkeys")
      .select(["name", "made_at", "last_used_on"])
      .where("member_id", "=", member)
      .orderBy("made_at")
      .orderBy("id")
      .execute(),
    invitations_made: await read
      .selectFrom("invitations")
      .select(["for_name", "email", "words", "places", "made_at", "expires_at", "revoked_at"])
      .where("made_by", "=", member)
      .execute(),
    invitations_used: await read
      .selectFrom("invitation_uses")
      .select("used_at")
      .where("member_id", "=", member)
      .execute(),
    requests_to_join: await read
      .selectFrom("join_requests")
      .select(["name", "email", "words", "asked_at", "answer", "answer_words", "answered_at"])
      .where((row) =>
        row.or([row("member_id", "=", member), ...(address === null ? [] : [row("email", "=", address)])]),
      )
      .orderBy("asked_at")
      .execute(),
  };
}

// NOTE: anybody can join with somebody else's address. What is found by it belongs to whoever gets the mail.
async function provenAddress(db: Main, member: Id): Promise<string | null> {
  const row = await db
    .selectFrom("members")
    .select("email")
    .where("id", "=", member)
    .where("email_proven_at", "is not", null)
    .executeTakeFirst();
  return row?.email ?? null;
}

/** What is left in the row of a member who deleted the account. */
export const emptied = {
  name: "",
  sort_name: "",
  pronouns: "",
  work_line: "",
  ...asBareWords("", "", ""),
  employer: "",
  can_help: "",
  want_help: "",
  links: "",
  messages_from: "",
  email: null,
  email_proven_at: null,
  time_zone: "UTC",
  paused_at: null,
} as const;

/** Erases what this room holds of a member; the row stays, emptied. */
export async function erasePeople(db: Main, member: Id, now: Temporal.Instant): Promise<void> {
  const address = await provenAddress(db, member);
  await eraseModeration(db, member, address, now);
  await eraseSafety(db, member);
  await db.deleteFrom("sessions").where("member_id", "=", member).execute();
  await db.deleteFrom("passkeys").where("member_id", "=", member).execute();
  await db.deleteFrom("passkey_challenges").where("member_id", "=", member).execute();
  await db.deleteFrom("sign_in_links").where("member_id", "=", member).execute();
  await db.deleteFrom("email_changes").where("member_id", "=", member).execute();
  await db.deleteFrom("role_grants").where("member_id", "=", member).execute();
  await db.deleteFrom("join_requests").where("member_id", "=", member).execute();
  if (address !== null) {
    await db.deleteFrom("sign_in_requests").where("email", "=", address).execute();
    await db.deleteFrom("join_requests").where("email", "=", address).execute();
    await db.updateTable("invitations").set({ email: null }).where("email", "=", address).execute();
  }
  const used = db.selectFrom("invitation_uses").select("invitation_id").where("member_id", "=", member);
  await db.updateTable("invitations").set({ for_name: "", email: null }).where("id", "in", used).execute();
  await db
    .updateTable("invitations")
    .set({ for_name: "", email: null, words: "" })
    .where("made_by", "=", member)
    .execute();
  await db
    .updateTable("invitations")
    .set({ revoked_at: instantText(now), revoked_by: member })
    .where("made_by", "=", member)
    .where("revoked_at", "is", null)
    .execute();
  await db.updateTable("members").set(emptied).where("id", "=", member).execute();
}

import type { Kysely } from "kysely";
import { addColumn, index, type Migration, Table } from "../columns.ts";

/** What protects people, and what lets them write to each other. */
export const safety: Migration = {
  name: "0004-safety",
  async up(db) {
    for (const name of newColumns) await addColumn(db, "members", name, "text");
    await addColumn(db, "community", "mail_name", "text");
    await addColumn(db, "community", "mail_says_what", "whole");
    await passkeyTables(db);
    await betweenMembers(db);
    await moderationTables(db);
    await importTables(db);
  },
};

const newColumns = [
  "name_words",
  "employer",
  "employer_words",
  "workplace_words",
  "can_help",
  "want_help",
  "links",
  "messages_from",
] as const;

async function passkeyTables(db: Kysely<unknown>): Promise<void> {
  await new Table(db, "passkeys")
    .id()
    .ref("member_id", "members")
    .text("credential_id")
    .text("public_key")
    .text("counter")
    .text("transports")
    .text("name")
    .text("made_at")
    .text("last_used_on", true)
    .whole("version")
    .make();
  await index(db, "passkeys", ["credential_id"], { unique: true });
  await index(db, "passkeys", ["member_id"]);

  await new Table(db, "passkey_challenges")
    .id()
    .text("challenge")
    .text("purpose")
    .ref("member_id", "members", true)
    .text("made_at")
    .text("expires_at")
    .make();
  await index(db, "passkey_challenges", ["challenge"], { unique: true });
  await index(db, "passkey_challenges", ["expires_at"]);
  await index(db, "passkey_challenges", ["member_id"]);
}

async function betweenMembers(db: Kysely<unknown>): Promise<void> {
  await new Table(db, "keep_aways")
    .id()
    .ref("member_id", "members")
    .text("kind")
    .ref("kept_member_id", "members", true)
    .text("name")
    .text("name_words")
    .text("email", true)
    .text("domain")
    .text("made_at")
    .make();
  await index(db, "keep_aways", ["member_id"]);
  await index(db, "keep_aways", ["kept_member_id"]);

  await new Table(db, "blocks")
    .ref("member_id", "members")
    .ref("blocked_id", "members")
    .text("made_at")
    .key("member_id", "blocked_id")
    .make();
  await index(db, "blocks", ["blocked_id"]);

  await new Table(db, "messages")
    .id()
    .ref("from_member_id", "members")
    .ref("to_member_id", "members")
    .text("words")
    .whole("as_host")
    .text("sent_at")
    .text("read_at", true)
    .text("taken_back_at", true)
    .make();
  await index(db, "messages", ["from_member_id", "to_member_id", "sent_at"]);
  await index(db, "messages", ["to_member_id", "read_at"]);
}

async function moderationTables(db: Kysely<unknown>): Promise<void> {
  await new Table(db, "concerns")
    .id()
    .text("about")
    .looseRef("subject_id", true)
    .ref("about_member_id", "members", true)
    .looseRef("group_id", true)
    .ref("from_member_id", "members", true)
    .text("from_name")
    .text("from_address")
    .text("words")
    .text("copy")
    .text("raised_at")
    .text("closed_at", true)
    .ref("closed_by", "members", true)
    .make();
  await index(db, "concerns", ["raised_at"]);
  await index(db, "concerns", ["about_member_id"]);
  await index(db, "concerns", ["from_member_id"]);

  await new Table(db, "suspensions")
    .id()
    .ref("member_id", "members")
    .text("kind")
    .text("reason")
    .text("from_at")
    .text("until_at", true)
    .ref("made_by", "members")
    .text("lifted_at", true)
    .ref("lifted_by", "members", true)
    .make();
  await index(db, "suspensions", ["member_id"]);

  await new Table(db, "community_texts")
    .text("kind")
    .text("words")
    .whole("version")
    .text("changed_at")
    .ref("changed_by", "members")
    .key("kind")
    .make();

  await new Table(db, "host_acts")
    .id()
    .ref("actor_id", "members")
    .text("kind")
    .ref("member_id", "members", true)
    .looseRef("group_id", true)
    .looseRef("subject_id", true)
    .text("words")
    .text("at")
    .make();
  await index(db, "host_acts", ["at"]);
  await index(db, "host_acts", ["member_id"]);
  await index(db, "host_acts", ["actor_id"]);
}

async function importTables(db: Kysely<unknown>): Promise<void> {
  await new Table(db, "imports")
    .id()
    .ref("made_by", "members")
    .text("csv")
    .whole("heading")
    .whole("email_column", true)
    .whole("name_column", true)
    .whole("surname_column", true)
    .text("words")
    .whole("days")
    .text("made_at")
    .text("ready_at", true)
    .text("sent_at", true)
    .ref("sent_by", "members", true)
    .make();
  await index(db, "imports", ["made_at"]);
  await index(db, "imports", ["made_by"]);
  await index(db, "imports", ["sent_by"]);

  await new Table(db, "import_rows")
    .ref("import_id", "imports")
    .whole("position")
    .whole("line")
    .text("name")
    .text("email")
    .text("trouble")
    .text("trouble_about")
    .ref("invitation_id", "invitations", true)
    .key("import_id", "position")
    .make();
  await index(db, "import_rows", ["invitation_id"]);
  await index(db, "import_rows", ["email"]);
  // A list is held against those who were invited before.
  await index(db, "invitations", ["email"]);
}

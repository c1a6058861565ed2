import { index, type Migration, Table } from "../columns.ts";

export const foundation: Migration = {
  name: "0001-foundation",
  async up(db) {
    await new Table(db, "files").id().text("key").text("media_type").whole("size").text("kept_at").make();

    await new Table(db, "journal")
      .id()
      .text("kind")
      .looseRef("actor_id", true)
      .looseRef("subject_id", true)
      .looseRef("group_id", true)
      .text("at")
      .text("handled_at", true)
      .make();
    await index(db, "journal", ["at"], { where: "handled_at is null" });
    await index(db, "journal", ["group_id", "at"]);
    await index(db, "journal", ["actor_id", "at"]);

    await new Table(db, "jobs")
      .id()
      .text("kind")
      .looseRef("subject_id", true)
      .text("dedupe_key")
      .text("run_at")
      .whole("tries")
      .text("leased_by", true)
      .text("leased_until", true)
      .text("last_trouble", true)
      .text("dead_at", true)
      .make();
    await index(db, "jobs", ["dedupe_key"], { unique: true });
    await index(db, "jobs", ["run_at"], { where: "dead_at is null" });

    await new Table(db, "rate_limits").text("key").text("window_ends_at").whole("uses").key("key").make();
    await index(db, "rate_limits", ["window_ends_at"]);

    await new Table(db, "deliveries")
      .id()
      .looseRef("entry_id")
      .text("kind")
      .looseRef("recipient_id")
      .looseRef("subject_id", true)
      .text("made_at")
      .text("sent_at", true)
      .text("given_up_at", true)
      .make();
    await index(db, "deliveries", ["entry_id", "kind", "recipient_id"], { unique: true });
    await index(db, "deliveries", ["recipient_id"]);
    await index(db, "deliveries", ["made_at"]);

    await new Table(db, "kept_mails")
      .id()
      .looseRef("member_id", true)
      .text("to_address")
      .text("subject")
      .text("words")
      .text("kept_at")
      .make();
    await index(db, "kept_mails", ["kept_at"]);
    await index(db, "kept_mails", ["member_id"]);
    await index(db, "kept_mails", ["to_address"]);
  },
};

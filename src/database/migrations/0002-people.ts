import { index, type Migration, Table } from "../columns.ts";

export const people: Migration = {
  name: "0002-people",
  async up(db) {
    await new Table(db, "community")
      .id()
      .text("name")
      .text("line")
      .text("time_zone")
      .whole("confirms_groups")
      .text("made_at")
      .whole("version")
      .make();

    await new Table(db, "members")
      .id()
      .text("name")
      .text("sort_name")
      .text("pronouns")
      .text("work_line")
      .text("email", true)
      .text("email_proven_at", true)
      .text("time_zone")
      .text("joined_at")
      .text("paused_at", true)
      .text("left_at", true)
      .whole("version")
      .make();
    await index(db, "members", ["email"], { unique: true });
    await index(db, "members", ["sort_name"], { where: "left_at is null" });

    await new Table(db, "role_grants")
      .ref("member_id", "members")
      .text("role")
      .ref("granted_by", "members")
      .text("granted_at")
      .key("member_id", "role")
      .make();

    await new Table(db, "set_up_links").id().text("secret_hash").text("made_at").make();

    await new Table(db, "sign_in_requests")
      .id()
      .text("email")
      .whole("shared_computer")
      .text("asked_at")
      .text("expires_at")
      .text("code_hash", true)
      .text("link_hash", true)
      .whole("tries")
      .text("used_at", true)
      .make();
    await index(db, "sign_in_requests", ["link_hash"], { unique: true });
    await index(db, "sign_in_requests", ["expires_at"]);
    await index(db, "sign_in_requests", ["email"]);

    await new Table(db, "email_changes")
      .id()
      .ref("member_id", "members")
      .text("email")
      .text("asked_at")
      .text("expires_at")
      .text("code_hash", true)
      .whole("tries")
      .text("used_at", true)
      .make();
    await index(db, "email_changes", ["member_id"]);
    await index(db, "email_changes", ["expires_at"]);

    await new Table(db, "sign_in_links")
      .id()
      .ref("member_id", "members")
      .text("secret_hash")
      .ref("made_by", "members")
      .text("made_at")
      .text("expires_at")
      .text("used_at", true)
      .make();
    await index(db, "sign_in_links", ["secret_hash"], { unique: true });
    await index(db, "sign_in_links", ["expires_at"]);

    await new Table(db, "sessions")
      .id()
      .text("secret_hash")
      .ref("member_id", "members")
      .text("device")
      .whole("shared_computer")
      .text("made_at")
      .text("last_used_on")
      .text("expires_at")
      .make();
    await index(db, "sessions", ["secret_hash"], { unique: true });
    await index(db, "sessions", ["member_id"]);
    await index(db, "sessions", ["expires_at"]);

    await new Table(db, "invitations")
      .id()
      .text("for_name")
      .text("email", true)
      .text("words")
      .whole("places")
      .ref("made_by", "members")
      .text("made_at")
      .text("expires_at")
      .text("revoked_at", true)
      .ref("revoked_by", "members", true)
      .make();
    await index(db, "invitations", ["made_at"]);
    await index(db, "invitations", ["made_by"]);

    await new Table(db, "invitation_uses")
      .ref("invitation_id", "invitations")
      .ref("member_id", "members")
      .text("used_at")
      .key("invitation_id", "member_id")
      .make();
    await index(db, "invitation_uses", ["member_id"]);

    await new Table(db, "join_requests")
      .id()
      .text("name")
      .text("email")
      .text("words")
      .text("time_zone")
      .text("asked_at")
      .text("answer", true)
      .text("answer_words")
      .text("answered_at", true)
      .ref("answered_by", "members", true)
      .ref("member_id", "members", true)
      .make();
    await index(db, "join_requests", ["member_id"]);
    await index(db, "join_requests", ["asked_at"], { where: "answered_at is null" });
    await index(db, "join_requests", ["email"]);
  },
};

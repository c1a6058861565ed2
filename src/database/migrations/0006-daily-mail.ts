import { addColumn, index, type Migration, Table } from "../columns.ts";

/** Which mail somebody wants, when, and which days brought one. */
export const dailyMail: Migration = {
  name: "0006-daily-mail",
  async up(db) {
    await addColumn(db, "meetings", "moved_from_at", "text");

    await new Table(db, "mail_settings")
      .ref("member_id", "members")
      .text("off_kinds")
      .text("quiet_from")
      .text("quiet_until")
      .whole("version")
      .key("member_id")
      .make();

    await new Table(db, "daily_mails")
      .id()
      .ref("member_id", "members")
      .text("on_day")
      .text("since_at")
      .text("made_at")
      .make();
    await index(db, "daily_mails", ["member_id", "on_day"], { unique: true });
    await index(db, "daily_mails", ["made_at"]);
  },
};

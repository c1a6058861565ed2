import { index, type Migration, Table } from "../columns.ts";

export const interviewJournal: Migration = {
  name: "0001-journal",
  async up(db) {
    await new Table(db, "interview_journal")
      .id()
      .text("kind")
      .looseRef("subject_id", true)
      .text("on_day")
      .text("handled_on", true)
      .make();
    await index(db, "interview_journal", ["on_day"], { where: "handled_on is null" });
  },
};

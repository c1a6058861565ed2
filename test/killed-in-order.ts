import { join } from "node:path";
import { cutLog, rewrite } from "../src/database/order.ts";
import { openSqliteFile } from "../src/database/sqlite.ts";

// A server that does nothing but write and put in order, and tells its parent of each row that is committed.
const [folder = "", from = "0"] = process.argv.slice(2);
const file = openSqliteFile(join(folder, "interviews.sqlite"));
const insert = file.prepare("insert into interview_answers (number, slug, words) values (?, 'works', ?)");
for (let number = Number(from) * 1_000 + 1; ; number++) {
  insert.run(number, "some words ".repeat(400));
  process.send?.(number);
  await rewrite(file);
  cutLog(file);
}

import { setImmediate as pause } from "node:timers/promises";
import { writeCsv } from "../../../delivery/index.ts";
import type { LogRule } from "./log-rule.ts";
import type { LogLine } from "./log.reads.ts";
import { fieldWords } from "./log.words.ts";

/** A log as a file that spreadsheets open, with the columns of its rule, in pieces between which others have their turn. */
export async function* logAsCsv(lines: readonly LogLine[], rule: LogRule): AsyncGenerator<string> {
  yield writeCsv([["Day", ...rule.fields.map((field) => fieldWords[field])]], { begins: true });
  for (let at = 0; at < lines.length; at += rowsAtOnce) {
    const some = lines.slice(at, at + rowsAtOnce);
    yield writeCsv(
      some.map((line) => [line.day, ...rule.fields.map((field) => line.cells[field])]),
      { begins: false },
    );
    await pause();
  }
}

const rowsAtOnce = 500;

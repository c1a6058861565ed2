import { writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import { type Figure, verdict } from "./figures.ts";
import type { Options } from "./options.ts";
import { asMarkdown } from "./printing.ts";
import { tablesOf } from "./tables.ts";

/** The figures of each measure, in the order in which they were taken. */
export type Taken = { measure: string; figures: Figure[] };

/** Writes a whole run down in `RESULTS.md`, with the machine, the day and the command. */
export function record(
  taken: readonly Taken[],
  options: Options,
  words: readonly string[],
  remark: string | null,
): void {
  const all = taken.flatMap(({ figures }) => figures).filter((figure) => verdict(figure) !== "");
  const short = all.filter((figure) => verdict(figure) === "short");
  const text = [
    "# What was measured\n",
    `${Temporal.Now.plainDateISO().toString()}, by \`npm run bench${words.length > 0 ? ` -- ${words.join(" ")}` : ""}\`, on ${machine()}.`,
    `Communities of ${options.sizes.map((size) => size.toLocaleString("en")).join(", ")} members; the one of ${options.main.toLocaleString("en")} was driven.`,
    ...(remark ? [remark] : []),
    "What is measured how, and why beside a bare server, stands in",
    "[record 25](../docs/decisions/0025-bench.md).\n",
    `Of ${all.length} figures for which there is an aim, ${all.length - short.length} reach it.`,
    short.length > 0 ? `Short of it: ${short.map(({ name }) => name).join("; ")}.\n` : "",
    ...taken.flatMap(({ measure, figures }) => tablesOf(measure, figures).map(asMarkdown)),
  ].join("\n");
  writeFileSync(join(import.meta.dirname, "RESULTS.md"), text);
}

/** Whether somebody else uses the machine: then what the clock says is worth little. */
export function company(): string | null {
  const [load = 0] = loadavg();
  if (load < 0.7) return null;
  return `Others use this machine (load ${load.toFixed(1)} before the run): what the clock says is worth little, the processor’s time is worth more.`;
}

/** The machine in a few words. */
export function machine(): string {
  const all = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${all.length} cores (${all[0]?.model.trim() ?? "unknown"}), ${memory} GB, Node ${process.version}, ${process.platform}`;
}

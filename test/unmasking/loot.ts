import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Town } from "../support.ts";

type Row = Record<string, string | number | bigint | null | Uint8Array>;

/** Everything that lay on the disk at a moment: the files as bytes and their times, and what queries read in them. */
export type Copy = {
  at: number;
  files: Map<string, { bytes: Buffer; changed: number }>;
  main: Map<string, Row[]>;
  interviews: Map<string, Row[]>;
};

/** Takes the whole disk of a community, as it lies there while the server runs. */
export function takeDisk(town: Town): Copy {
  const folder = town.house.config.dataDir;
  const files = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== "server.lock")
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [entry.name, { bytes: readFileSync(path), changed: statSync(path).mtimeMs }] as const;
      }),
  );
  return copyOf(files, town.clock.now.epochMilliseconds);
}

/** A copy out of files, such as one into which somebody planted a breach. */
export function copyOf(files: Copy["files"], at: number): Copy {
  const folder = mkdtempSync(join(tmpdir(), "landfall-loot-"));
  try {
    for (const [name, { bytes }] of files) writeFileSync(join(folder, name), bytes);
    const [main, interviews] = ["main", "interviews"].map((name) => rowsIn(join(folder, `${name}.sqlite`)));
    return { at, files, main: main ?? new Map(), interviews: interviews ?? new Map() };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function rowsIn(path: string): Map<string, Row[]> {
  const file = new DatabaseSync(path);
  try {
    const tables = file.prepare("select name from sqlite_schema where type = 'table'").all();
    return new Map(
      tables
        .map(({ name }) => String(name))
        .filter((name) => !name.includes("_fts"))
        .map((name) => {
          const statement = file.prepare(`select * from ${name}`);
          statement.setReadBigInts(true);
          return [name, statement.all().map(plain)];
        }),
    );
  } finally {
    file.close();
  }
}

// Our ids fit into 53 bits.
const plain = (row: Record<string, unknown>): Row =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [column, typeof value === "bigint" ? Number(value) : value]),
  ) as Row;

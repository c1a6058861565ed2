import { randomBytes } from "node:crypto";
import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BatchKey } from "./boxes.ts";

const bytes = 32;
const pathIn = (folder: string): string => join(folder, "batch.key");

/** The key under which interviews wait now; null where there is none. Processes that share a folder share the key. */
export function batchKey(folder: string): BatchKey | null {
  try {
    const key = readFileSync(pathIn(folder));
    return key.length === bytes ? key : null;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

/** Throws away the key that was, and makes the next one. Call it while the settings are held and nothing waits sealed. */
export function renewBatchKey(folder: string): BatchKey {
  const path = pathIn(folder);
  const key = randomBytes(bytes);
  overwrite(path);
  writeFileSync(`${path}.new`, key, { mode: 0o600, flush: true });
  // The day is all that the file may tell.
  const day = Math.floor(statSync(`${path}.new`).mtimeMs / 86_400_000) * 86_400;
  utimesSync(`${path}.new`, day, day);
  renameSync(`${path}.new`, path);
  return key;
}

// As far as a disk lets anybody: what stood in the file is written over before it goes.
function overwrite(path: string): void {
  if (!statSync(path, { throwIfNoEntry: false })) return;
  writeFileSync(path, randomBytes(bytes), { flag: "r+", flush: true });
  rmSync(path);
}

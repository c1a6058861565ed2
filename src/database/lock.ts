import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { isBusy } from "./dialect.ts";
import { makeFolder } from "./folder.ts";

/**
 * Keeps a second server off the same data folder. The lock is one that the operating system drops when the process
 * ends, however it ends; backup and the host's commands do not take it. Returns the release, or null where it is held.
 * Throws where the folder cannot be used.
 */
export function lockFolder(folder: string): (() => void) | null {
  makeFolder(folder);
  const file = new DatabaseSync(join(folder, "server.lock"), { timeout: 0 });
  try {
    file.exec("pragma locking_mode = exclusive; begin exclusive");
  } catch (error) {
    file.close();
    if (isBusy(error)) return null;
    throw error;
  }
  return () => file.close();
}

// What was built from what: a listing of the sources, cheap enough to make at every start.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
export const dist = join(root, "dist");
const stamp = join(dist, "stamp");

/** A hash that changes whenever a file changes that the built server depends on. */
export function fingerprint() {
  const lines = ["package-lock.json", "bin/build.mjs"].map(line);
  list("src", lines);
  return createHash("sha256").update(lines.join("\n")).digest("hex");
}

/** Whether `dist/` holds the build of exactly these sources. */
export function isBuilt() {
  try {
    return readFileSync(stamp, "utf8") === fingerprint();
  } catch {
    return false;
  }
}

/** @param {string} folder @param {string[]} lines */
function list(folder, lines) {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) list(path, lines);
    else if (!/\.test\.tsx?$/.test(path)) lines.push(line(path));
  }
}

/** @param {string} path */
function line(path) {
  const { mtimeMs, size } = statSync(join(root, path));
  return `${path} ${mtimeMs} ${size}`;
}

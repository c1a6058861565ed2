import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";

/** The text of each file by its path. A law is a function from these to sentences, one for each violation. */
export type Sources = Readonly<Record<string, string>>;
export type Law = (sources: Sources) => string[];

/** Reads every file of ours under the folder that holds code. */
export function readSources(root: string, folders: readonly string[]): Sources {
  const found: Record<string, string> = {};
  for (const folder of folders) {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true, recursive: true })) {
      if (!entry.isFile() || !/\.(tsx?|mjs)$/.test(entry.name)) continue;
      const path = join(entry.parentPath, entry.name);
      found[path.slice(root.length + 1).replaceAll("\\", "/")] = readFileSync(path, "utf8");
    }
  }
  return found;
}

/** One import of one of our own files by another. */
export type Import = { from: string; to: string; line: number };

/** Every import of one file of `src/` by another, also those of types and the late ones. */
export function importsOf(sources: Sources): Import[] {
  const found: Import[] = [];
  for (const [from, text] of entriesOf(sources, "src/")) {
    for (const match of text.matchAll(/\b(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g)) {
      const to = posix.normalize(posix.join(posix.dirname(from), match[1] ?? ""));
      if (to.startsWith("src/")) found.push({ from, to, line: lineOf(text, match.index) });
    }
  }
  return found;
}

/** The part of the house in which a file stands: `modules/groups`, `web`, `main.ts`. */
export function placeOf(path: string): string {
  const [, first = "", second = ""] = path.split("/");
  return first === "modules" ? `modules/${second}` : first;
}

/** The room in which a file stands, or null in the rest of the house. */
export function roomOf(path: string): string | null {
  return /^src\/modules\/([^/]+)\//.exec(path)?.[1] ?? null;
}

export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);

/** The files below a folder, in order. */
export function entriesOf(sources: Sources, folder = ""): [path: string, text: string][] {
  return Object.entries(sources).filter(([path]) => path.startsWith(folder));
}

/** All places where a pattern stands, each as the start of a sentence. */
export function placesOf(
  pattern: RegExp,
  path: string,
  text: string,
): { where: string; match: RegExpExecArray }[] {
  return [...text.matchAll(pattern)].map((match) => ({
    where: `${path}:${lineOf(text, match.index)}`,
    match,
  }));
}

/** The text with its comments blanked out, line for line. */
export function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|[\s;{(,])\/\/.*$/gm, (comment) =>
    comment.replaceAll(/[^\n]/g, " "),
  );
}

function lineOf(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}

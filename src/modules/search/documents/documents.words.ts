import type { DocumentsTable } from "../../../database/index.ts";

export type DocumentKind = DocumentsTable["kind"];

export const documentKinds = [
  "resume",
  "letter",
  "portfolio",
  "other",
] as const satisfies readonly DocumentKind[];

export const documentKindWords: Record<DocumentKind, string> = {
  resume: "Résumé",
  letter: "Letter",
  portfolio: "Samples of work",
  other: "Something else",
};

/** "340 KB", "2.1 MB": as much as matters of what a file weighs. */
export function sayBytes(bytes: number): string {
  if (bytes < 1024) return "under 1 KB";
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

import { z } from "zod";
import { application, type Application } from "./application.ts";

/** What is kept of a row until it is in: what will be made of it, and its cells where the columns are chosen. */
export type Content = { what: Application | null; cells: readonly string[] };

/** A content as it is kept. */
export const contentText = ({ what, cells }: Content): string =>
  JSON.stringify({ ...(what ? { what } : {}), ...(cells.length > 0 ? { cells } : {}) });

/** A content as it was kept; without words where they are forgotten. */
export function contentOf(text: string): Content {
  const read = kept.safeParse(text === "" ? {} : JSON.parse(text));
  return { what: read.data?.what ?? null, cells: read.data?.cells ?? [] };
}

const kept = z.object({ what: application.optional(), cells: z.array(z.string()).optional() });

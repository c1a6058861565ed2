import { z } from "zod";
import type { Changed } from "./columns.ts";

const ids = z.array(z.number()).default([]);
const cell = z.union([z.string(), z.number(), z.null()]);

const beforeNote = z.object({
  columns: z.record(z.string(), z.tuple([cell, cell])).default({}),
  /** The name of the company at which the kept one was. */
  company: z.string().default(""),
  /** The ways and tags that the kept one has from the other. */
  ways: z.array(z.object({ kind: z.string(), value: z.string() })).default([]),
  tags: z.array(z.string()).default([]),
});

const movedNote = z.object({
  exchanges: ids,
  followUps: ids,
  commitments: ids,
  card: z.boolean().default(false),
  /** What moved in higher rooms. */
  above: z.record(z.string(), ids).default({}),
});

/** What the kept one was before a merge. */
export type Before = {
  columns: Changed;
  company: string;
  ways: { kind: string; value: string }[];
  tags: string[];
};

/** What went over from the other: rows by their ids, and whether their card did. */
export type Moved = z.output<typeof movedNote>;

/** What was noted of the kept one, as it was written down. */
export const readBefore = (note: string): Before => beforeNote.parse(JSON.parse(note));

/** What was noted of what went over. */
export const readMoved = (note: string): Moved => movedNote.parse(JSON.parse(note));

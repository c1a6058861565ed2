import type { z } from "zod";
import type { Id } from "../../../../basics/ids.ts";
import { doingKinds } from "./doing-kinds.ts";
import { endKinds, planKinds } from "./plan-kinds.ts";
import { pursuitKinds } from "./pursuit-kinds.ts";

/** Everything that a file of our own brings, in the order in which it comes in: whatever speaks of another comes after it. */
export const ownKinds = { ...planKinds, ...pursuitKinds, ...doingKinds, ...endKinds } as const;

export type OwnName = keyof typeof ownKinds;
export type OwnRow<Name extends OwnName> = z.output<(typeof ownKinds)[Name]["row"]>;

/** The kinds in their order. */
export const ownNames = Object.keys(ownKinds) as readonly OwnName[];

/** Which field speaks of which kind of row. */
export const speaksOf = {
  search_id: "searches",
  next_search_id: "searches",
  opportunity_id: "opportunities",
  contact_id: "people",
  found_contact_id: "people",
  job_interview_id: "job_interviews",
  card_id: "setback_cards",
  activity_id: "activities",
  letter_id: "letters_to_supporters",
} as const satisfies Readonly<Record<string, OwnName>>;

export type Speaking = keyof typeof speaksOf;
export const speaking = Object.keys(speaksOf) as readonly Speaking[];

/** A row that waits to come in: its ids are those that it has here, and a file that belongs to it is kept already. */
export type OwnContent = {
  kind: OwnName;
  row: Readonly<Record<string, unknown>>;
  /** The id that a new row gets. */
  id: Id;
  /** A document's own file. */
  file: Id | null;
  /** The open search is filled in with what the file says of it, if it is still in this version. */
  fills: number | null;
};

/** A row as it is kept until it is in. */
export const ownContentText = (content: OwnContent): string => JSON.stringify(content);

/** The same, read again: only we write it. */
export const ownContentOf = (text: string): OwnContent => JSON.parse(text) as OwnContent;

/** The files that wait with a row. */
export function filesOf(content: string): Id[] {
  const { file } = ownContentOf(content);
  return file === null ? [] : [file];
}

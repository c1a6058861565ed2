import { atomically, type Interviews } from "../../../database/index.ts";
import { type ActAbout, type ActingHost, noteInterviewAct } from "./acts.ts";

/** Keeps the source of a thing out for the rest of the day; false where that is not known any more. In memory alone. */
export type Banning = { ban(thing: string): boolean };

/**
 * A host closes comments for the rest of the day to where one came from. `thing` is the name under which that is remembered.
 * False where it is not remembered any more: nothing is done and nothing written then.
 */
export async function banSource(
  db: Interviews,
  sources: Banning,
  host: ActingHost,
  { thing, about }: { thing: string; about: ActAbout },
  now: Temporal.Instant,
): Promise<boolean> {
  if (!sources.ban(thing)) return false;
  await atomically(db, (tx) => noteInterviewAct(tx, host, "source-banned", about, now));
  return true;
}

import type { Id } from "../../basics/ids.ts";
import type { Main } from "../../database/index.ts";

/** What the room that nobody calls puts into this one; `app.tsx` hands it over. */
export type HostPlaces = {
  /** Forgets a mail that a host has passed on. Safe to do twice. */
  putMailAway: (db: Main, mail: Id) => Promise<void>;
};

import type { Id } from "../../basics/ids.ts";
import { atomically, type CommunityTextKind, type Main } from "../../database/index.ts";
import { changeText } from "../people/index.ts";
import { noteAct } from "./acts.ts";

/** A host writes one of the community's texts anew; without words, ours stand there again. False where it was changed meanwhile. */
export function writeText(
  db: Main,
  host: Id,
  kind: CommunityTextKind,
  text: { words: string; version: number },
  now: Temporal.Instant,
): Promise<boolean> {
  return atomically(db, async (tx) => {
    const done = await changeText(tx, host, kind, text, now);
    if (done === "changed")
      await noteAct(tx, host, `${kind}-${text.words ? "changed" : "restored"}`, {}, now);
    return done !== "behind";
  });
}

import type { Id } from "../../basics/ids.ts";
import { Problem } from "../../basics/problem.ts";
import { atomically, type Main } from "../../database/index.ts";
import { holdGroup, organiserOf } from "./access.ts";
import type { AgendaRound } from "./kinds.ts";

/** Sets the rounds of the group's meetings from the next one on. A meeting that is open keeps the rounds it opened with. */
export function setAgenda(db: Main, who: Id, group: Id, rounds: readonly AgendaRound[]): Promise<void> {
  return atomically(db, async (tx) => {
    await holdGroup(tx, group);
    await organiserOf(tx, who, group);
    if (rounds.length === 0) throw new Problem("invalid", "no-rounds");
    await tx.deleteFrom("group_rounds").where("group_id", "=", group).execute();
    await tx
      .insertInto("group_rounds")
      .values(
        rounds.map((round, position) => ({
          group_id: group,
          position,
          kind: round.kind,
          minutes: round.minutes,
        })),
      )
      .execute();
  });
}

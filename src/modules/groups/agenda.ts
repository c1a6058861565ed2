import type { Id } from "../../basics/ids.ts";
import { Problem } from "../../basics/problem.ts";
import { atomically, type Main } from "../../database/index.ts";
import { holdGroup, organiserOf } from "./access.ts";
import { agendaOf } from "./groups.reads.ts";
import { isBehind, turnVersion } from "./group-version.ts";
import type { AgendaRound } from "./kinds.ts";

/**
 * Sets the rounds of the group's meetings from the next one on. A meeting that is open keeps the rounds it opened
 * with. False when the group was changed since `version` and has other rounds: nothing is written then.
 */
export function setAgenda(
  db: Main,
  who: Id,
  group: Id,
  rounds: readonly AgendaRound[],
  version?: number,
): Promise<boolean> {
  return atomically(db, async (tx) => {
    await holdGroup(tx, group);
    await organiserOf(tx, who, group);
    if (rounds.length === 0) throw new Problem("invalid", "no-rounds");
    // Pressed twice, the second finds what the first has kept.
    if (await isBehind(tx, group, version)) return areTheSame(await agendaOf(tx, group), rounds);
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
    await turnVersion(tx, group);
    return true;
  });
}

const areTheSame = (these: readonly AgendaRound[], those: readonly AgendaRound[]): boolean =>
  these.length === those.length &&
  these.every(({ kind, minutes }, at) => kind === those[at]?.kind && minutes === those[at].minutes);

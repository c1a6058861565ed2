import type { Id } from "../../../basics/ids.ts";
import { Problem } from "../../../basics/problem.ts";
import { atomically, type Main, ring } from "../../../database/index.ts";
import { holdGroup, organiserOf } from "../access.ts";
import { agendaOf } from "../groups.reads.ts";
import { isBehind, turnVersion } from "../group-version.ts";
import type { AgendaRound } from "../kinds.ts";

/** The rounds of a group's meetings, and for how many seconds somebody may vent there; 0 is no limit. */
export type Agenda = { rounds: readonly AgendaRound[]; ventSeconds: number };

/**
 * Sets the rounds of the group's meetings from the next one on. A meeting that is open keeps the rounds it opened
 * with. False when the group was changed since `version` and has other rounds: nothing is written then.
 */
export function setAgenda(db: Main, who: Id, group: Id, what: Agenda, version?: number): Promise<boolean> {
  return atomically(db, async (tx) => {
    await holdGroup(tx, group);
    await organiserOf(tx, who, group);
    const { rounds, ventSeconds } = what;
    if (rounds.length === 0) throw new Problem("invalid", "no-rounds");
    // Pressed twice, the second finds what the first has kept.
    if (await isBehind(tx, group, version)) return saysTheSame(tx, group, what);
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
    await tx.updateTable("groups").set({ vent_seconds: ventSeconds }).where("id", "=", group).execute();
    await turnVersion(tx, group);
    await ring(tx, group);
    return true;
  });
}

async function saysTheSame(tx: Main, group: Id, { rounds, ventSeconds }: Agenda): Promise<boolean> {
  const row = await tx
    .selectFrom("groups")
    .select("vent_seconds")
    .where("id", "=", group)
    .executeTakeFirstOrThrow();
  return row.vent_seconds === ventSeconds && areTheSame(await agendaOf(tx, group), rounds);
}

const areTheSame = (these: readonly AgendaRound[], those: readonly AgendaRound[]): boolean =>
  these.length === those.length &&
  these.every(({ kind, minutes }, at) => kind === those[at]?.kind && minutes === those[at].minutes);

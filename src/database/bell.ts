import { EventEmitter } from "node:events";
import { type Kysely, sql, type Transaction } from "kysely";
import type { Id } from "../basics/ids.ts";
import { engineOf } from "./dialect.ts";
import type { Main } from "./main-database.ts";

/** Tells whoever listens that something changed in a group: its id and nothing else. */
export type Bell = {
  /** Hears of every change in the group that was committed, from any process. Returns how to stop listening. */
  onRing(group: Id, heard: () => void): () => void;
};

/** The channel on which the processes of one PostgreSQL database tell each other. */
export const bellChannel = "landfall_groups";

/** What stands behind the bell of one database. `listen` opens the ears for what other processes ring, once somebody wants to hear. */
type Tower = { rings: EventEmitter; listen: (() => void) | null };

const towers = new WeakMap<object, Tower>();
const rung = new WeakMap<object, Set<Id>>();

/** The bell of a database; `handle` is the one that verbs write through. */
export function bellOf<Tables>(
  handle: Kysely<Tables>,
): Bell & { strike(group: Id): void; strikeAll(): void } {
  const tower = towerOf(handle);
  return {
    onRing(group, heard) {
      tower.rings.on(String(group), heard);
      tower.listen?.();
      return () => void tower.rings.off(String(group), heard);
    },
    strike: (group) => void tower.rings.emit(String(group)),
    strikeAll: () => tower.rings.eventNames().forEach((group) => tower.rings.emit(group)),
  };
}

/** Gives a database ears for what other processes ring; `listen` is called whenever somebody begins to wait for a ring. */
export function giveEars<Tables>(handle: Kysely<Tables>, listen: () => void): void {
  towerOf(handle).listen = listen;
}

function towerOf(handle: object): Tower {
  const tower = towers.get(handle) ?? { rings: new EventEmitter().setMaxListeners(0), listen: null };
  towers.set(handle, tower);
  return tower;
}

/**
 * Rings for a group when the transaction at hand is committed, and not at all if it is not. On PostgreSQL every process
 * hears it, on SQLite there is only this one.
 */
export async function ring(tx: Main, group: Id | null): Promise<void> {
  if (group === null) return;
  if (engineOf(tx) === "postgres") await sql`select pg_notify(${bellChannel}, ${String(group)})`.execute(tx);
  else rung.get(tx)?.add(group);
}

/** Keeps what is rung for in this transaction; call what it returns once the transaction is committed. */
export function collectRings<Tables>(handle: Kysely<Tables>, tx: Transaction<Tables>): () => void {
  const groups = new Set<Id>();
  rung.set(tx, groups);
  return () => {
    const { strike } = bellOf(handle);
    for (const group of groups) strike(group);
  };
}

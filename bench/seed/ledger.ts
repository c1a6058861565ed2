import type { InterviewTables, MainTables } from "../../src/database/index.ts";
import type { EntryKind } from "../../src/journal/index.ts";
import type { Dice } from "./dice.ts";
import { textOf } from "./times.ts";

/** The tables of both databases: their names are different. */
export type Tables = MainTables & InterviewTables;
export type TableName = keyof Tables;
export type Row = Readonly<Record<string, string | number | null>>;

/** The rows of one chapter while its facts are written: later facts change what earlier ones wrote. */
export class Ledger {
  readonly #tables = new Map<TableName, Map<string | number, object>>();

  constructor(
    readonly dice: Dice,
    /** The key of the house in which the community will live: it makes the marks of the interviews' keys. */
    readonly houseKey: string,
  ) {}

  /** Writes a row under a key of the chapter's own: its id, or the ids that it joins. */
  put<Name extends TableName>(table: Name, key: string | number, row: Tables[Name]): void {
    let rows = this.#tables.get(table);
    if (!rows) this.#tables.set(table, (rows = new Map()));
    rows.set(key, row);
  }

  /** A row that stands in this chapter, to be changed in place. Throws where there is none. */
  get<Name extends TableName>(table: Name, key: string | number): Tables[Name] {
    const row = this.find(table, key);
    if (!row) throw new Error(`No row of ${table} stands under ${key}`);
    return row;
  }

  /** The same, or undefined. */
  find<Name extends TableName>(table: Name, key: string | number): Tables[Name] | undefined {
    return this.#tables.get(table)?.get(key) as Tables[Name] | undefined;
  }

  /** All rows of a table in this chapter. */
  all<Name extends TableName>(table: Name): Tables[Name][] {
    return [...(this.#tables.get(table)?.values() ?? [])] as Tables[Name][];
  }

  /** Takes rows away. */
  remove<Name extends TableName>(table: Name, which: (row: Tables[Name]) => boolean): void {
    const rows = this.#tables.get(table);
    for (const [key, row] of rows ?? []) if (which(row as Tables[Name])) rows?.delete(key);
  }

  /** Writes an entry of the journal that was read a moment later. */
  record(
    kind: EntryKind,
    who: number | null,
    about: { subject?: number; group?: number | null },
    at: number,
  ): void {
    const id = this.dice.id();
    this.put("journal", id, {
      id,
      kind,
      actor_id: who,
      subject_id: about.subject ?? null,
      group_id: about.group ?? null,
      at: textOf(at),
      handled_at: textOf(at + 5_000),
    });
  }

  /** The rows of each table. */
  *rows(): Iterable<[table: TableName, rows: Iterable<Row>]> {
    for (const [table, rows] of this.#tables) yield [table, rows.values() as Iterable<Row>];
  }
}

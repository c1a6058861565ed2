import { type CreateTableBuilder, type Kysely, sql } from "kysely";
import { type Engine, engineOf } from "./dialect.ts";

/** One migration: a name that never changes, and what it does. `db` is untyped because yesterday's tables are nobody's type. */
export type Migration = { name: string; up(db: Kysely<unknown>): Promise<void> };

type Builder = CreateTableBuilder<string, string>;

/** The few kinds of column that we have, spelled once for both engines. */
export class Table {
  #builder: Builder;
  readonly #engine: Engine;

  constructor(
    db: Kysely<unknown>,
    readonly name: string,
  ) {
    this.#engine = engineOf(db);
    this.#builder = db.schema.createTable(name) as Builder;
  }

  /** The random id that names a row. */
  id(): this {
    const type = this.#engine === "postgres" ? "bigint" : "integer";
    this.#builder = this.#builder.addColumn("id", type, (column) => column.primaryKey().notNull());
    return this;
  }

  /** A whole number that names a row, and that everybody may know. */
  number(name: string): this {
    this.#builder = this.#builder.addColumn(name, "integer", (column) => column.primaryKey().notNull());
    return this;
  }

  /** A name that names a row. */
  slug(name: string): this {
    const type = this.#engine === "postgres" ? sql`text collate "C"` : sql`text`;
    this.#builder = this.#builder.addColumn(name, type, (column) => column.primaryKey().notNull());
    return this;
  }

  /** An id that points to a row of another table. */
  ref(name: string, table: string, nullable = false): this {
    const type = this.#engine === "postgres" ? "bigint" : "integer";
    this.#builder = this.#builder.addColumn(name, type, (column) => {
      const points = column.references(`${table}.id`);
      return nullable ? points : points.notNull();
    });
    return this;
  }

  /**
   * The same to a row of a lower room, which knows nothing of this table and may let it go: then nothing is pointed to any
   * more, or, with "along", this row goes too.
   */
  refAbove(name: string, table: string, goes: "empty" | "along"): this {
    const type = this.#engine === "postgres" ? "bigint" : "integer";
    this.#builder = this.#builder.addColumn(name, type, (column) => {
      const points = column.references(`${table}.id`);
      return goes === "empty" ? points.onDelete("set null") : points.onDelete("cascade").notNull();
    });
    return this;
  }

  /** An id that points nowhere the database knows of. */
  looseRef(name: string, nullable = false): this {
    const type = this.#engine === "postgres" ? "bigint" : "integer";
    this.#builder = this.#builder.addColumn(name, type, (column) => (nullable ? column : column.notNull()));
    return this;
  }

  /** Text, compared byte by byte on both engines. Instants and dates are text too. */
  text(name: string, nullable = false): this {
    const type = this.#engine === "postgres" ? sql`text collate "C"` : sql`text`;
    this.#builder = this.#builder.addColumn(name, type, (column) => (nullable ? column : column.notNull()));
    return this;
  }

  /** A whole number: minutes, counts, positions, and 0 or 1 for no or yes. */
  whole(name: string, nullable = false): this {
    this.#builder = this.#builder.addColumn(name, "integer", (column) =>
      nullable ? column : column.notNull(),
    );
    return this;
  }

  /** Bytes. */
  bytes(name: string): this {
    const type = this.#engine === "postgres" ? "bytea" : "blob";
    this.#builder = this.#builder.addColumn(name, type, (column) => column.notNull());
    return this;
  }

  /** A key of several columns, for tables that join. */
  key(...columns: string[]): this {
    this.#builder = this.#builder.addPrimaryKeyConstraint(`${this.name}_key`, columns);
    return this;
  }

  /**
   * Makes the table as described, with its rows kept in the order of its key and no other. NOTE: a table of SQLite that has
   * no `id` numbers its rows in secret as they come; where nobody may learn an order, this is the way to make it.
   */
  makeOrderless(): Promise<void> {
    if (this.#engine === "sqlite") this.#builder = this.#builder.modifyEnd(sql`without rowid`) as Builder;
    return this.make();
  }

  /** Makes the table as described. */
  make(): Promise<void> {
    return this.#builder.execute();
  }
}

/** Makes an index named after its table and columns; `where` narrows it, `unique` makes it a rule. */
export async function index(
  db: Kysely<unknown>,
  table: string,
  columns: string[],
  options: { unique?: boolean; where?: string } = {},
): Promise<void> {
  const name = `${table}_by_${columns.join("_and_")}`;
  await sql`create ${sql.raw(options.unique ? "unique" : "")} index ${sql.ref(name)} on ${sql.table(table)} (${sql.join(
    columns.map((column) => sql.ref(column)),
  )}) ${sql.raw(options.where ? `where ${options.where}` : "")}`.execute(db);
}

/** Adds a column to a table that stands: text is empty and a number 0 in the rows that are there; a reference is null. */
export async function addColumn(
  db: Kysely<unknown>,
  table: string,
  name: string,
  kind: "text" | "whole" | { ref: string },
): Promise<void> {
  const onPostgres = engineOf(db) === "postgres";
  const text = onPostgres ? sql`text collate "C"` : sql`text`;
  await db.schema
    .alterTable(table)
    .addColumn(
      name,
      typeof kind === "object" ? (onPostgres ? "bigint" : "integer") : kind === "text" ? text : "integer",
      (column) =>
        typeof kind === "object"
          ? column.references(`${kind.ref}.id`)
          : column.notNull().defaultTo(kind === "text" ? "" : 0),
    )
    .execute();
}

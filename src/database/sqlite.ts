import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type LimitNode,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  ValueNode,
} from "kysely";
import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from "node:sqlite";

/** Opens a SQLite file as we want every one: durable, checked, overwriting what is deleted, never waiting long (milliseconds). */
export function openSqliteFile(path: string, readOnly = false, longest = 100): DatabaseSync {
  const file = new DatabaseSync(path, { readOnly, timeout: longest });
  if (!readOnly) file.exec("pragma journal_mode = wal");
  file.exec(
    "pragma synchronous = full; pragma foreign_keys = on; pragma secure_delete = on; pragma cache_size = -16000",
  );
  return file;
}

/**
 * Kysely's dialect over one `node:sqlite` connection. A transaction holds the connection; whoever asks meanwhile waits.
 * `afterUse` is called whenever somebody was done with it.
 */
export function sqliteDialect(file: DatabaseSync, afterUse?: () => void): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new OneConnection(file, afterUse),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new WritesLimitsOut(),
  };
}

// NOTE: SQLite plans by the value of a bound limit, so it would prepare the statement anew at each asking.
class WritesLimitsOut extends SqliteQueryCompiler {
  protected override visitLimit(node: LimitNode): void {
    if (ValueNode.is(node.limit) && Number.isSafeInteger(node.limit.value))
      this.append(`limit ${String(node.limit.value)}`);
    else super.visitLimit(node);
  }
}

class OneConnection implements Driver {
  readonly #connection: SqliteConnection;
  #turn: Promise<void> = Promise.resolve();
  #passOn: () => void = () => {};

  constructor(
    readonly file: DatabaseSync,
    readonly afterUse: () => void = () => {},
  ) {
    this.#connection = new SqliteConnection(file);
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#turn;
    let passOn = (): void => {};
    this.#turn = new Promise((resolve) => (passOn = resolve));
    await before;
    this.#passOn = passOn;
    return this.#connection;
  }

  async releaseConnection(): Promise<void> {
    this.afterUse();
    this.#passOn();
  }

  // NOTE: immediate, because a read transaction that later writes can fail with "busy" half-way.
  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("commit"));
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.file.isTransaction) await connection.executeQuery(CompiledQuery.raw("rollback"));
  }

  async destroy(): Promise<void> {
    if (this.file.isOpen) this.file.close();
  }
}

const mostStatements = 500;
const changesTables = /^\s*(?:alter|create|drop)\s/i;

type Values = readonly SQLOutputValue[];
type Statement = { statement: StatementSync; rowOf: ((values: Values) => object) | null };

class SqliteConnection implements DatabaseConnection {
  readonly #statements = new Map<string, Statement>();

  constructor(readonly file: DatabaseSync) {}

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const { statement, rowOf } = this.#prepared(query.sql);
    const values = query.parameters.map(asValue);
    if (rowOf) {
      const rows = statement.all(...values) as unknown as Values[];
      return { rows: rows.map(rowOf) as Row[] };
    }
    const { changes, lastInsertRowid } = statement.run(...values);
    // The rows of a table that was changed have other columns.
    if (changesTables.test(query.sql)) this.#statements.clear();
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
  }

  #prepared(sql: string): Statement {
    const kept = this.#statements.get(sql);
    if (kept) return kept;
    if (this.#statements.size >= mostStatements) this.#statements.clear();
    const statement = this.file.prepare(sql);
    const columns = statement.columns().map(({ name }) => name);
    const made = { statement, rowOf: columns.length > 0 ? rowMaker(columns) : null };
    if (made.rowOf) statement.setReturnArrays(true);
    this.#statements.set(sql, made);
    return made;
  }

  // oxlint-disable-next-line require-yield
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error("Streaming is not offered: page through rows by key instead");
  }
}

// NOTE: the objects that node:sqlite makes are dictionaries: reading them and above all copying them is slow. Copies of one
// row all have its shape.
function rowMaker(columns: readonly string[]): (values: Values) => object {
  const empty: Record<string, SQLOutputValue> = Object.fromEntries(columns.map((name) => [name, null]));
  return (values) => {
    const row = { ...empty };
    for (let at = 0; at < columns.length; at++) row[columns[at] ?? ""] = values[at] ?? null;
    return row;
  };
}

/** What the driver would take silently or refuse obscurely is refused here by name. */
function asValue(value: unknown): SQLInputValue {
  if (value === null || typeof value === "number" || typeof value === "string" || typeof value === "bigint")
    return value;
  if (value instanceof Uint8Array) return value;
  throw new TypeError(
    `The database takes text, numbers, bytes and null, not ${value === undefined ? "undefined" : typeof value}`,
  );
}

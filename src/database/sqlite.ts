import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";

/** Opens a SQLite file as we want every one: durable, checked, overwriting what is deleted, never waiting long. */
export function openSqliteFile(path: string, readOnly = false): DatabaseSync {
  const file = new DatabaseSync(path, { readOnly, timeout: 100 });
  if (!readOnly) file.exec("pragma journal_mode = wal");
  file.exec(
    "pragma synchronous = full; pragma foreign_keys = on; pragma secure_delete = on; pragma cache_size = -16000",
  );
  return file;
}

/** Kysely's dialect over one `node:sqlite` connection. A transaction holds the connection; whoever asks meanwhile waits. */
export function sqliteDialect(file: DatabaseSync): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new OneConnection(file),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

class OneConnection implements Driver {
  readonly #connection: SqliteConnection;
  #turn: Promise<void> = Promise.resolve();
  #passOn: () => void = () => {};

  constructor(readonly file: DatabaseSync) {
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

class SqliteConnection implements DatabaseConnection {
  readonly #statements = new Map<string, { statement: StatementSync; returnsRows: boolean }>();

  constructor(readonly file: DatabaseSync) {}

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const { statement, returnsRows } = this.#prepared(query.sql);
    const values = query.parameters.map(asValue);
    if (returnsRows) {
      // NOTE: node:sqlite gives rows without a prototype; they are plain enough for pages.
      const rows = statement.all(...values) as Row[];
      return { rows };
    }
    const { changes, lastInsertRowid } = statement.run(...values);
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
  }

  #prepared(sql: string): { statement: StatementSync; returnsRows: boolean } {
    const kept = this.#statements.get(sql);
    if (kept) return kept;
    if (this.#statements.size >= mostStatements) this.#statements.clear();
    const statement = this.file.prepare(sql);
    const made = { statement, returnsRows: statement.columns().length > 0 };
    this.#statements.set(sql, made);
    return made;
  }

  // oxlint-disable-next-line require-yield
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error("Streaming is not offered: page through rows by key instead");
  }
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

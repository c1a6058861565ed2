import { tableOwners } from "../../../src/database/owners.ts";
import type { Row, TableName } from "../ledger.ts";

/** An empty database of the house, being filled past its verbs. */
export type Store = {
  /** Writes rows; those that they point to are written before. */
  write(table: TableName, rows: Iterable<Row>): Promise<void> | void;
  /** Puts everything back in order: indexes, statistics, durability. */
  finish(): Promise<void>;
};

/** The database holds somebody already. */
export class NotEmpty extends Error {
  constructor(readonly where: string) {
    super(`There is a community in ${where} already. Seeding needs an empty place: choose another one.`);
    this.name = "NotEmpty";
  }
}

/** Whether a table lies in the database of the interviews. */
export const isOfInterviews = (table: TableName): boolean => tableOwners[table] === "modules/interviews";

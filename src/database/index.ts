// The foundation: two databases, one way of writing to them, and a store for files. It knows no room.
export { atomically } from "./atomically.ts";
export { type Bell, bellChannel, bellOf, ring } from "./bell.ts";
export type { Migration } from "./columns.ts";
export { type Database, openPostgres, openSqlite, type QueryEar } from "./connect.ts";
export {
  type Engine,
  engineOf,
  isBusy,
  isDamaged,
  isTaken,
  locked,
  lockedLightly,
  lockedOrSkipped,
} from "./dialect.ts";
export { makeFolder } from "./folder.ts";
export { type FileStore, forgetFiles, openFiles } from "./files.ts";
export { forgetForGood } from "./forget.ts";
export { newestWithEach, rowsWithWords, type Search } from "./full-text.ts";
export { lockFolder } from "./lock.ts";
export type { WithoutHistory } from "./order.ts";
export { migrate } from "./migrate.ts";
export { interviewMigrations, mainMigrations } from "./migrations/index.ts";
export type * from "./tables/contacts.ts";
export type * from "./tables/done.ts";
export type * from "./tables/pursued.ts";
export type * from "./tables/search.ts";
export type * from "./tables/groups.ts";
export type * from "./tables/living-groups.ts";
export type { Interviews } from "./interviews-database.ts";
export type { Main } from "./main-database.ts";
export { type Prepared, prepared, proveEachAsking } from "./prepared.ts";
export type * from "./tables/interviews.ts";
export type { MainTables } from "./tables/main.ts";
export type * from "./tables/people.ts";
export type * from "./tables/safety.ts";

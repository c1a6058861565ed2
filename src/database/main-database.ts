import type { Kysely } from "kysely";
import type { MainTables } from "./tables/main.ts";

/** A handle on the database `main`: for a verb the writing one, for a read either. */
export type Main = Kysely<MainTables>;

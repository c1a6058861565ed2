import type { Kysely } from "kysely";
import type { InterviewTables } from "./tables/interviews.ts";

/** A handle on the database `interviews`: for a verb the writing one, for a read either. It is never joined with `main`. */
export type Interviews = Kysely<InterviewTables>;

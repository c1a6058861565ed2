import type { Database, InterviewTables } from "../../../database/index.ts";

/** What sending and publishing stand on; the house is one. */
export type Press = {
  interviews: Pick<Database<InterviewTables>, "write" | "read">;
  /** The server's own key. */
  key: string;
  /** Beside the database: where the key of the batch lies. */
  config: { dataDir: string };
};

import { type Interviews, type InterviewSettingsTable, locked } from "../../../database/index.ts";

/**
 * The settings, held until the transaction ends. Whatever publishes, changes or takes away an interview does so first: then
 * one comes after the other, and no two wait for what the other has.
 */
export const holdSettings = (tx: Interviews): Promise<InterviewSettingsTable> =>
  locked(tx, tx.selectFrom("interview_settings").selectAll().where("id", "=", 1)).executeTakeFirstOrThrow();

import { found } from "../../../basics/problem.ts";
import { type Interviews, type InterviewSettingsTable, prepared } from "../../../database/index.ts";

/** What the host has set for the room, and the number that was given last. */
export const settingsOf = async (read: Interviews): Promise<InterviewSettingsTable> =>
  found(await settings.first(read, {}));

const settings = prepared((db: Interviews) =>
  db.selectFrom("interview_settings").selectAll().where("id", "=", 1),
);

import type { Id } from "../../basics/ids.ts";
import type { Main } from "../../database/index.ts";
import { exportDeeds } from "./deeds.personal.ts";
import { exportPlan } from "./plan.personal.ts";
import { exportPursuit } from "./pursuit.personal.ts";
import { exportTalks } from "./talks.personal.ts";

/**
 * Everything of a member's that this room holds, for them to take along. What still waits to come in of a file that they
 * brought is there too. Files themselves are in the export of the room.
 */
export async function exportSearch(read: Main, member: Id): Promise<Record<string, unknown>> {
  return {
    ...(await exportPlan(read, member)),
    ...(await exportPursuit(read, member)),
    ...(await exportDeeds(read, member)),
    ...(await exportTalks(read, member)),
  };
}

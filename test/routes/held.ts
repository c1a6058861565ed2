import { newId } from "../../src/basics/ids.ts";
import type { Person, Town } from "../support.ts";

/** The group met twice on the day before noon, and only its keeper was there. Returns the later of the two. */
export async function heldMeetings(town: Town, keeper: Person, group: number): Promise<number> {
  const db = town.house.main.write;
  const ids: number[] = [];
  for (const [day, hour] of [
    ["2026-11-22", "09"],
    ["2026-11-23", "10"],
  ] as const) {
    const [starts_at, closed_at] = [`2026-11-24T${hour}:00:00.000Z`, `2026-11-24T${hour}:45:00.000Z`];
    const id = newId();
    ids.push(id);
    const unmoved = { moved_at: null, moved_by: null, moved_reason: "", moved_from_at: "" };
    const over = { opened_at: starts_at, chair_id: keeper.id, chair_acted_at: "", round_position: null };
    await db
      .insertInto("meetings")
      .values({
        id,
        group_id: group,
        planned_on: day,
        held_on: "2026-11-24",
        starts_time: `${hour}:00`,
        time_zone: "UTC",
        starts_at,
        ...unmoved,
        ...over,
        closed_at,
        closed_by: keeper.id,
      })
      .execute();
    const noted = { noted_by: keeper.id, noted_at: starts_at };
    await db
      .insertInto("attendances")
      .values({ meeting_id: id, member_id: keeper.id, how: "here", ...noted })
      .execute();
  }
  return ids[1] ?? 0;
}

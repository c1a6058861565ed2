import type { Id } from "../../../basics/ids.ts";
import { type Main, prepared } from "../../../database/index.ts";
import type { Chore } from "../../../jobs/index.ts";
import type { House } from "../../../web/context.ts";
import { publishBatch } from "./batch.ts";

/** What is done once a day, in its first hour: what waits sealed is published together. */
export const publishingChores = (house: House): Chore[] => [
  {
    name: "batch of interviews",
    every: 60,
    run: (now) => publishBatch(house, (members) => namesOf(house.main.read, members), now),
  },
];

async function namesOf(main: Main, members: readonly Id[]): Promise<Map<Id, string>> {
  if (members.length === 0) return new Map();
  const rows = await stillHere.all(main, { members });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

const stillHere = prepared((main: Main, given: { members: readonly Id[] }) =>
  main
    .selectFrom("members")
    .select(["id", "name"])
    .where("id", "in", given.members)
    .where("left_at", "is", null),
);

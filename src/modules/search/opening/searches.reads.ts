import type { Id } from "../../../basics/ids.ts";
import { type Main, prepared, type SearchesTable } from "../../../database/index.ts";

/** The search that a member has open, paused or not; null where there is none. */
export const currentSearch = async (read: Main, who: Id): Promise<SearchesTable | null> =>
  (await open.first(read, { who })) ?? null;

const open = prepared((read: Main, { who }: { who: Id }) =>
  read.selectFrom("searches").selectAll().where("member_id", "=", who).where("ended_at", "is", null),
);

/** Whether a search goes on: neither paused nor over. Only then may anything be brought to mind. */
export const isSearchLive = (search: Pick<SearchesTable, "paused_at" | "ended_at">): boolean =>
  search.paused_at === null && search.ended_at === null;

/** Whether a member had a search before that is over. */
export const hasEarlierSearch = async (read: Main, who: Id): Promise<boolean> =>
  (await anyEnded.first(read, { who })) !== undefined;

const anyEnded = prepared((read: Main, { who }: { who: Id }) =>
  read
    .selectFrom("searches")
    .select("id")
    .where("member_id", "=", who)
    .where("ended_at", "is not", null)
    .limit(1),
);

import type { Id } from "../../../basics/ids.ts";
import { type Main, prepared } from "../../../database/index.ts";

/** What a search wants and does not want, each list in its member's order. */
export const wantsOf = (read: Main, search: Id): Promise<WantShown[]> => inOrder.all(read, { search });

export type WantShown = Awaited<ReturnType<typeof inOrder.all>>[number];

const inOrder = prepared((read: Main, { search }: { search: Id }) =>
  read
    .selectFrom("search_wants")
    .select(["id", "kind", "words"])
    .where("search_id", "=", search)
    .orderBy("position")
    .orderBy("id"),
);

import type { Id } from "../../../basics/ids.ts";
import { found } from "../../../basics/problem.ts";
import { type ActivityKind, type Main, prepared } from "../../../database/index.ts";

/** On one page of the list. */
const pageSize = 25;

/** A page of what a member did, the newest first, counted from 0; of one kind where one is named. `more` where another follows. */
export async function activitiesDone(read: Main, who: Id, kind: ActivityKind | null, page: number) {
  const skipped = pageSize * page;
  const rows =
    kind === null
      ? await everyKind.all(read, { who, skipped })
      : await oneKind.all(read, { who, kind, skipped });
  return { rows: rows.slice(0, pageSize), more: rows.length > pageSize };
}

/** What a member did from a day to a day, the newest first. */
export const activitiesBetween = (read: Main, who: Id, from: string, to: string): Promise<ActivityShown[]> =>
  between.all(read, { who, from, to });

/** What was done for one opportunity, the newest first: no more than a page shows. */
export const activitiesFor = (read: Main, who: Id, opportunity: Id): Promise<ActivityShown[]> =>
  forOpportunity.all(read, { who, opportunity });

/** One of a member's own; else not-found. */
export const ownActivity = async (read: Main, who: Id, activity: Id): Promise<ActivityShown> =>
  found(await one.first(read, { who, activity }));

const shown = (read: Main, who: Id) =>
  read
    .selectFrom("activities")
    .leftJoin("contacts", "contacts.id", "activities.contact_id")
    .leftJoin("opportunities", "opportunities.id", "activities.opportunity_id")
    .leftJoin("companies", "companies.id", "activities.company_id")
    .selectAll("activities")
    .select([
      "contacts.name as contact_name",
      "opportunities.title as opportunity_title",
      "companies.name as company_name",
    ])
    .where("activities.member_id", "=", who)
    .where("activities.put_away", "=", "");

const newestFirst = (read: Main, who: Id) =>
  shown(read, who)
    .orderBy("activities.on_day", "desc")
    .orderBy("activities.made_at", "desc")
    .orderBy("activities.id", "desc");

/** An act with the names of whom and what it is about. */
export type ActivityShown = Awaited<ReturnType<typeof everyKind.all>>[number];

const everyKind = prepared((read: Main, { who, skipped }: { who: Id; skipped: number }) =>
  newestFirst(read, who)
    .limit(pageSize + 1)
    .offset(skipped),
);

const oneKind = prepared(
  (read: Main, { who, kind, skipped }: { who: Id; kind: ActivityKind; skipped: number }) =>
    newestFirst(read, who)
      .where("activities.kind", "=", kind)
      .limit(pageSize + 1)
      .offset(skipped),
);

/** More in one week than anybody does. */
const mostBetween = 400;

const between = prepared((read: Main, { who, from, to }: { who: Id; from: string; to: string }) =>
  newestFirst(read, who)
    .where("activities.on_day", ">=", from)
    .where("activities.on_day", "<=", to)
    .limit(mostBetween),
);

const forOpportunity = prepared((read: Main, { who, opportunity }: { who: Id; opportunity: Id }) =>
  newestFirst(read, who)
    .where("activities.opportunity_id", "is not", null)
    .where("activities.opportunity_id", "=", opportunity)
    .limit(100),
);

const one = prepared((read: Main, { who, activity }: { who: Id; activity: Id }) =>
  shown(read, who).where("activities.id", "=", activity),
);

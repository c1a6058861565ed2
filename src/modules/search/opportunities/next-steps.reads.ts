import type { Id } from "../../../basics/ids.ts";
import { type Main, prepared } from "../../../database/index.ts";

/** A next step whose day has come, and what it is about. */
export type NextStepDue = Awaited<ReturnType<typeof due.all>>[number];

type Asked = { who: Id; from: string; to: string };

/** As many as Today shows, and one more. */
const most = 4;

/**
 * The next steps in a member's open search whose day is one of these, the latest first. None while it is paused, and
 * none of what is closed.
 */
export const nextStepsDue = (read: Main, asked: Asked): Promise<NextStepDue[]> => due.all(read, asked);

const due = prepared((read: Main, { who, from, to }: Asked) =>
  read
    .selectFrom("opportunities")
    .innerJoin("searches", "searches.id", "opportunities.search_id")
    .leftJoin("companies", "companies.id", "opportunities.company_id")
    .select([
      "opportunities.id",
      "opportunities.title",
      "companies.name as company",
      "opportunities.next_step",
      "opportunities.next_on",
    ])
    .where("opportunities.member_id", "=", who)
    .where("opportunities.next_on", "<>", "")
    .where("opportunities.next_on", ">=", from)
    .where("opportunities.next_on", "<=", to)
    .where("opportunities.put_away", "=", "")
    .where("opportunities.stage", "<>", "closed")
    .where("searches.paused_at", "is", null)
    .where("searches.ended_at", "is", null)
    .orderBy("opportunities.next_on", "desc")
    .orderBy("opportunities.id", "desc")
    .limit(most),
);

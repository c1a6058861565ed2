import type { Id } from "../../../basics/ids.ts";
import { found } from "../../../basics/problem.ts";
import { type Main, prepared } from "../../../database/index.ts";
import { activitiesBetween, type ActivityShown } from "../activities/activities.reads.ts";
import { figuresOf, type SearchFigures } from "../activities/figures.reads.ts";
import { minutesIn, type PlannedMinutes } from "./weeks.ts";

/** One week of a member: what was planned, what was done, and how it was. */
export type Week = {
  monday: Temporal.PlainDate;
  figures: SearchFigures;
  /** What was done, the newest first. */
  done: ActivityShown[];
  planned: PlannedMinutes;
  /** What the week before was planned to hold; it is suggested where nothing is planned yet. */
  plannedBefore: PlannedMinutes;
  acts: PlannedActShown[];
  /** How many of the week before were not done, and can be carried over. */
  left: number;
  energy: number | null;
  words: string;
  /** 0 where nothing was said of how it was. */
  version: number;
};

/** A member's own week, by a fixed number of queries. */
export async function weekOf(read: Main, who: Id, monday: Temporal.PlainDate): Promise<Week> {
  const sunday = monday.add({ days: 6 });
  const here = monday.toString();
  const before = monday.subtract({ weeks: 1 }).toString();
  const said = await saidOf.first(read, { who, monday: here });
  const minutes = await plannedIn.all(read, { who, here, before });
  const acts = await actsIn.all(read, { who, here, before });
  return {
    monday,
    figures: await figuresOf(read, who, { from: monday, to: sunday }),
    done: await activitiesBetween(read, who, here, sunday.toString()),
    planned: minutesIn(minutes.filter((row) => row.monday === here)),
    plannedBefore: minutesIn(minutes.filter((row) => row.monday === before)),
    acts: acts.filter((row) => row.monday === here),
    left: acts.filter((row) => row.monday === before && !isDone(row)).length,
    energy: said?.energy ?? null,
    words: said?.words ?? "",
    version: said?.version ?? 0,
  };
}

/** Done here, or reported done there: the two are one thing. */
export const isDone = (act: PlannedActShown): boolean => act.done_on !== "" || act.outcome === "done";

const saidOf = prepared((read: Main, { who, monday }: { who: Id; monday: string }) =>
  read
    .selectFrom("weeks")
    .select(["energy", "words", "version"])
    .where("member_id", "=", who)
    .where("monday", "=", monday),
);

type Both = { who: Id; here: string; before: string };

const plannedIn = prepared((read: Main, { who, here, before }: Both) =>
  read
    .selectFrom("week_minutes")
    .select(["monday", "channel", "planned"])
    .where("member_id", "=", who)
    .where("monday", "in", [here, before]),
);

const shownActs = (read: Main, who: Id) =>
  read
    .selectFrom("planned_acts")
    .leftJoin("contacts", "contacts.id", "planned_acts.contact_id")
    .leftJoin("opportunities", "opportunities.id", "planned_acts.opportunity_id")
    .leftJoin("companies", "companies.id", "opportunities.company_id")
    .leftJoin("commitments", (join) =>
      join.onRef("commitments.id", "=", "planned_acts.commitment_id").on("commitments.member_id", "=", who),
    )
    .leftJoin("groups", "groups.id", "commitments.group_id")
    .leftJoin("reports", "reports.commitment_id", "commitments.id")
    .selectAll("planned_acts")
    .select([
      "contacts.name as contact_name",
      "opportunities.title as opportunity_title",
      "companies.name as company_name",
      "commitments.id as shown_commitment",
      "commitments.hidden as hidden",
      "groups.name as group_name",
      "reports.outcome as outcome",
    ])
    .where("planned_acts.member_id", "=", who);

/** A planned act with the names of whom and what it is about, and what became of its commitment. */
export type PlannedActShown = Awaited<ReturnType<typeof actsIn.all>>[number];

const actsIn = prepared((read: Main, { who, here, before }: Both) =>
  shownActs(read, who)
    .where("planned_acts.monday", "in", [here, before])
    .orderBy("planned_acts.made_at")
    .orderBy("planned_acts.id"),
);

/** One of a member's own planned acts; else not-found. */
export const ownPlannedAct = async (read: Main, who: Id, act: Id): Promise<PlannedActShown> =>
  found(await oneAct.first(read, { who, act }));

const oneAct = prepared((read: Main, { who, act }: { who: Id; act: Id }) =>
  shownActs(read, who).where("planned_acts.id", "=", act),
);

/** How many acts are noted for each of these commitments. */
export async function notedFor(
  read: Main,
  who: Id,
  commitments: readonly Id[],
): Promise<ReadonlyMap<Id, number>> {
  if (commitments.length === 0) return new Map();
  const rows = await notedForEach.all(read, { who, commitments });
  return new Map(rows.map(({ commitment_id, many }) => [commitment_id ?? 0, Number(many)]));
}

const notedForEach = prepared((read: Main, { who, commitments }: { who: Id; commitments: readonly Id[] }) =>
  read
    .selectFrom("activities")
    .select((is) => ["commitment_id", is.fn.countAll<number>().as("many")])
    .where("commitment_id", "is not", null)
    .where("commitment_id", "in", commitments)
    .where("member_id", "=", who)
    .where("put_away", "=", "")
    .groupBy("commitment_id"),
);

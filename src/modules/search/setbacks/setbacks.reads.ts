import type { Id } from "../../../basics/ids.ts";
import { found } from "../../../basics/problem.ts";
import { type Main, prepared, type SetbackCardsTable } from "../../../database/index.ts";

export type SetbackCardShown = Pick<
  SetbackCardsTable,
  "id" | "kind" | "days" | "words" | "off_at" | "version"
>;

/** A card that comes up for an opportunity: it happened, and the member has not answered yet. `since` is the day from which it counts. */
export type SetbackDue = {
  card: SetbackCardShown;
  opportunity: { id: Id; title: string; company: string | null };
  since: string;
};

/** A card is offered for so many days after it came up; later its moment has passed. */
export const offeredDays = 21;

/** The cards of the search that runs: those in use by when they come up, then those put aside. */
export async function setbackCards(read: Main, who: Id): Promise<SetbackCardShown[]> {
  const rows = await cards.all(read, { who });
  return [...rows.filter((row) => row.off_at === null), ...rows.filter((row) => row.off_at !== null)];
}

/** One of the viewer's own; else not-found. */
export const setbackCardFor = async (read: Main, who: Id, card: Id): Promise<SetbackCardShown> =>
  found(await oneCard.first(read, { who, card }));

/** Which cards come up today for which opportunities, the newest first; none while the search is paused, and none twice once it was answered. */
export async function setbacksDue(
  read: Main,
  who: Id,
  today: Temporal.PlainDate,
  opportunity: Id | null = null,
): Promise<SetbackDue[]> {
  const inUse = await cardsInUse.all(read, { who });
  if (inUse.length === 0) return [];
  const happened = await whatHappened(read, who, today, inUse);
  const ofThis = happened.filter((each) => opportunity === null || each.id === opportunity);
  if (ofThis.length === 0) return [];
  const answers = await answered.all(read, { who, of: [...new Set(ofThis.map(({ id }) => id))] });
  return inUse
    .flatMap((card) =>
      ofThis
        .filter((each) => each.kind === card.kind && isOfferedOn(each.since, card.days, today))
        .filter((each) => !answers.some((row) => row.card_id === card.id && row.opportunity_id === each.id))
        .map(({ id, title, company, since }) => ({ card, opportunity: { id, title, company }, since })),
    )
    .toSorted((one, other) => (one.since < other.since ? 1 : one.since > other.since ? -1 : 0));
}

/** Those that come up for one opportunity. */
export const setbacksFor = (
  read: Main,
  who: Id,
  opportunity: Id,
  today: Temporal.PlainDate,
): Promise<SetbackDue[]> => setbacksDue(read, who, today, opportunity);

function isOfferedOn(since: string, days: number, today: Temporal.PlainDate): boolean {
  const gone = Temporal.PlainDate.from(since).until(today, { largestUnit: "days" }).days;
  return gone >= days && gone < days + offeredDays;
}

type Happened = {
  kind: SetbackCardsTable["kind"];
  id: Id;
  title: string;
  company: string | null;
  since: string;
};

/** What the cards wait for, as far back as any of them looks. */
async function whatHappened(
  read: Main,
  who: Id,
  today: Temporal.PlainDate,
  inUse: readonly SetbackCardShown[],
): Promise<Happened[]> {
  const longest = Math.max(...inUse.map(({ days }) => days));
  const from = today.subtract({ days: longest + offeredDays }).toString();
  const until = today.toString();
  const said = await noes.all(read, { who, from, until });
  // Whatever was done since, by either side, begins the waiting anew.
  const waiting = (await waits.all(read, { who, from, until })).filter(
    (row) => row.last_reply === null || row.last_reply < row.stage_on,
  );
  const talks = await silences.all(read, { who, from, until });
  return [
    ...said.map((row): Happened => ({ ...row, kind: "rejected", since: row.stage_on })),
    ...waiting.map((row): Happened => ({
      ...row,
      kind: "no-reply",
      since: later(row.stage_on, row.last_act),
    })),
    ...talks
      .filter((row) => row.last_reply === null || row.last_reply <= row.talked_on)
      .map((row): Happened => ({
        ...row,
        kind: "silence-after-interview",
        since: later(row.talked_on, row.last_act),
      })),
  ].map(({ kind, id, title, company, since }) => ({ kind, id, title, company, since }));
}

const later = (one: string, other: string | null): string => (other !== null && other > one ? other : one);

const ofRunningSearch = (read: Main) =>
  read
    .selectFrom("setback_cards")
    .innerJoin("searches", "searches.id", "setback_cards.search_id")
    .select([
      "setback_cards.id",
      "setback_cards.kind",
      "setback_cards.days",
      "setback_cards.words",
      "setback_cards.off_at",
      "setback_cards.version",
    ])
    .where("searches.ended_at", "is", null);

const cards = prepared((read: Main, { who }: { who: Id }) =>
  ofRunningSearch(read)
    .where("setback_cards.member_id", "=", who)
    .orderBy("setback_cards.kind")
    .orderBy("setback_cards.days")
    .orderBy("setback_cards.id"),
);

const oneCard = prepared((read: Main, { who, card }: { who: Id; card: Id }) =>
  ofRunningSearch(read).where("setback_cards.id", "=", card).where("setback_cards.member_id", "=", who),
);

const cardsInUse = prepared((read: Main, { who }: { who: Id }) =>
  ofRunningSearch(read)
    .where("setback_cards.member_id", "=", who)
    .where("setback_cards.off_at", "is", null)
    .where("searches.paused_at", "is", null)
    .orderBy("setback_cards.kind")
    .orderBy("setback_cards.days")
    .orderBy("setback_cards.id"),
);

/** As many as are looked at; nobody answers more of them on a day. */
const mostLookedAt = 200;

const pursued = (read: Main) =>
  read
    .selectFrom("opportunities")
    .innerJoin("searches", "searches.id", "opportunities.search_id")
    .leftJoin("companies", "companies.id", "opportunities.company_id")
    .select([
      "opportunities.id",
      "opportunities.title",
      "companies.name as company",
      "opportunities.stage_on",
    ])
    .where("searches.ended_at", "is", null)
    .where("opportunities.put_away", "=", "");

type Span = { who: Id; from: string; until: string };

const noes = prepared((read: Main, { who, from, until }: Span) =>
  pursued(read)
    .where("opportunities.member_id", "=", who)
    .where("opportunities.stage", "=", "closed")
    .where("opportunities.closed_why", "=", "rejected")
    .where("opportunities.stage_on", ">=", from)
    .where("opportunities.stage_on", "<=", until)
    .orderBy("opportunities.stage_on", "desc")
    .orderBy("opportunities.id")
    .limit(mostLookedAt),
);

const waits = prepared((read: Main, { who, from, until }: Span) =>
  pursued(read)
    .leftJoin("activities", (join) =>
      join
        .onRef("activities.opportunity_id", "=", "opportunities.id")
        .on("activities.opportunity_id", "is not", null)
        .on("activities.put_away", "=", ""),
    )
    .select((is) => [
      is.fn.max("activities.on_day").as("last_act"),
      is.fn.max("activities.replied_on").as("last_reply"),
    ])
    .where("opportunities.member_id", "=", who)
    .where("opportunities.stage", "=", "applied")
    .where("opportunities.stage_on", ">=", from)
    .where("opportunities.stage_on", "<=", until)
    .groupBy(["opportunities.id", "opportunities.title", "companies.name", "opportunities.stage_on"])
    .orderBy("opportunities.stage_on", "desc")
    .orderBy("opportunities.id")
    .limit(mostLookedAt),
);

const silences = prepared((read: Main, { who, from, until }: Span) =>
  pursued(read)
    .innerJoin("job_interviews", "job_interviews.opportunity_id", "opportunities.id")
    .leftJoin("activities", (join) =>
      join
        .onRef("activities.opportunity_id", "=", "opportunities.id")
        .on("activities.opportunity_id", "is not", null)
        .on("activities.put_away", "=", ""),
    )
    .select((is) => [
      is.fn.max("job_interviews.on_day").as("talked_on"),
      is.fn.max("activities.on_day").as("last_act"),
      is.fn.max("activities.replied_on").as("last_reply"),
    ])
    .where("job_interviews.member_id", "=", who)
    .where("job_interviews.called_off_at", "is", null)
    .where("opportunities.stage", "in", ["spotted", "applied", "talking"])
    .where("job_interviews.on_day", ">=", from)
    .groupBy(["opportunities.id", "opportunities.title", "companies.name", "opportunities.stage_on"])
    // Where the last of them lies ahead, nothing is silent.
    .having((is) => is(is.fn.max("job_interviews.on_day"), "<=", until))
    .orderBy("talked_on", "desc")
    .orderBy("opportunities.id")
    .limit(mostLookedAt),
);

const answered = prepared((read: Main, { who, of }: { who: Id; of: readonly Id[] }) =>
  read
    .selectFrom("setbacks")
    .select(["card_id", "opportunity_id"])
    .where("member_id", "=", who)
    .where("opportunity_id", "in", of),
);

import { type Interviews, prepared } from "../../../database/index.ts";
import { declined, readReason } from "../publishing/content.ts";
import { stands } from "./interview.reads.ts";
import { withSaid } from "./interviews.reads.ts";

/** The interviews that were published last; those that do not stand any more come without a word of their authors'. */
export async function newestInterviews(read: Interviews) {
  const rows = await newestRows.all(read, {});
  const said = await withSaid(read, rows.filter(stands));
  return rows.map((row) => said.find((each) => each.row === row) ?? { row, answers: [], facets: [] });
}

const inFeed = 30;

const newestRows = prepared((db: Interviews) =>
  db
    .selectFrom("interviews")
    .select(["number", "name_kind", "name", "published_on", "corrected_on", "withdrawn_on", "hidden_on"])
    // Numbers have no gaps.
    .where("number", ">", (row) =>
      row
        .selectFrom("interview_settings")
        .select((settings) => settings("last_number", "-", inFeed).as("above"))
        .where("id", "=", 1),
    )
    .orderBy("number", "desc"),
);

/** What belongs to the address of a private feed: an interview that has its number, or one that waits for a host. */
export type FeedOwner = {
  number: number | null;
  publishedOn: string | null;
  withdrawnOn: string | null;
  /** What a host said who did not publish it. */
  reason: string | null;
};

/** The interview to which a feed belongs by its mark. */
export async function ownerOfFeed(read: Interviews, mark: string): Promise<FeedOwner | undefined> {
  const row = await published.first(read, { mark });
  const waits = await waiting.first(read, { mark });
  if (row)
    return {
      number: row.number,
      publishedOn: row.published_on,
      withdrawnOn: row.withdrawn_on,
      reason: null,
    };
  const reason = waits?.held_for === declined ? readReason(waits.content) : null;
  return waits && { number: null, publishedOn: null, withdrawnOn: null, reason };
}

const published = prepared((db: Interviews, { mark }: { mark: string }) =>
  db
    .selectFrom("interviews")
    .select(["number", "published_on", "withdrawn_on"])
    .where("feed_mark", "=", mark),
);

const waiting = prepared((db: Interviews, { mark }: { mark: string }) =>
  db.selectFrom("waiting_interviews").select(["held_for", "content"]).where("feed_mark", "=", mark),
);

/** Where an interview crosses others, the newest first: what the software found and nobody declined, and what was confirmed. */
export const newestCrossovers = (read: Interviews, number: number) => crossed.all(read, { number });

const crossed = prepared((db: Interviews, { number }: { number: number }) =>
  db
    .selectFrom("crossovers")
    .select(["seeker", "guide", "state", "found_on"])
    .where((is) => is.or([is("seeker", "=", number), is("guide", "=", number)]))
    .where("state", "!=", "declined")
    .orderBy("found_on", "desc")
    .orderBy("seeker", "desc")
    .orderBy("guide", "desc")
    .limit(20),
);

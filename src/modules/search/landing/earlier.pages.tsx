import { Empty, Entry, Lines, Page } from "../../../web/components/index.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import { sayPlainDate } from "../../../web/when.ts";
import { Turning } from "../../groups/index.ts";
import { routeWords } from "../search.words.ts";
import { searchUrls } from "../urls.ts";
import type { EarlierListed } from "./earlier.reads.ts";

type ListData = {
  rows: readonly EarlierListed[];
  page: number;
  more: boolean;
  zone: string;
  today: Temporal.PlainDate;
};

/** The viewer's searches that are over. */
export function EarlierPage(frame: Frame, { rows, page, more, zone, today }: ListData): Drawn {
  return (
    <Page frame={frame} title="Earlier searches" back={{ href: searchUrls.search, label: "My search" }}>
      {rows.length === 0 && (
        <Empty drawing="rope" title={page > 1 ? "The list does not go so far." : "No search is over yet."}>
          <p>When one is, it stands here with all that you did in it, for you to read.</p>
        </Empty>
      )}
      {rows.length > 0 && (
        <Lines>
          {rows.map((row) => (
            <Entry
              title={`Since ${sayPlainDate(Temporal.PlainDate.from(row.looking_since), today)}`}
              href={searchUrls.earlierOne(row.id)}
              line={endWords(row, zone, today)}
            />
          ))}
        </Lines>
      )}
      <Turning
        label="More earlier searches"
        path={searchUrls.earlier}
        page={page}
        more={more}
        back="Newer"
        on="Older"
      />
    </Page>
  );
}

type End = Pick<EarlierListed, "ended_at" | "landed_on" | "route">;

const endWords = ({ ended_at, landed_on, route }: End, zone: string, today: Temporal.PlainDate): string =>
  landed_on !== null && route !== null
    ? `Landed on ${sayPlainDate(Temporal.PlainDate.from(landed_on), today)} · ${routeWords[route]}`
    : `Closed on ${sayPlainDate(dayOfEnd(ended_at, zone), today)}`;

const dayOfEnd = (endedAt: string | null, zone: string): Temporal.PlainDate =>
  Temporal.Instant.from(endedAt ?? "1970-01-01T00:00:00Z")
    .toZonedDateTimeISO(zone)
    .toPlainDate();

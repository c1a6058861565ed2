import { Empty, Fold, Lines, Page, Quiet, Section, Tabs } from "../../../web/components/index.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { sayPlainDate } from "../../../web/when.ts";
import { Turning, withThen } from "../../groups/index.ts";
import { OpenASearchFirst } from "../opening/no-search.pages.tsx";
import { SearchTabs } from "../opening/search-tabs.tsx";
import { type ActivityKind, activityKinds } from "../search.ts";
import { searchUrls } from "../urls.ts";
import { ActivityLine } from "./activities.parts.tsx";
import type { ActivityShown } from "./activities.reads.ts";
import { kindsWords } from "./activity.words.ts";
import { OneTap } from "./one-tap.tsx";

export type ActivitiesData = {
  rows: readonly ActivityShown[];
  more: boolean;
  page: number;
  kind: ActivityKind | null;
  today: Temporal.PlainDate;
  hasSearch: boolean;
};

/** What was done, day by day, with the buttons that note what was done just now. */
export function ActivitiesPage(frame: Frame, data: ActivitiesData): Drawn {
  const { rows, more, page, kind, hasSearch } = data;
  const here = addressOf(kind);
  return (
    <Page frame={frame} title="Activities" documentTitle="Activities · My search">
      <SearchTabs at={searchUrls.activities} />
      {hasSearch ? page === 1 && <NoteOne /> : <OpenASearchFirst />}
      {(rows.length > 0 || kind !== null || page > 1) && <Kinds kind={kind} />}
      {daysOf(rows).map(([day, done]) => (
        <Day day={day} rows={done} data={data} here={here} />
      ))}
      {rows.length === 0 && hasSearch && <Nothing {...data} />}
      <Turning label="More activities" path={here} page={page} more={more} back="Newer" on="Older" />
    </Page>
  );
}

const addressOf = (kind: ActivityKind | null): string =>
  kind === null ? searchUrls.activities : `${searchUrls.activities}?kind=${kind}`;

const NoteOne = (): JSX.Element => (
  <Section
    title="What did you do?"
    aside={<a href={withThen(searchUrls.newActivity, searchUrls.activities)}>Say more at once</a>}
  >
    <OneTap here={searchUrls.activities} />
    <Quiet>One tap notes it for today. Only you see it, until you share it.</Quiet>
  </Section>
);

/** One kind alone, for whoever asks for it. */
const Kinds = ({ kind }: { kind: ActivityKind | null }): JSX.Element => (
  <Fold summary={kind === null ? "Only one kind" : `Only this: ${kindsWords[kind]}`} open={kind !== null}>
    <Tabs
      label="Which activities"
      items={[null, ...activityKinds].map((each) => ({
        href: addressOf(each),
        label: each === null ? "All" : kindsWords[each],
        current: each === kind,
      }))}
    />
  </Fold>
);

type DayProps = { day: string; rows: readonly ActivityShown[]; data: ActivitiesData; here: string };

const Day = ({ day, rows, data: { today }, here }: DayProps): JSX.Element => (
  <Section title={dayWords(Temporal.PlainDate.from(day), today)}>
    <Lines>
      {rows.map((row) => (
        <ActivityLine row={row} today={today} here={here} />
      ))}
    </Lines>
  </Section>
);

/** "Today", "Yesterday", "Monday 16 November". */
function dayWords(day: Temporal.PlainDate, today: Temporal.PlainDate): string {
  if (day.equals(today)) return "Today";
  return day.equals(today.subtract({ days: 1 })) ? "Yesterday" : sayPlainDate(day, today);
}

/** Rows as they stand, by their days. */
function daysOf(rows: readonly ActivityShown[]): [string, ActivityShown[]][] {
  const days = new Map<string, ActivityShown[]>();
  for (const row of rows) days.set(row.on_day, [...(days.get(row.on_day) ?? []), row]);
  return [...days];
}

function Nothing({ page, kind }: ActivitiesData): JSX.Element {
  if (page > 1) return <Quiet>The list does not go so far.</Quiet>;
  if (kind !== null) return <Quiet>None of these is noted yet.</Quiet>;
  return (
    <Empty drawing="rope" title="Nothing is noted yet.">
      <p>
        A conversation, an application, an hour of learning: one tap is enough. At the end of the week you see
        where the hours went, and your report to the group is half written.
      </p>
    </Empty>
  );
}

import {
  Actions,
  Entry,
  Fold,
  Keep,
  LinkButton,
  Lines,
  Page,
  PostForm,
  Quiet,
  Section,
  Submit,
} from "../../../web/components/index.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { sayPlainDate } from "../../../web/when.ts";
import { type CommitmentShown, groupUrls, withThen } from "../../groups/index.ts";
import { mondayOf } from "../activities/monday.ts";
import { sayMinutes } from "../activities/activity.words.ts";
import { OpenASearchFirst } from "../opening/no-search.pages.tsx";
import { SearchTabs } from "../opening/search-tabs.tsx";
import { channels } from "../search.ts";
import { channelWords } from "../search.words.ts";
import { searchUrls } from "../urls.ts";
import { Bars } from "./bars.tsx";
import { freshPlanned, NewPlanned } from "./planned-act.pages.tsx";
import { PlannedAct } from "./planned-act.parts.tsx";
import { Happened } from "./happened.parts.tsx";
import { PlanForm, ReviewForm, typedMinutes, typedReview } from "./week-forms.pages.tsx";
import { spentWords } from "./week.words.ts";
import type { Week } from "./week.reads.ts";

/** A commitment that waits for its report, and how many acts are noted for it. */
export type CommitmentOfWeek = CommitmentShown & { group_name: string | null; noted: number };

export type WeekData = {
  week: Week;
  today: Temporal.PlainDate;
  hasSearch: boolean;
  groups: readonly { id: number; name: string }[];
  /** What was said to groups and alone, and stands in no plan of this week. */
  commitments: readonly CommitmentOfWeek[];
};

/** A week: what is planned, what was done, and how it was. */
export function WeekPage(frame: Frame, data: WeekData): Drawn {
  const { week, today, hasSearch } = data;
  return (
    <Page frame={frame} title={titleOf(week.monday, today)} documentTitle="A week · My search">
      <SearchTabs at={searchUrls.weeks} />
      <Turning monday={week.monday} today={today} />
      {!hasSearch && <OpenASearchFirst />}
      <Hours week={week} hasSearch={hasSearch} />
      {hasSearch && <Plan {...data} />}
      {data.commitments.length > 0 && <Said {...data} />}
      <Happened week={week} />
      {hasSearch && (
        <Section title="How was it?" id="review">
          <ReviewForm monday={week.monday} form={typedReview(week)} />
        </Section>
      )}
    </Page>
  );
}

/** "This week", "Last week", "Week of Monday 9 November". */
function titleOf(monday: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const { days } = mondayOf(today).until(monday, { largestUnit: "days" });
  if (days === 0) return "This week";
  if (days === -7) return "Last week";
  return days === 7 ? "Next week" : `Week of ${sayPlainDate(monday, today)}`;
}

function Turning({ monday, today }: { monday: Temporal.PlainDate; today: Temporal.PlainDate }): JSX.Element {
  const sunday = monday.add({ days: 6 });
  return (
    <>
      <p class="line">
        {sayPlainDate(monday, today)} to {sayPlainDate(sunday, today)}
      </p>
      <nav class="row-acts" aria-label="Other weeks">
        <LinkButton light href={searchUrls.week(monday.subtract({ weeks: 1 }))}>
          The week before
        </LinkButton>
        <LinkButton light href={searchUrls.week(monday.add({ weeks: 1 }))}>
          The week after
        </LinkButton>
        {!mondayOf(today).equals(monday) && (
          <LinkButton light href={searchUrls.weeks}>
            This week
          </LinkButton>
        )}
      </nav>
    </>
  );
}

/** Minutes by channel, planned and spent. */
function Hours({ week, hasSearch }: { week: Week; hasSearch: boolean }): JSX.Element {
  const { planned, figures } = week;
  const shown = channels.filter((channel) => planned[channel] > 0 || figures.minutes[channel] > 0);
  const longest = Math.max(
    ...shown.map((channel) => Math.max(planned[channel], figures.minutes[channel])),
    1,
  );
  const isPlanned = channels.some((channel) => planned[channel] > 0);
  return (
    <Section title="Where the hours go" id="hours">
      {shown.length > 0 ? (
        <Bars
          bars={shown.map((channel) => ({
            label: channelWords[channel],
            words: spentWords(figures.minutes[channel], planned[channel]),
            value: figures.minutes[channel],
            of: planned[channel] || longest,
          }))}
        />
      ) : (
        <Quiet>No hours are planned for this week, and none are noted.</Quiet>
      )}
      {figures.minutes[""] > 0 && (
        <Quiet>Besides, {sayMinutes(figures.minutes[""])} that belong to no channel, such as learning.</Quiet>
      )}
      {hasSearch && (
        <Fold summary={isPlanned ? "Change the hours" : "Plan the hours"}>
          <PlanForm monday={week.monday} form={typedMinutes(week)} />
        </Fold>
      )}
    </Section>
  );
}

/** What is meant to be done, each with a button for when it is. */
function Plan({ week, today, groups }: WeekData): JSX.Element {
  const here = searchUrls.week(week.monday);
  const nothing = week.acts.length === 0;
  return (
    <Section title="What I want to do" id="acts">
      {nothing ? (
        <Quiet>
          Nothing is planned yet. A few things with a day and a minute each are easier to begin than a long
          list.
        </Quiet>
      ) : (
        <Lines>
          {week.acts.map((act) => (
            <PlannedAct act={act} today={today} groups={groups} here={here} />
          ))}
        </Lines>
      )}
      {canCarry(week) && <CarryOver week={week} />}
      <Fold summary={nothing ? "Plan something" : "Plan something else"}>
        <NewPlanned monday={week.monday} form={freshPlanned()} />
      </Fold>
    </Section>
  );
}

const canCarry = ({ left, planned, plannedBefore }: Week): boolean =>
  left > 0 ||
  (channels.every((each) => planned[each] === 0) && channels.some((each) => plannedBefore[each] > 0));

const CarryOver = ({ week: { monday, left } }: { week: Week }): JSX.Element => (
  <PostForm action={searchUrls.weekPlan(monday)}>
    <Keep name="carry" value="yes" />
    <p>
      {left === 0
        ? "The hours of the week before can be planned for this one too."
        : left === 1
          ? "One thing of the week before was not done."
          : `${left} things of the week before were not done.`}
    </p>
    <Actions>
      <Submit quiet>Take last week's plan along</Submit>
    </Actions>
  </PostForm>
);

/** Commitments are part of the plan, wherever they were made. */
function Said({ commitments, week }: WeekData): JSX.Element {
  const here = searchUrls.week(week.monday);
  return (
    <Section title="What I said I would do" id="said" aside={<a href={groupUrls.commitments}>All of mine</a>}>
      <Lines>
        {commitments.map((each) => (
          <Entry
            title={each.what}
            href={withThen(groupUrls.commitment(each.id), here)}
            line={[each.group_name ?? "For myself", notedWords(each.noted)].filter(Boolean).join(" · ")}
          >
            <div class="row-acts">
              <LinkButton light href={withThen(`${searchUrls.newActivityFor(each.id)}`, here)}>
                Note what I did<span class="unseen">: {each.what}</span>
              </LinkButton>
              <LinkButton light href={withThen(groupUrls.report(each.id), here)}>
                Report<span class="unseen">: {each.what}</span>
              </LinkButton>
            </div>
          </Entry>
        ))}
      </Lines>
    </Section>
  );
}

const notedWords = (noted: number): string =>
  noted === 0 ? "" : noted === 1 ? "One activity is noted for it" : `${noted} activities are noted for it`;

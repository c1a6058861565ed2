import { Empty, Entry, LinkButton, Lines, Mark, Notice, Page, Quiet } from "../../../web/components/index.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { Turning } from "../../groups/index.ts";
import { searchUrls } from "../urls.ts";
import type { AudienceShown } from "./audiences.reads.ts";
import type { Levels } from "./levels.ts";
import {
  ActivitiesPart,
  ActivityLines,
  JobInterviewsPart,
  ThanksPart,
  WeeksPart,
} from "./shared-doing.parts.tsx";
import type { SharedWays } from "./shared-part.tsx";
import { CompaniesPart, OpportunitiesPart, OpportunityLines, TargetPart } from "./shared-plan.parts.tsx";
import type { SharedActivity } from "./shared-activities.reads.ts";
import type { SharedOpportunity } from "./shared-opportunities.reads.ts";
import type { SharedSearch } from "./shared-with.ts";
import type { SharedParts } from "./shared.reads.ts";
import { levelsWords } from "./sharing.words.ts";

/** The searches that others share with the viewer. */
export function SharedSearchesPage(frame: Frame, searches: readonly SharedSearch[]): Drawn {
  return (
    <Page frame={frame} title="Shared with me" back={{ href: searchUrls.search, label: "My search" }}>
      {searches.length === 0 ? (
        <Empty drawing="lamp" title="Nobody shares their search with you just now.">
          <p>
            Somebody in a group of yours may, when they like. You can begin: what you share helps others to
            think along with you.
          </p>
          <LinkButton href={searchUrls.sharing}>Who sees my search</LinkButton>
        </Empty>
      ) : (
        <>
          <Lines>
            {searches.map(({ id, ownerName, levels, isPaused }) => (
              <Entry
                title={ownerName}
                href={searchUrls.shared(id)}
                line={`${levelsWords(levels)}${isPaused ? " Taking a pause." : ""}`}
              />
            ))}
          </Lines>
          <Quiet>
            What you see here was shared with you, and stays between you. It can be taken back at any time.
          </Quiet>
        </>
      )}
    </Page>
  );
}

export type SharedData = {
  search: Pick<SharedSearch, "ownerName" | "isPaused" | "levels" | "timeZone">;
  parts: SharedParts;
};

/** Somebody's search, as much of it as they share with the viewer. */
export function SharedSearchPage(frame: Frame, data: SharedData, ways: NonNullable<SharedWays>): Drawn {
  return (
    <Page
      frame={frame}
      title={`What ${data.search.ownerName} shares`}
      documentTitle="A shared search"
      back={{ href: searchUrls.searches, label: "Shared with me" }}
    >
      {data.search.isPaused && <Mark kind="waits">is taking a pause from searching</Mark>}
      <Parts data={data} ways={ways} />
      <Quiet>This was shared with you, and stays between you.</Quiet>
    </Page>
  );
}

/** My own search as an audience sees it: drawn by the same parts out of the same reads. */
export function PreviewPage(frame: Frame, data: SharedData, audience: AudienceShown): Drawn {
  return (
    <Page
      frame={frame}
      title={`As ${audience.name} sees it`}
      documentTitle="My search as others see it"
      back={{ href: searchUrls.audience(audience.id), label: "What they see" }}
    >
      <Notice kind="waits">
        <p>
          {audience.isThere
            ? "This is what they see now. Whoever is also your buddy or coach sees what you share with them besides."
            : "They see nothing any more. This is what they would see."}
        </p>
      </Notice>
      <Parts data={data} ways={null} />
    </Page>
  );
}

function Parts({ data: { search, parts }, ways }: { data: SharedData; ways: SharedWays }): JSX.Element {
  const { today, target, companies, opportunities, activities, weeks, jobInterviews, thanks } = parts;
  const about = { today, zone: search.timeZone, ways };
  return (
    <>
      {isBare(search.levels) && <p>Nothing of it is shown just now.</p>}
      {target && <TargetPart part={target} {...about} />}
      {activities && <ActivitiesPart part={activities} {...about} />}
      {weeks && <WeeksPart part={weeks} {...about} />}
      {opportunities && <OpportunitiesPart part={opportunities} {...about} />}
      {companies && <CompaniesPart part={companies} {...about} />}
      {jobInterviews && <JobInterviewsPart part={jobInterviews} {...about} />}
      {thanks && <ThanksPart part={thanks} {...about} />}
    </>
  );
}

const isBare = (levels: Levels): boolean => Object.values(levels).every((level) => level === "nothing");

type ListProps<Row> = {
  path: string;
  back: string;
  rows: readonly Row[];
  page: number;
  more: boolean;
  today: Temporal.PlainDate;
};

/** All opportunities that are shared in details, page by page. */
export function SharedOpportunitiesPage(frame: Frame, list: ListProps<SharedOpportunity>): Drawn {
  return (
    <ListPage frame={frame} title="Shared opportunities" {...list}>
      {list.rows.length > 0 && <OpportunityLines rows={list.rows} today={list.today} />}
    </ListPage>
  );
}

/** All activities that are shared in details, page by page. */
export function SharedActivitiesPage(frame: Frame, list: ListProps<SharedActivity>): Drawn {
  return (
    <ListPage frame={frame} title="Shared activities" {...list}>
      {list.rows.length > 0 && <ActivityLines rows={list.rows} today={list.today} />}
    </ListPage>
  );
}

function ListPage(
  props: ListProps<unknown> & { frame: Frame; title: string; children: JSX.Element | false },
): JSX.Element {
  const { frame, title, path, back, rows, page, more, children } = props;
  return (
    <Page frame={frame} title={title} back={{ href: back, label: "What they share" }}>
      {rows.length === 0 && <p>{page > 1 ? "The list does not go so far." : "Nothing yet."}</p>}
      {children}
      <Turning
        label={`More ${title.toLowerCase()}`}
        path={path}
        page={page}
        more={more}
        back="Newer"
        on="Older"
      />
    </Page>
  );
}

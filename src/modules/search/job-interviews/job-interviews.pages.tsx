import { Actions, Empty, LinkButton, Lines, Page, Quiet, Section } from "../../../web/components/index.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import { Turning } from "../../groups/index.ts";
import { SearchTabs } from "../opening/search-tabs.tsx";
import { searchUrls } from "../urls.ts";
import { JobInterviewLine, type TalkAround } from "./job-interview.parts.tsx";
import type { JobInterviewShown } from "./job-interviews.reads.ts";

export type JobInterviewsData = {
  coming: readonly JobInterviewShown[];
  past: readonly JobInterviewShown[];
  page: number;
  more: boolean;
  around: TalkAround;
};

/** Talks with employers: what lies ahead, and what was. */
export function JobInterviewsPage(frame: Frame, data: JobInterviewsData): Drawn {
  const { coming, past, page, more, around } = data;
  const line = (row: JobInterviewShown) => <JobInterviewLine row={row} around={around} named />;
  return (
    <Page frame={frame} title="Job interviews">
      <SearchTabs at={searchUrls.jobInterviews} />
      {coming.length === 0 && past.length === 0 && page === 1 ? (
        <Empty drawing="lamp" title="No job interview yet.">
          <p>
            When you are asked to one, set it on the page of its opportunity. It holds what to prepare and
            whom you meet, and afterwards how it went and whom to thank.
          </p>
          <LinkButton href={searchUrls.opportunities}>My opportunities</LinkButton>
        </Empty>
      ) : (
        <>
          {page === 1 && (
            <Section title="Coming">
              {coming.length > 0 ? (
                <Lines>{coming.map(line)}</Lines>
              ) : (
                <Quiet>None is set just now. You set one on the page of its opportunity.</Quiet>
              )}
            </Section>
          )}
          {past.length > 0 && (
            <Section title="Past">
              <Lines>{past.map(line)}</Lines>
            </Section>
          )}
          {past.length === 0 && page > 1 && <Quiet>The list does not go so far back.</Quiet>}
        </>
      )}
      <Turning
        label="More job interviews"
        path={searchUrls.jobInterviews}
        page={page}
        more={more}
        back="Newer"
        on="Older"
      />
      <Actions>
        <LinkButton href={searchUrls.opportunities} light>
          My opportunities
        </LinkButton>
      </Actions>
    </Page>
  );
}

import { Actions, LinkButton, Page, PostForm, Section, Submit } from "../../../web/components/index.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import { ActivitiesPart } from "../activities/activities.parts.tsx";
import { DocumentsPart } from "../documents/documents.parts.tsx";
import type { DocumentShown } from "../documents/documents.reads.ts";
import { JobInterviewsPart, type TalkAround } from "../job-interviews/job-interview.parts.tsx";
import type { JobInterviewShown } from "../job-interviews/job-interviews.reads.ts";
import { NoteApplied } from "../opportunities/board.pages.tsx";
import type { OpportunityRead } from "../opportunities/held-opportunity.ts";
import { titleAt } from "../opportunities/opportunity.ts";
import type { PartPlayed } from "../opportunities/parts-played.ts";
import { type SetbackAround, SetbackPart } from "../setbacks/setbacks.parts.tsx";
import type { SetbackDue } from "../setbacks/setbacks.reads.ts";
import { placeOnOpportunity, searchUrls } from "../urls.ts";
import { FactsPart, NextPart, PostingPart, ShownPart, StagePart, WhoPart } from "./opportunity.parts.tsx";
import { StoryLines } from "./story.parts.tsx";
import type { StoryEntry } from "./story.reads.ts";

/** All that the page of one opportunity shows. */
export type OpportunityData = {
  row: OpportunityRead;
  /** Whether it stands at "applied" with no application noted. */
  isUnnoted: boolean;
  parts: readonly PartPlayed[];
  names: readonly string[];
  documents: readonly DocumentShown[];
  jobInterviews: readonly JobInterviewShown[];
  posting: { words: string; kept_at: string } | null;
  setbacks: readonly SetbackDue[];
  setbackAround: SetbackAround;
  story: readonly StoryEntry[];
  around: TalkAround;
};

/** One job that is pursued: where it stands, what comes next, who plays a part, and its whole story. */
export function OpportunityPage(frame: Frame, data: OpportunityData): Drawn {
  const { row, around } = data;
  const here = searchUrls.opportunity(row.id);
  const of = { row, today: around.today, here };
  return (
    <Page
      frame={frame}
      title={titleAt(row)}
      documentTitle="An opportunity · My search"
      back={{ href: searchUrls.opportunities, label: "Opportunities" }}
    >
      {data.isUnnoted && <NoteApplied row={row} today={around.today} />}
      <StagePart {...of} />
      <SetbackPart due={data.setbacks} around={data.setbackAround} />
      <NextPart {...of} />
      <ActivitiesPart opportunity={row.id} here={here} />
      <Section title="The job">
        <FactsPart row={row} />
      </Section>
      <WhoPart row={row} parts={data.parts} names={data.names} />
      <JobInterviewsPart opportunity={row.id} rows={data.jobInterviews} around={around} />
      <DocumentsPart opportunity={row.id} documents={data.documents} today={around.today} />
      <PostingPart row={row} posting={data.posting} />
      <Section title="The story" id={placeOnOpportunity.story}>
        <StoryLines entries={data.story} around={around} here={here} />
      </Section>
      <ShownPart row={row} />
      <ul class="further">
        <li>
          <a href={searchUrls.opportunityRemoval(row.id)}>Remove</a>
        </li>
      </ul>
    </Page>
  );
}

/** What goes with an opportunity and what stays, before it is removed. */
export function RemovalPage(frame: Frame, { row }: { row: OpportunityRead }): Drawn {
  const home = searchUrls.opportunity(row.id);
  return (
    <Page frame={frame} title="Remove this opportunity?" back={{ href: home, label: "Back" }}>
      <p>{titleAt(row)}</p>
      <p>
        Its stages, its posting, its files and its job interviews go for good, and so do thank-you notes for
        those that you have not begun. What you did for it stays among your activities, and a thank-you note
        that has words, or is sent, stays with you.
      </p>
      <p>If it only came to an end, you can close it instead: then its story stays.</p>
      <PostForm action={searchUrls.opportunityRemoval(row.id)}>
        <Actions>
          <Submit danger>Remove it</Submit>
          <LinkButton href={home} quiet>
            Leave it as it is
          </LinkButton>
        </Actions>
      </PostForm>
    </Page>
  );
}

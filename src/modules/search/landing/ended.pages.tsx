import type { Id } from "../../../basics/ids.ts";
import type { SearchesTable } from "../../../database/index.ts";
import {
  Actions,
  Entry,
  Facts,
  Fold,
  Highlight,
  Lines,
  Page,
  PostForm,
  Quiet,
  Section,
  Submit,
} from "../../../web/components/index.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { contactUrls } from "../../contacts/index.ts";
import { groupUrls, Turning } from "../../groups/index.ts";
import { factsOfSearch } from "../opening/opening.parts.tsx";
import { titleAt } from "../opportunities/opportunity.ts";
import { routeWords, stageWords } from "../search.words.ts";
import type { TargetNow } from "../target/targets.reads.ts";
import { searchUrls } from "../urls.ts";
import type { LandingRead, PursuedListed } from "./earlier.reads.ts";
import { daysToTakeBack } from "./landing.ts";
import { factsOfLanding } from "./landing.parts.tsx";

export type EndedData = {
  search: SearchesTable;
  landing: LandingRead | null;
  target: TargetNow | null;
  /** How many target companies stand on its list. */
  companies: number;
  /** "In 14 weeks", and the acts that the log names; null where it names none. */
  done: { within: string; acts: string } | null;
  pursued: { rows: readonly PursuedListed[]; page: number; more: boolean };
  /** Whether its end can still be taken back, and whether another one is open by now. */
  canTakeBack: boolean;
  openNow: Id | null;
  today: Temporal.PlainDate;
};

/** One search that is over: how it ended, and what was done in it. */
export function EndedPage(frame: Frame, data: EndedData): Drawn {
  const { search, landing, target, companies, pursued, today, openNow } = data;
  const isElsewhere = openNow !== null && openNow !== landing?.next_search_id;
  const canTakeOver = isElsewhere && (target !== null || companies > 0);
  return (
    <Page
      frame={frame}
      title={landing ? "You have landed" : "A search that is over"}
      documentTitle="An earlier search"
      back={{ href: searchUrls.earlier, label: "Earlier searches" }}
    >
      {landing ? <Landed data={data} landing={landing} /> : <Closed data={data} />}
      {landing && (
        <Section title="How I landed" aside={<a href={searchUrls.editLanding(search.id)}>Change</a>}>
          <Facts items={factsOfLanding(landing, today)} />
        </Section>
      )}
      <Section title="What I looked for">
        {target ? (
          <blockquote class="target">
            <p>{target.sentence}</p>
          </blockquote>
        ) : (
          <Quiet>It was never said in one sentence.</Quiet>
        )}
        <Facts items={[...factsOfSearch(search, today), ...(companies > 0 ? [listed(companies)] : [])]} />
        {canTakeOver && (
          <PostForm action={searchUrls.planAgain(search.id)}>
            <Actions>
              <Submit quiet>Take this plan into my search</Submit>
            </Actions>
            <Quiet>The target if you have said none yet, the wants, and the target companies.</Quiet>
          </PostForm>
        )}
      </Section>
      <Section title="What I pursued" id="pursued">
        <Pursued rows={pursued.rows} />
        {landing !== null && landing.next_search_id !== null && (
          <Quiet>What was still open went along into the search that you opened then.</Quiet>
        )}
        <Turning
          label="More of what I pursued"
          path={searchUrls.earlierOne(search.id)}
          page={pursued.page}
          more={pursued.more}
          back="Newer"
          on="Older"
        />
      </Section>
    </Page>
  );
}

const listed = (companies: number) => ["Target companies", String(companies)] as const;

/** Praise names the act. */
function Landed({ data, landing }: { data: EndedData; landing: LandingRead }): JSX.Element {
  const { done } = data;
  return (
    <>
      <Highlight label={routeWords[landing.route]} title="Congratulations. This is yours." drawing="harbour">
        {done ? (
          <p>
            {done.within} {done.acts}. Most of that nobody saw. You did it all the same, on good days and on
            others.
          </p>
        ) : (
          <p>
            You kept no log of it here, and you did the work all the same: the waiting, the writing, the
            asking.
          </p>
        )}
      </Highlight>
      <WhatNow data={data} landing={landing} />
      <TakingBack data={data} />
      <Section title="Before the first day">
        <ul>
          <li>
            Tell <a href={groupUrls.groups}>your group</a>. They waited for this with you, and they need to
            hear how it went.
          </li>
          <li>
            Whoever helped you is <a href={contactUrls.contacts}>among your people</a>. A line to each of them
            takes a minute.
          </li>
          <li>
            You know something now that others do not. <a href="/interviews">An interview</a> takes a few
            minutes, and somebody in your shoes will find it.
          </li>
        </ul>
      </Section>
    </>
  );
}

function WhatNow({ data: { openNow }, landing }: { data: EndedData; landing: LandingRead }): JSX.Element {
  if (openNow !== null && openNow === landing.next_search_id)
    return (
      <p>
        You keep looking at a slow pace: <a href={searchUrls.search}>your new search</a> is open, with what
        was still open here.
      </p>
    );
  return (
    <p>
      Nothing of it reminds you any more, and all of it stays for you to read.
      {openNow === null && (
        <>
          {" "}
          If you want to keep looking beside the job, <a href={searchUrls.opening}>open a search</a> at a slow
          pace.
        </>
      )}
    </p>
  );
}

function Closed({ data }: { data: EndedData }): JSX.Element {
  const { done, openNow } = data;
  return (
    <>
      {done ? (
        <p>
          {done.within} {done.acts}. None of that is lost, whatever made you stop.
        </p>
      ) : (
        <p>Not every search ends in a job, and stopping can be the right thing to do.</p>
      )}
      {openNow === null && (
        <p>
          When you want to look again, <a href={searchUrls.opening}>open a new one</a>. Nobody asks where you
          have been.
        </p>
      )}
      <TakingBack data={data} />
    </>
  );
}

/** For some days; an undo that nobody needs is not in the way. */
function TakingBack({ data }: { data: EndedData }): JSX.Element | null {
  const { search, landing, openNow, canTakeBack } = data;
  const carried = openNow !== null && openNow === landing?.next_search_id;
  if (!canTakeBack || (openNow !== null && !carried)) return null;
  return (
    <Fold summary="Pressed too early?">
      <p>
        For {daysToTakeBack} days you can take it back. Your search is open again as it was
        {landing ? ", what you said of the landing is forgotten" : ""}, and whoever you shared it with sees it
        again.
        {carried && " What you did since in your new search goes into it, and the new one is gone."}
      </p>
      <PostForm action={searchUrls.reopening(search.id)}>
        <Actions>
          <Submit quiet>Open it again</Submit>
        </Actions>
      </PostForm>
    </Fold>
  );
}

function Pursued({ rows }: { rows: readonly PursuedListed[] }): JSX.Element {
  if (rows.length === 0) return <Quiet>Nothing stands here.</Quiet>;
  return (
    <Lines>
      {rows.map((row) => (
        <Entry
          title={titleAt(row) || "Without a title"}
          href={searchUrls.opportunity(row.id)}
          line={stageWords[row.stage]}
        />
      ))}
    </Lines>
  );
}

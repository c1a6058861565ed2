import type { SearchesTable } from "../../../database/index.ts";
import {
  Actions,
  Beginnings,
  LinkButton,
  Notice,
  Page,
  Quiet,
  Section,
} from "../../../web/components/index.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import type { CommitmentShown } from "../../groups/index.ts";
import type { SearchFigures } from "../activities/figures.reads.ts";
import { OneTap } from "../activities/one-tap.tsx";
import { Resuming } from "../opening/opening.pages.tsx";
import { SearchTabs } from "../opening/search-tabs.tsx";
import { titleAt } from "../opportunities/opportunity.ts";
import type { TargetNow } from "../target/targets.reads.ts";
import { searchUrls } from "../urls.ts";
import type { Accepted, JobInterviewAhead, NextStepDue, ThanksOwed } from "./next.reads.ts";
import { WhatISaid, WhatIsNext } from "./next.parts.tsx";
import { weekSentence } from "./week-words.ts";

export type OverviewData = {
  search: SearchesTable;
  target: TargetNow | null;
  figures: SearchFigures;
  monday: Temporal.PlainDate;
  steps: readonly NextStepDue[];
  jobInterviews: readonly JobInterviewAhead[];
  thanks: readonly ThanksOwed[];
  commitments: readonly CommitmentShown[];
  /** Whether anything is pursued yet: until then the page says how to begin. */
  pursues: boolean;
  /** What was accepted just now: the search may be over. */
  accepted: Accepted | null;
  /** Whether there was a search before, whose plan may fit again; asked only of who has just begun. */
  hasEarlier: boolean;
  zone: string;
  today: Temporal.PlainDate;
};

/** The front page of an open search: what was done is noted first, since that is what people come for. */
export function OverviewPage(frame: Frame, data: OverviewData): Drawn {
  const { search, target, pursues } = data;
  return (
    <Page frame={frame} title="My search">
      <SearchTabs at={searchUrls.search} />
      {search.paused_at !== null && (
        <Notice kind="waits">
          <p>Your search is paused.</p>
          <Resuming />
        </Notice>
      )}
      {data.accepted && (
        <Notice kind="said">
          <p>You accepted {titleAt(data.accepted) || "an offer"}. How good.</p>
          <p>
            Is your search over with it, or does it go on at a slow pace?{" "}
            <a href={searchUrls.landing}>Say so here</a>, on the day that suits you.
          </p>
        </Notice>
      )}
      {target && (
        <blockquote class="target">
          <p>
            <a href={searchUrls.target}>{target.sentence}</a>
          </p>
        </blockquote>
      )}
      {!pursues && <HowToBegin hasTarget={target !== null} hasEarlier={data.hasEarlier} />}
      <Section title="What did you do?" aside={<a href={searchUrls.activities}>What I did</a>}>
        <OneTap here={searchUrls.search} />
        <p class="this-week">
          {weekSentence(data.figures)} <a href={searchUrls.week(data.monday)}>This week</a>
        </p>
      </Section>
      <WhatIsNext data={data} />
      <WhatISaid commitments={data.commitments} zone={data.zone} today={data.today} />
      <WaysOn hasTarget={target !== null} />
    </Page>
  );
}

const again = {
  href: searchUrls.earlier,
  label: "Take over an earlier plan",
  line: "Your target, your wants and your companies, if they still fit.",
};

function HowToBegin(props: { hasTarget: boolean; hasEarlier: boolean }): JSX.Element {
  const { hasTarget, hasEarlier } = props;
  const ways = [
    {
      href: searchUrls.target,
      label: "Say what you look for",
      line: "One sentence that others can repeat.",
    },
    {
      href: searchUrls.targetCompanies,
      label: "Where would you like to work?",
      line: "One name is a beginning.",
    },
    {
      href: searchUrls.newOpportunity,
      label: "Write down a job",
      line: "Paste the address of a posting, or type its title.",
    },
    {
      href: searchUrls.imports,
      label: "Bring applications in",
      line: "From a spreadsheet, or from another program.",
    },
  ];
  return (
    <Section title="Where to begin">
      <Beginnings ways={[...(hasEarlier ? [again] : []), ...(hasTarget ? ways.slice(1) : ways)]} />
    </Section>
  );
}

/** Everything else in the room, by what one comes for. */
function WaysOn({ hasTarget }: { hasTarget: boolean }): JSX.Element {
  const parts: { title: string; ways: { href: string; label: string }[] }[] = [
    {
      title: "My plan",
      ways: [
        { href: searchUrls.target, label: hasTarget ? "My target" : "Say what I look for" },
        { href: searchUrls.wants, label: "What I want, and what I do not" },
        { href: searchUrls.targetCompanies, label: "My target companies" },
        { href: searchUrls.setbacks, label: "Setback cards" },
      ],
    },
    {
      title: "A look at it",
      ways: [
        { href: searchUrls.mix, label: "With whom I speak" },
        { href: searchUrls.shakeUp, label: "Shake-up" },
        { href: searchUrls.log, label: "Work-search log" },
      ],
    },
    {
      title: "With others",
      ways: [
        { href: searchUrls.sharing, label: "Who sees my search" },
        { href: searchUrls.searches, label: "Shared with me" },
        { href: searchUrls.letters, label: "News for my supporters" },
      ],
    },
    {
      title: "The search itself",
      ways: [
        { href: searchUrls.imports, label: "Bring applications in" },
        { href: searchUrls.export, label: "Take my search along" },
        { href: searchUrls.opening, label: "Change, pause or close it" },
        { href: searchUrls.earlier, label: "Earlier searches" },
      ],
    },
  ];
  return (
    <Section title="Everything else">
      <div class="ways-on">
        {parts.map(({ title, ways }) => (
          <div>
            <h3>{title}</h3>
            <ul>
              {ways.map(({ href, label }) => (
                <li>
                  <a href={href}>{label}</a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <Actions>
        <LinkButton href={searchUrls.landing} quiet>
          I have a job
        </LinkButton>
      </Actions>
      <Quiet>Only you see your search, until you share it.</Quiet>
    </Section>
  );
}

import { Actions, Empty, LinkButton, Page, Quiet, Section } from "../../../web/components/index.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { AuthorMark, Day } from "../names.parts.tsx";
import type { Facet } from "../questions/facets.reads.ts";
import { interviewUrls, writtenNumber } from "../urls.ts";
import { Finder, Picked } from "./finder.parts.tsx";
import { Head, toldOfList } from "./interview.head.tsx";
import { facetsBy } from "./interview.words.ts";
import type { Listed } from "./interviews.reads.ts";
import { oneLine } from "./one-line.ts";
import { listOf, type Looking } from "./picked.ts";

type Props = {
  publicUrl: string;
  looking: Looking;
  lists: readonly Facet[];
  listed: readonly Listed[];
  older: number | null;
  /** The interview whose number was typed. */
  numbered: number | null;
  /** The number that was given last. */
  last: number;
};

/** The interviews: the counter, what can be looked for, and a page of them. */
export function InterviewsPage(frame: Frame, props: Props): Drawn {
  const { publicUrl, looking, lists, listed, older, numbered, last } = props;
  const looksForAll = looking.picks.length === 0 && looking.words === "";
  const isFirst = looking.before === null;
  return (
    <Page
      frame={frame}
      title="Interviews"
      heading={false}
      head={<Head told={toldOfList(publicUrl)} frame={frame} />}
    >
      <h1>The Job‑Seeker's Interviews</h1>
      <p class="counter">
        <strong>{writtenNumber(last)}</strong> <span>{counted(last)}</span>
      </p>
      {looksForAll && isFirst && (
        <>
          <p>
            Everybody who looks for work struggles, but not with the same thing. Here people say what costs
            them most, and what works for them. Each interview has a number for ever; nobody needs to give a
            name.
          </p>
          <Actions>
            <LinkButton href={interviewUrls.start}>Take the interview</LinkButton>
            <LinkButton href={interviewUrls.beenThere} quiet>
              Find people who have been where you are
            </LinkButton>
          </Actions>
        </>
      )}
      <Finder looking={looking} lists={lists} />
      <Picked looking={looking} lists={lists} />
      {numbered !== null && (
        <p>
          By its number: <a href={interviewUrls.interview(numbered)}>Interview {writtenNumber(numbered)}</a>
        </p>
      )}
      {listed.length === 0 && numbered === null && <Nothing looksForAll={looksForAll} isFirst={isFirst} />}
      {listed.length > 0 && (
        <Section title={looksForAll ? "Newest first" : "Found, newest first"}>
          <ol class="interviews">
            {listed.map((each) => (
              <li>
                <Card listed={each} />
              </li>
            ))}
          </ol>
        </Section>
      )}
      <Pages looking={looking} older={older} />
      <FeedLine />
    </Page>
  );
}

const counted = (last: number): string =>
  last === 0
    ? "interviews so far: yours could be the first"
    : last === 1
      ? "interview so far"
      : "interviews so far";

function Card({ listed }: { listed: Listed }): JSX.Element {
  const { row, answers, facets } = listed;
  const chosen = facetsBy(facets, "situation", "field", "duration").map(({ label }) => label);
  const words = (slug: string): string => answers.find((answer) => answer.slug === slug)?.words ?? "";
  const remarks = [
    row.comments > 0 ? (row.comments === 1 ? "1 comment" : `${row.comments} comments`) : "",
    row.thanks > 0 ? (row.thanks === 1 ? "helped 1 reader" : `helped ${row.thanks} readers`) : "",
  ].filter(Boolean);
  return (
    <article class="interview-card">
      <div class="interview-card-head">
        <h3>
          <a href={interviewUrls.interview(row.number)}>{writtenNumber(row.number)}</a>
        </h3>
        <p class="line">
          {row.name_kind !== "number" && (
            <>
              <AuthorMark by={row} bare />,{" "}
            </>
          )}
          <Day on={row.published_on} />
          {remarks.length > 0 && <>, {remarks.join(", ")}</>}
        </p>
      </div>
      {chosen.length > 0 && <p class="interview-card-said">{chosen.join(", ")}</p>}
      <dl>
        <Said label="Struggles with" words={words("struggle")} />
        <Said label="What works" words={words("works")} />
      </dl>
    </article>
  );
}

/** In letters: two lines on a wide screen. A telephone shows as much of it as stands on two lines there. */
const mostShown = 120;

function Said({ label, words }: { label: string; words: string }): JSX.Element | null {
  if (words === "") return null;
  return (
    <div>
      <dt>{label}</dt> <dd>{oneLine(words, mostShown)}</dd>
    </div>
  );
}

function Nothing({ looksForAll, isFirst }: { looksForAll: boolean; isFirst: boolean }): JSX.Element {
  if (!isFirst)
    return (
      <Empty drawing="gull" title="There is nothing older.">
        <p>
          <a href={interviewUrls.interviews}>Back to the newest</a>
        </p>
      </Empty>
    );
  if (!looksForAll)
    return (
      <Empty drawing="lost-buoy" title="No interview has all of this yet.">
        <p>Leave something out, or be the first to say it.</p>
        <Actions>
          <LinkButton href={interviewUrls.start}>Take the interview</LinkButton>
          <LinkButton href={interviewUrls.interviews} quiet>
            See all interviews
          </LinkButton>
        </Actions>
      </Empty>
    );
  return (
    <Empty drawing="lamp" title="Nobody has taken the interview here yet.">
      <p>Whoever comes next finds what you leave: what is hard, and what works.</p>
    </Empty>
  );
}

function Pages({ looking, older }: { looking: Looking; older: number | null }): JSX.Element | null {
  const { picks, words, before } = looking;
  if (older === null && before === null) return null;
  return (
    <nav class="neighbours" aria-label="Pages">
      {before !== null && <a href={listOf(picks, words)}>The newest</a>}
      {older !== null && <a href={listOf(picks, words, older)}>Older ones</a>}
    </nav>
  );
}

/** Below the list, for whoever reads by a feed reader. */
const FeedLine = (): JSX.Element => (
  <Quiet>
    You read with a feed reader? <a href={interviewUrls.feed}>New interviews as a feed</a>.
  </Quiet>
);

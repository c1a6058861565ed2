import { newId, toAddress } from "../../../basics/ids.ts";
import {
  Actions,
  Beginnings,
  Empty,
  Keep,
  LinkButton,
  Notice,
  Page,
  PostForm,
  Submit,
} from "../../../web/components/index.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { OpenASearchFirst } from "../opening/no-search.pages.tsx";
import { SearchTabs } from "../opening/search-tabs.tsx";
import { type Stage, stages } from "../search.ts";
import { closedWhyWords, stageWords } from "../search.words.ts";
import { searchUrls } from "../urls.ts";
import type { Card, Column } from "./board.reads.ts";
import type { OpportunityRead } from "./held-opportunity.ts";
import { nextWords, sinceWords, weekWords } from "./opportunity.words.ts";
import { titleAt } from "./opportunity.ts";

type BoardData = {
  /** Null where no search is open. */
  columns: Column[] | null;
  today: Temporal.PlainDate;
  /** What has just come to "applied", with no act noted for it. */
  applied: OpportunityRead | null;
};

/** What is pursued: a column for each stage. */
export function BoardPage(frame: Frame, { columns, today, applied }: BoardData): Drawn {
  return (
    <Page frame={frame} title="Opportunities" wide={columns !== null && !isBare(columns)}>
      <SearchTabs at={searchUrls.opportunities} />
      {columns === null ? (
        <OpenASearchFirst>
          A search has a board: what you spotted, where you applied, with whom you talk. Open one, and only
          you see it.
        </OpenASearchFirst>
      ) : isBare(columns) ? (
        <NothingYet />
      ) : (
        <>
          <Actions>
            <LinkButton href={searchUrls.newOpportunity}>Add one</LinkButton>
            <LinkButton href={searchUrls.opportunityList} quiet>
              As a list
            </LinkButton>
          </Actions>
          <opportunity-board
            grip="Move"
            when-held="Held. The arrow keys choose a column, Enter puts it down, Escape leaves it where it was."
            when-over="Over"
            when-moved="Moved to"
            when-left="Left where it was."
            when-lost="It could not be moved just now. Please try again."
          >
            <p class="unseen" role="status" />
            <div class="board-now">
              {applied && <NoteApplied row={applied} today={today} />}
              <Board columns={columns} today={today} />
            </div>
          </opportunity-board>
        </>
      )}
    </Page>
  );
}

const isBare = (columns: Column[]): boolean => columns.every(({ count }) => count === 0);

const NothingYet = (): JSX.Element => (
  <>
    <Empty drawing="rope" title="Nothing stands here yet.">
      <p>Each job that you pursue is one card. It moves along from spotted to wherever it ends.</p>
    </Empty>
    <Beginnings
      ways={[
        {
          href: searchUrls.newOpportunity,
          label: "Add one",
          line: "A title and a company, or only the address of its posting.",
        },
        {
          href: searchUrls.bookmark,
          label: "A bookmark that adds them",
          line: "One click on the page of a job, and it is here.",
        },
        {
          href: searchUrls.imports,
          label: "Bring applications in",
          line: "From a spreadsheet, or from the tracker that you used before.",
        },
      ]}
    />
  </>
);

type AppliedProps = { row: OpportunityRead; today: Temporal.PlainDate };

/** What stands at "applied" was done on the day since which it does: one tap notes it as an act of that day's week. */
export const NoteApplied = ({ row, today }: AppliedProps): JSX.Element => (
  <Notice kind="waits">
    <p>
      You applied: {titleAt(row)}. Shall it count among what you did {weekWords(row.stage_on, today)}?
    </p>
    <PostForm action={searchUrls.oneTap}>
      <Keep name="id" value={toAddress(newId())} />
      <Keep name="kind" value="applied" />
      <Keep name="opportunity" value={toAddress(row.id)} />
      <Keep name="on" value={row.stage_on} />
      <div class="row-acts">
        <Submit quiet>Note that I applied</Submit>
        <LinkButton href={searchUrls.newActivityOf("applied", row.id, row.stage_on)} light>
          With more to it
        </LinkButton>
      </div>
    </PostForm>
  </Notice>
);

const Board = ({ columns, today }: { columns: Column[]; today: Temporal.PlainDate }): JSX.Element => (
  <>
    <WaysToStages columns={columns.filter(({ count }) => count > 0)} />
    <div class="board">
      {columns.map((column) => (
        <BoardColumn column={column} today={today} />
      ))}
    </div>
  </>
);

/** On a phone they stand below each other. */
const WaysToStages = ({ columns }: { columns: Column[] }): JSX.Element | null =>
  columns.length < 2 ? null : (
    <nav class="board-ways" aria-label="To a stage">
      {columns.map(({ stage, count }) => (
        <a href={`#${stage}`}>
          {stageWords[stage]} <small>{count}</small>
        </a>
      ))}
    </nav>
  );

function BoardColumn({ column, today }: { column: Column; today: Temporal.PlainDate }): JSX.Element {
  const { stage, cards, count } = column;
  const more = count - cards.length;
  return (
    <section class={count === 0 ? "board-column bare" : "board-column"} id={stage}>
      <h2>
        <span>{stageWords[stage]}</span> <small>{count}</small>
      </h2>
      <ul>
        {cards.map((card) => (
          <BoardCard card={card} today={today} />
        ))}
      </ul>
      {more > 0 && (
        <p>
          <a href={`${searchUrls.opportunityList}?stage=${stage}`}>
            And {more.toLocaleString("en")} more in the list
          </a>
        </p>
      )}
    </section>
  );
}

function BoardCard({ card, today }: { card: Card; today: Temporal.PlainDate }): JSX.Element {
  const next = nextWords(card, today);
  return (
    <li>
      <a href={searchUrls.opportunity(card.id)}>{card.title}</a>
      <p>{[card.company, standsWords(card, today)].filter(Boolean).join(" · ")}</p>
      {next !== "" && <p class={isDue(card, today) ? "next due" : "next"}>{next}</p>}
      <form method="post" action={searchUrls.opportunityStage(card.id)}>
        <select name="to" aria-label={`Stage of ${card.title}`}>
          {optionsAt[card.stage]}
        </select>
        <button class="plain" type="submit">
          Move
        </button>
      </form>
    </li>
  );
}

/** Of what is closed it matters why, and no more how long ago. */
const standsWords = (card: Card, today: Temporal.PlainDate): string =>
  card.closed_why === "" ? sinceWords(card.stage_on, today) : closedWhyWords[card.closed_why];

const isDue = (card: Card, today: Temporal.PlainDate): boolean =>
  card.next_on !== "" && card.next_on <= today.toString();

/** The stages to choose from where one stands in this one: drawn once, for there are many cards. */
const optionsAt = Object.fromEntries(
  stages.map((at) => [
    at,
    <>
      {stages.map((stage) => (
        <option value={stage} selected={stage === at}>
          {stageWords[stage]}
        </option>
      ))}
    </>,
  ]),
) as Record<Stage, JSX.Element>;

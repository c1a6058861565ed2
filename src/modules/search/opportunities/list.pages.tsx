import { toAddress } from "../../../basics/ids.ts";
import {
  Actions,
  Entry,
  Fold,
  Keep,
  LinkButton,
  Lines,
  Page,
  PostForm,
  Problems,
  Quiet,
  Submit,
} from "../../../web/components/index.ts";
import type { Form } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { Children, JSX } from "../../../web/jsx/index.ts";
import { OpenASearchFirst } from "../opening/no-search.pages.tsx";
import { SearchTabs } from "../opening/search-tabs.tsx";
import { channels, jobKinds, stages } from "../search.ts";
import { channelWords, jobKindWords, stageWords } from "../search.words.ts";
import { searchUrls } from "../urls.ts";
import { everything, type ListFilter, type Listed, type ListPage, listSize } from "./list.reads.ts";
import { howMany, nextWords, sinceWords } from "./opportunity.words.ts";

type ListData = { page: ListPage; today: Temporal.PlainDate };

/** What is pursued as a list, a page at a time. */
export function OpportunityListPage(
  frame: Frame,
  { page, filter, today }: ListData & { filter: ListFilter },
): Drawn {
  const at = (to: number): string => listAddress(filter, to);
  return (
    <Page frame={frame} title="Opportunities">
      <SearchTabs at={searchUrls.opportunities} />
      <WaysIn />
      <Finder frame={frame} words="">
        <OnlySome filter={filter} />
        <p class="count">
          <span>{countWords(page, filter)}</span>
        </p>
        {page.rows.length > 0 ? (
          <Rows rows={page.rows} today={today} />
        ) : (
          <p>
            None, as things stand. <a href={searchUrls.opportunityList}>Show all of them</a>
          </p>
        )}
        {page.count > listSize && (
          <nav class="actions" aria-label="Pages of the list">
            {page.page > 1 && (
              <LinkButton href={at(page.page - 1)} quiet>
                The page before
              </LinkButton>
            )}
            {page.page * listSize < page.count && (
              <LinkButton href={at(page.page + 1)} quiet>
                The next {listSize}
              </LinkButton>
            )}
          </nav>
        )}
      </Finder>
    </Page>
  );
}

/** The list where no search is open. */
export const NoListPage = (frame: Frame): Drawn => (
  <Page frame={frame} title="Opportunities">
    <SearchTabs at={searchUrls.opportunities} />
    <OpenASearchFirst />
  </Page>
);

const WaysIn = (): JSX.Element => (
  <Actions>
    <LinkButton href={searchUrls.newOpportunity}>Add one</LinkButton>
    <LinkButton href={searchUrls.opportunities} quiet>
      As a board
    </LinkButton>
    <LinkButton href={searchUrls.imports} light>
      Bring applications in
    </LinkButton>
  </Actions>
);

/** The field by which something is found. Script sends it as one types; no word of it stands in an address. */
function Finder(props: { frame: Frame; words: string; children: Children }): JSX.Element {
  const { viewer } = props.frame;
  return (
    <find-as-typed of={viewer && !viewer.onSharedComputer ? toAddress(viewer.id) : undefined}>
      <PostForm action={searchUrls.opportunitySearch} label="Find an opportunity">
        <div class="finder-line">
          <label class="unseen" for="field-words">
            A title, a company, a place
          </label>
          <input
            type="search"
            id="field-words"
            name="words"
            value={props.words}
            autocomplete="off"
            spellcheck="false"
            aria-describedby="hint-words"
          />
          <Submit quiet>Find</Submit>
        </div>
        <p class="quiet-words" id="hint-words">
          By title, company, place, or a word of your notes. The beginning of each is enough.
        </p>
      </PostForm>
      <p class="unseen" role="status" />
      <div id="found">{props.children}</div>
    </find-as-typed>
  );
}

/** The ways to see only some: each is a link that keeps what else is chosen. */
function OnlySome({ filter }: { filter: ListFilter }): JSX.Element {
  const isAll = filter.stage === "" && filter.channel === "" && filter.kind === "" && !filter.next;
  const way = (change: Partial<ListFilter>, isChosen: boolean, label: string): JSX.Element => (
    <a
      class="tag"
      href={listAddress({ ...filter, ...change }, 1)}
      aria-current={isChosen ? "true" : undefined}
    >
      {label}
    </a>
  );
  return (
    <Fold summary="Show only some" open={!isAll}>
      <nav class="filters" aria-label="By stage">
        {way(everything, isAll, "All")}
        {stages.map((stage) =>
          way({ stage: filter.stage === stage ? "" : stage }, filter.stage === stage, stageWords[stage]),
        )}
        {way({ next: !filter.next }, filter.next, "With a next step")}
      </nav>
      <nav class="filters" aria-label="By channel">
        {channels.map((one) =>
          way({ channel: filter.channel === one ? "" : one }, filter.channel === one, channelWords[one]),
        )}
      </nav>
      <nav class="filters" aria-label="By kind of job">
        {jobKinds.map((one) =>
          way({ kind: filter.kind === one ? "" : one }, filter.kind === one, jobKindWords[one]),
        )}
      </nav>
    </Fold>
  );
}

/** Where a page of the list stands: words of the house alone. */
function listAddress({ stage, channel, kind, next }: ListFilter, page: number): string {
  const asked = new URLSearchParams({
    ...(stage ? { stage } : {}),
    ...(channel ? { channel } : {}),
    ...(kind ? { kind } : {}),
    ...(next ? { next: "yes" } : {}),
    ...(page > 1 ? { page: String(page) } : {}),
  });
  return asked.size > 0 ? `${searchUrls.opportunityList}?${asked.toString()}` : searchUrls.opportunityList;
}

function countWords({ page, rows, count }: ListPage, filter: ListFilter): string {
  const which = filter.stage
    ? `${howMany(count)}: ${stageWords[filter.stage].toLowerCase()}`
    : howMany(count);
  if (count <= listSize) return `${which}, what moved last first`;
  const first = (page - 1) * listSize + 1;
  return rows.length === 0 ? which : `${first} to ${first + rows.length - 1} of ${which}`;
}

function Rows({ rows, today }: { rows: Listed[]; today: Temporal.PlainDate }): JSX.Element {
  return (
    <Lines>
      {rows.map((row) => {
        const next = nextWords(row, today);
        return (
          <Entry
            title={row.title}
            href={searchUrls.opportunity(row.id)}
            mark={
              <span class="stage-word">
                {stageWords[row.stage]} {sinceWords(row.stage_on, today)}
              </span>
            }
            line={[row.company, row.place, row.channel && channelWords[row.channel]]
              .filter(Boolean)
              .join(" · ")}
          >
            {next !== "" && <p class="line">Next: {next}</p>}
          </Entry>
        );
      })}
    </Lines>
  );
}

/** What a search found. */
export function OpportunitiesFoundPage(
  frame: Frame,
  { page, today, words }: ListData & { words: string },
  form: Form,
): Drawn {
  return (
    <Page frame={frame} title="Opportunities">
      <SearchTabs at={searchUrls.opportunities} />
      <WaysIn />
      <Problems form={form} />
      <Finder frame={frame} words={words}>
        <p class="count">
          <span>{foundWords(page, words)}</span>{" "}
          {words !== "" && <a href={searchUrls.opportunityList}>Show all of them</a>}
        </p>
        {page.rows.length > 0 ? (
          <Rows rows={page.rows} today={today} />
        ) : (
          <Quiet>Fewer letters may find more.</Quiet>
        )}
        {page.page * listSize < page.count && (
          <PostForm action={searchUrls.opportunitySearch} label="More of those found">
            <Keep name="words" value={words} />
            <Keep name="page" value={page.page + 1} />
            <Submit quiet>The next {listSize}</Submit>
          </PostForm>
        )}
      </Finder>
    </Page>
  );
}

function foundWords({ count, page, rows }: ListPage, words: string): string {
  if (words === "") return `${howMany(count)}, what moved last first`;
  if (count === 0) return "Nothing is found.";
  if (count <= listSize) return `${howMany(count)} found.`;
  const first = (page - 1) * listSize + 1;
  return `${first} to ${first + rows.length - 1} of ${howMany(count)} found.`;
}

import {
  Actions,
  Empty,
  Entry,
  LinkButton,
  Lines,
  Mark,
  Page,
  Quiet,
  Section,
} from "../../../web/components/index.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { sayPlainDate } from "../../../web/when.ts";
import { shownContactName } from "../../contacts/index.ts";
import { Turning } from "../../groups/index.ts";
import { SearchTabs } from "../opening/search-tabs.tsx";
import { searchUrls } from "../urls.ts";
import type { ThankYouShown } from "./thank-yous.reads.ts";
import { dueWords, forWhatWords, sentHowWords } from "./thank-yous.words.ts";

export type ThankYousData = {
  owed: readonly ThankYouShown[];
  ended: readonly ThankYouShown[];
  page: number;
  more: boolean;
  today: Temporal.PlainDate;
};

/** Whom to thank, and who was thanked. */
export function ThankYousPage(frame: Frame, data: ThankYousData): Drawn {
  const { owed, ended, page, more, today } = data;
  const isEmpty = owed.length === 0 && ended.length === 0 && page === 1;
  return (
    <Page frame={frame} title="Thanks">
      <SearchTabs at={searchUrls.thankYous} />
      {isEmpty ? (
        <Empty drawing="lamp" title="Nobody waits for a thank-you note.">
          <p>
            After a job interview there is one for each person you met. Whoever helps you may have one too: an
            introduction, an hour of their time, a read of your letter.
          </p>
          <LinkButton href={searchUrls.newThankYou}>Thank somebody</LinkButton>
        </Empty>
      ) : (
        <>
          {page === 1 && <Owed rows={owed} today={today} now={frame.now} />}
          {ended.length > 0 && (
            <Section title="Sent" id="sent">
              <Lines>
                {ended.map((row) => (
                  <EndedLine row={row} today={today} />
                ))}
              </Lines>
            </Section>
          )}
          {ended.length === 0 && page > 1 && <Quiet>The list does not go so far back.</Quiet>}
          <Turning
            label="More thank-you notes"
            path={searchUrls.thankYous}
            page={page}
            more={more}
            back="Newer"
            on="Older"
          />
        </>
      )}
      <Actions>
        {!isEmpty && (
          <LinkButton href={searchUrls.newThankYou} quiet>
            Thank somebody
          </LinkButton>
        )}
        <LinkButton href={searchUrls.letters} light>
          News for my supporters
        </LinkButton>
      </Actions>
      <Evidence />
    </Page>
  );
}

function Owed(props: {
  rows: readonly ThankYouShown[];
  today: Temporal.PlainDate;
  now: Temporal.Instant;
}): JSX.Element {
  return (
    <Section title="To write" id="owed">
      {props.rows.length === 0 && <Quiet>Everybody is thanked.</Quiet>}
      {props.rows.length > 0 && (
        <Lines>
          {props.rows.map((row) => (
            <Entry
              title={shownContactName(row.name)}
              href={searchUrls.thankYou(row.id)}
              line={`${forWhatWords(row, props.today)} · ${dueWords(row, props.today, props.now)}`}
            >
              <LinkButton href={searchUrls.thankYou(row.id)} light>
                {row.words ? "Send it" : "Write it"}
                <span class="unseen">: {shownContactName(row.name)}</span>
              </LinkButton>
            </Entry>
          ))}
        </Lines>
      )}
    </Section>
  );
}

function EndedLine({ row, today }: { row: ThankYouShown; today: Temporal.PlainDate }): JSX.Element {
  const isSent = row.sent_on !== "";
  const sent = isSent && sayPlainDate(Temporal.PlainDate.from(row.sent_on), today);
  const how = row.sent_how && ` · ${sentHowWords[row.sent_how]}`;
  return (
    <Entry
      title={shownContactName(row.name)}
      href={searchUrls.thankYou(row.id)}
      line={`${forWhatWords(row, today)}${isSent ? ` · ${sent}${how}` : ""}`}
      mark={isSent ? <Mark kind="done">Thanked</Mark> : <Mark kind="waits">Let go</Mark>}
    />
  );
}

/** E14, with what it is: an opinion poll. */
const Evidence = (): JSX.Element => (
  <Quiet>
    In an opinion poll (Accountemps, 2017) 80% of HR managers said that they take a thank-you note into
    account, and that 24% of applicants send one. It is what people say, and not a trial: a note is cheap,
    seldom written, and seldom does harm.
  </Quiet>
);

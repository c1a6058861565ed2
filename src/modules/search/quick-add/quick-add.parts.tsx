import type { Id } from "../../../basics/ids.ts";
import { Notice } from "../../../web/components/index.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { sayPlainDate } from "../../../web/when.ts";
import { titleAt } from "../opportunities/opportunity.ts";
import type { PostingFound } from "../postings/read-posting.ts";
import type { FetchTrouble } from "../postings/unread.ts";
import { searchUrls } from "../urls.ts";

type Known = { id: Id; title: string; company: string };

/** That it is there already, with the way to it. */
export const KnownAlready = ({ known }: { known: Known }): JSX.Element => (
  <Notice kind="waits">
    <p>
      You have this posting already: <a href={searchUrls.opportunity(known.id)}>{titleAt(known)}</a>.
    </p>
  </Notice>
);

/** From where the form was filled in, and what to look at. */
export function FilledIn({ found, today }: { found: PostingFound; today: Temporal.PlainDate }): JSX.Element {
  const { site, isMarked, others, closesOn } = found;
  return (
    <Notice kind="said">
      <p>
        Filled in from {site || "the page that you sent"}. Please check. Nothing is kept before you keep it.
      </p>
      {!isMarked && (
        <p>The page does not say for itself which of its words are the job's, so look at them twice.</p>
      )}
      {others > 0 && (
        <p>
          {others === 1 ? "Another job stands" : `${others} other jobs stand`} on the same page. Is this the
          one you mean?
        </p>
      )}
      {closesOn && <p>It is open until {sayPlainDate(closesOn, today)}.</p>}
    </Notice>
  );
}

/** What was pasted as a text stands in the form, and what it said by name in the fields. */
export const TakenFromText = (): JSX.Element => (
  <Notice kind="said">
    <p>
      The text of the posting stands below. Please add what it did not say by name. Nothing is kept before you
      keep it.
    </p>
  </Notice>
);

/** Why a page could not be read. What was pasted stands in the form. */
export const NotRead = ({ why }: { why: FetchTrouble }): JSX.Element => (
  <Notice kind="trouble">
    <p>{troubleWords[why]}</p>
    <p>
      Type what you know below, or paste the text of the posting. A <a href={searchUrls.bookmark}>bookmark</a>{" "}
      reads pages that are kept from us.
    </p>
  </Notice>
);

// NOTE: what is refused, what is not there and what does not answer say the same: a sentence must not map a network.
const troubleWords: Record<FetchTrouble, string> = {
  "no-address": "This is not the address of a page. It looks like https://example.org/jobs/123.",
  unreached: "We could not reach a page at this address.",
  "kept-from-us": "This page did not let us read it. Some boards show theirs to people alone.",
  "no-page": "What stands at this address is not a page that we can read. It may be a PDF.",
  "too-large": "This page is too large to be read in.",
};

import { type Id, newId, toAddress } from "../../../basics/ids.ts";
import { Keep } from "../../../web/components/index.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { type ActivityKind, activityKinds } from "../search.ts";
import { activityWords } from "../search.words.ts";
import { searchUrls } from "../urls.ts";

type OneTapProps = {
  /** The page on which they stand, to come back to. */
  here: string;
  /** The opportunity for which it was done. */
  opportunity?: Id | undefined;
  /** Which of them; all six where nothing is said. */
  kinds?: readonly ActivityKind[] | undefined;
};

/** Buttons that note an act for today with one tap. What else there is to say can be added on the page that answers, or not at all. */
export function OneTap({ here, opportunity, kinds = activityKinds }: OneTapProps): JSX.Element {
  return (
    <div class="one-tap">
      {kinds.map((kind) => (
        <form method="post" action={searchUrls.oneTap}>
          {/* One id for each: going back and tapping another makes another. */}
          <Keep name="id" value={toAddress(newId())} />
          <Keep name="kind" value={kind} />
          {opportunity !== undefined && <Keep name="opportunity" value={toAddress(opportunity)} />}
          <Keep name="then" value={here} />
          <button class="button quiet" type="submit">
            {activityWords[kind]}
          </button>
        </form>
      ))}
    </div>
  );
}

/** What may be done for one opportunity; it stands on its page. */
export const kindsForOpportunity = ["applied", "conversation", "approach", "follow-up"] as const;

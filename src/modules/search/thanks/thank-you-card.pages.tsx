import { Page, PrintButton } from "../../../web/components/index.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import { searchUrls } from "../urls.ts";
import type { ThankYouShown } from "./thank-yous.reads.ts";

/** The note as a card of paper, and nothing around it. */
export function ThankYouCardPage(frame: Frame, { row }: { row: ThankYouShown }): Drawn {
  return (
    <Page frame={frame} title="Thank you" documentTitle="A thank-you card" heading={false} bare>
      <div class="on-screen">
        <p>
          <a href={searchUrls.thankYou(row.id)}>Back to the note</a>
        </p>
        <p>
          Print it on a sheet of card and fold it in the middle, or copy it by hand: that is warmer still.
        </p>
        <PrintButton />
      </div>
      <article class="thanks-card">
        <h1>Thank you</h1>
        <p class="words">{row.words || "The note is not written yet."}</p>
      </article>
    </Page>
  );
}

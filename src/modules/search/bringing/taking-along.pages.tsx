import { LinkButton, Page, Quiet, Section } from "../../../web/components/index.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import { searchUrls } from "../urls.ts";

/** Everything of a search, to take along. */
export function TakingAlongPage(frame: Frame): Drawn {
  return (
    <Page frame={frame} title="Take my search along" back={{ href: searchUrls.search, label: "My search" }}>
      <p>
        Your search is yours. Take all of it along as often as you like, to keep a copy or to go on elsewhere.
        It opens without Landfall.
      </p>
      <LinkButton href={searchUrls.exportZip}>Take everything along</LinkButton>
      <Section title="What is in it">
        <p>
          Lists that spreadsheets open: your opportunities with their stages, your activities, weeks, job
          interviews, notes of thanks and all the rest. The same once more for programs. Your job interviews
          as a calendar. The documents that you kept here, as you gave them.
        </p>
        <Quiet>
          Keep it where only you read it. It says with whom you spoke, and until when your money lasts if you
          wrote that down.
        </Quiet>
      </Section>
      <Section title="Only for the benefit office?">
        <p>
          The <a href={searchUrls.log}>work-search log</a> has the list that they ask for.
        </p>
      </Section>
    </Page>
  );
}

import { Empty, LinkButton, Page, Quiet, Section } from "../../../web/components/index.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { sayPlainDate } from "../../../web/when.ts";
import { contactUrls } from "../../contacts/index.ts";
import type { SmallFigures } from "../activities/figures.reads.ts";
import { searchUrls } from "../urls.ts";
import { Bars, type BarShown } from "./bars.tsx";

export type MixData = {
  conversations: SmallFigures["conversations"];
  from: Temporal.PlainDate;
  today: Temporal.PlainDate;
};

/** With whom somebody spoke in the last month: a mirror, and no score. */
export function MixPage(frame: Frame, { conversations: them, from, today }: MixData): Drawn {
  return (
    <Page
      frame={frame}
      title="With whom I speak"
      documentTitle="With whom I speak · My search"
      back={{ href: searchUrls.weeks, label: "Weeks" }}
    >
      <p>
        Your conversations from {sayPlainDate(from, today)} until today, by who it was. This is a mirror and
        no score: nothing here is too few or too many.
      </p>
      {them.all === 0 ? <NoneYet /> : <Mirror them={them} />}
      <Ties />
    </Page>
  );
}

const NoneYet = (): JSX.Element => (
  <Empty drawing="rope" title="No conversation is noted in this month.">
    <p>
      Note one with a name that is among your people, and this page shows who it was: in work or not, new or
      known.
    </p>
    <LinkButton href={searchUrls.newActivityOf("conversation")}>Note a conversation</LinkButton>
  </Empty>
);

type Them = SmallFigures["conversations"];

function Mirror({ them }: { them: Them }): JSX.Element {
  const bar = (label: string, value: number): BarShown => ({
    label,
    value,
    of: them.all,
    words: `${value} of ${them.all}`,
  });
  return (
    <>
      <Section
        title="Who they were"
        aside={`Of ${them.all} ${them.all === 1 ? "conversation" : "conversations"}`}
      >
        <Bars
          bars={[
            bar("With people in work", them.inWork),
            bar("With people between jobs", them.outOfWork),
            bar("Not known whether they are in work", them.unknownWork),
          ]}
        />
      </Section>
      <Section title="Where they stand">
        <Bars
          bars={[
            bar("With decision makers", them.withDecisionMakers),
            bar("With insiders", them.withInsiders),
            bar("At one of my target companies", them.atTargets),
          ]}
        />
        <Quiet>One conversation can stand in several of these, or in none.</Quiet>
      </Section>
      <Section title="How well I know them">
        <Bars
          bars={[
            bar("The first conversation with them", them.new),
            bar("With people I have just met", them.weak),
            bar("With people I know, or know well", them.strong),
            bar("Not known how well", them.unknownTie),
          ]}
        />
        <Quiet>
          Who somebody is stands on their page among <a href={contactUrls.contacts}>your people</a>. What you
          say there counts from the next conversation on: here they stay as they were on the day.
        </Quiet>
      </Section>
    </>
  );
}

/** What is known of strong and weak ties, with its source; which of the two is their own field, the member knows. */
const Ties = (): JSX.Element => (
  <Section title="What research found" aside="Rajkumar and others, 2022, Science">
    <p>
      Which ties lead to jobs depends on the field. In digital industries, loose acquaintances led to more
      jobs; in less digital ones, people one knows well did. That was seen among 20 million people on one
      network. It says what happens in the whole, and not who will help you.
    </p>
    <p>
      If your field is a digital one, somebody you hardly know may be worth a message this week. If it is not,
      begin with those who know you well.
    </p>
  </Section>
);

import { type Id, toAddress } from "../../../basics/ids.ts";
import { Entry, Keep, LinkedWords, PostForm, Section } from "../../../web/components/index.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { sayPlainDate } from "../../../web/when.ts";
import { withThen } from "../../groups/index.ts";
import { searchUrls } from "../urls.ts";
import type { ActivityShown } from "./activities.reads.ts";
import { mayBeAnswered } from "./activity.ts";
import { lineOf, titleOf } from "./activity.words.ts";
import { kindsForOpportunity, OneTap } from "./one-tap.tsx";

type LineProps = {
  row: ActivityShown;
  today: Temporal.PlainDate;
  /** Where it stands, to come back to. */
  here: string;
};

/** One act in a list: what, with whom, how long; and, where an answer may come, that it came. */
export function ActivityLine({ row, today, here }: LineProps): JSX.Element {
  return (
    <Entry
      title={titleOf(row)}
      href={withThen(searchUrls.editActivity(row.id), here)}
      line={[lineOf(row), repliedWords(row, today)].filter(Boolean).join(" · ")}
    >
      {row.words !== "" && (
        <p class="words">
          <LinkedWords words={row.words} />
        </p>
      )}
      {mayBeAnswered(row.kind) && row.replied_on === "" && (
        <div class="row-acts">
          <PostForm action={searchUrls.activityReply(row.id)}>
            <Keep name="on" value={today.toString()} />
            <Keep name="then" value={here} />
            <button class="plain" type="submit">
              They answered today
              <span class="unseen">: {titleOf(row)}</span>
            </button>
          </PostForm>
        </div>
      )}
    </Entry>
  );
}

const repliedWords = ({ replied_on }: ActivityShown, today: Temporal.PlainDate): string =>
  replied_on === "" ? "" : `Answered on ${sayPlainDate(Temporal.PlainDate.from(replied_on), today)}`;

/** What can be noted with one tap on an opportunity's page. */
export const ActivitiesPart = ({ opportunity, here }: { opportunity: Id; here: string }): JSX.Element => (
  <Section
    title="What did you do for it?"
    id="did"
    aside={
      <a href={withThen(`${searchUrls.newActivity}?opportunity=${toAddress(opportunity)}`, here)}>Say more</a>
    }
  >
    <OneTap here={here} opportunity={opportunity} kinds={kindsForOpportunity} />
  </Section>
);

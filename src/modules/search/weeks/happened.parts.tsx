import { Empty, Entry, Facts, Fold, LinkButton, Lines, Section } from "../../../web/components/index.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { withThen } from "../../groups/index.ts";
import { whomOf } from "../activities/activity.words.ts";
import { searchUrls } from "../urls.ts";
import { applicationWords, asTheyWereWords, conversationWords, replyWords } from "./week.words.ts";
import type { Week } from "./week.reads.ts";

/** What was done: acts, and what came back. Conversations first. */
export function Happened({ week }: { week: Week }): JSX.Element {
  const { figures, done } = week;
  if (done.length === 0 && figures.replies === 0)
    return (
      <Section title="What happened" id="happened">
        <Empty drawing="rope" title="Nothing is noted in this week.">
          <p>That is all right. What you did can be noted later too, for any day.</p>
          <LinkButton href={searchUrls.activities}>Note an activity</LinkButton>
        </Empty>
      </Section>
    );
  const spoken = done.filter((row) => row.kind === "conversation");
  return (
    <Section title="What happened" id="happened" aside={<a href={searchUrls.mix}>With whom I speak</a>}>
      <Facts
        items={[
          ["Conversations", conversationWords(figures)],
          ["Applications", applicationWords(figures)],
          ["Replies", replyWords(figures.replies)],
        ]}
      />
      {spoken.length > 0 && (
        <Fold summary="Who it was">
          <Lines>
            {spoken.map((row) => (
              <Entry
                title={whomOf(row) || "Somebody"}
                href={withThen(searchUrls.editActivity(row.id), searchUrls.week(week.monday))}
                line={asTheyWereWords(row)}
              />
            ))}
          </Lines>
        </Fold>
      )}
    </Section>
  );
}

import { Entry, Lines, Quiet } from "../../../web/components/index.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { sayPlainDate } from "../../../web/when.ts";
import { ActivityLine } from "../activities/activities.parts.tsx";
import { shownContactName } from "../../contacts/index.ts";
import { documentKindWords } from "../documents/documents.words.ts";
import { JobInterviewLine, type TalkAround } from "../job-interviews/job-interview.parts.tsx";
import { closedWhyWords, stageWords } from "../search.words.ts";
import { searchUrls } from "../urls.ts";
import type { StoryEntry } from "./story.reads.ts";

type Props = { entries: readonly StoryEntry[]; around: TalkAround; here: string };

/** What happened with one opportunity, under the days on which it did, the newest first. */
export function StoryLines({ entries, around, here }: Props): JSX.Element {
  if (entries.length === 0) return <Quiet>It begins with what you do next.</Quiet>;
  const days = [...new Set(entries.map(({ day }) => day))];
  return (
    <>
      {days.map((day) => (
        <section class="story-day">
          <h3>{sayPlainDate(Temporal.PlainDate.from(day), around.today)}</h3>
          <Lines>
            {entries
              .filter((entry) => entry.day === day)
              .map((entry) => (
                <StoryLine entry={entry} around={around} here={here} />
              ))}
          </Lines>
        </section>
      ))}
    </>
  );
}

function StoryLine(props: { entry: StoryEntry; around: TalkAround; here: string }): JSX.Element {
  const { entry, around, here } = props;
  switch (entry.what) {
    case "stage":
      return <Entry title={stageTitle(entry)} />;
    case "activity":
      return <ActivityLine row={entry.row} today={around.today} here={here} />;
    case "job-interview":
      return <JobInterviewLine row={entry.row} around={around} named={false} />;
    case "document":
      return <Entry title={`Sent: ${entry.row.name}`} line={documentKindWords[entry.row.kind]} />;
    case "thanks":
      return (
        <Entry
          title={`A thank-you note to ${shownContactName(entry.name)}`}
          href={searchUrls.thankYou(entry.noteId)}
        />
      );
  }
}

/** "Written down as spotted", "Moved to talking", "Closed: they said no". */
function stageTitle({ from, to, why }: Extract<StoryEntry, { what: "stage" }>): string {
  const stage = stageWords[to].toLowerCase();
  if (from === "") return `Written down as ${stage}`;
  if (to === "closed" && why !== "") return `Closed: ${small(closedWhyWords[why])}`;
  return `Moved to ${stage}`;
}

// "I withdrew" keeps its I.
const small = (words: string): string =>
  /^I\b/.test(words) ? words : words.slice(0, 1).toLowerCase() + words.slice(1);

import { toInstant } from "../../../basics/instant.ts";
import { Lines, LinkButton, LinkedWords, Quiet } from "../../../web/components/index.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { sayDay, sayPlainDate } from "../../../web/when.ts";
import { groupUrls, OutcomeMark } from "../../groups/index.ts";
import { contactUrls, placeOnContact } from "../urls.ts";
import type { Story, StoryEntry } from "./story.reads.ts";

type Around = { contact: number; zone: string; now: Temporal.Instant; today: Temporal.PlainDate };

/** What there was between the member and a contact, the newest first. */
export function StoryLines({ story, around }: { story: Story; around: Around }): JSX.Element {
  const home = contactUrls.contact(around.contact);
  return (
    <>
      {story.entries.length === 0 && story.isFirst && (
        <Quiet>Nothing is written here yet. A meeting, a call, a message: each gets a line.</Quiet>
      )}
      <Lines>
        {story.entries.map((entry) => (
          <StoryLine entry={entry} around={around} />
        ))}
      </Lines>
      {story.older && (
        <p>
          <LinkButton href={`${home}?before=${story.older}#${placeOnContact.story}`} quiet>
            What was before that
          </LinkButton>
        </p>
      )}
      {!story.isFirst && (
        <p>
          <LinkButton href={`${home}#${placeOnContact.story}`} light>
            To the newest
          </LinkButton>
        </p>
      )}
    </>
  );
}

function StoryLine({ entry, around }: { entry: StoryEntry; around: Around }): JSX.Element {
  return (
    <div class="story-entry">
      <p class="story-head">
        <span>
          <strong class="story-what">{whatWords(entry)}</strong>{" "}
          <span class="line">{dayWords(entry, around)}</span>
        </span>{" "}
        {entry.what === "exchange" && (
          <a class="story-change" href={contactUrls.editExchange(around.contact, entry.id)}>
            Change<span class="unseen"> this exchange</span>
          </a>
        )}
      </p>
      <StoryWords entry={entry} />
    </div>
  );
}

function StoryWords({ entry }: { entry: StoryEntry }): JSX.Element | null {
  if (!entry.words) return null;
  if (entry.what === "commitment")
    return (
      <p class="words">
        <a href={groupUrls.commitment(entry.id)}>{entry.words}</a>{" "}
        {entry.outcome && <OutcomeMark outcome={entry.outcome} />}
        {entry.note && (
          <>
            <br />
            <LinkedWords words={entry.note} />
          </>
        )}
      </p>
    );
  return (
    <p class="words">
      <LinkedWords words={entry.words} />
    </p>
  );
}

const exchanged: Record<string, string> = {
  met: "You met",
  call: "You spoke",
  message: "You wrote to each other",
  card: "You kept their card",
  note: "A note of yours",
};

function whatWords({ what, kind, how }: StoryEntry): string {
  switch (what) {
    case "exchange":
      return exchanged[kind] ?? "";
    case "promised":
      return kind === "me" ? "You promised" : "They promised";
    case "ended":
      if (how === "let-go") return "Let go";
      return kind === "me" ? "You did it" : "They did it";
    case "commitment":
      return "You committed to it";
  }
}

const dayWords = ({ what, at }: StoryEntry, { zone, now, today }: Around): string =>
  what === "exchange" ? sayPlainDate(Temporal.PlainDate.from(at), today) : sayDay(toInstant(at), zone, now);

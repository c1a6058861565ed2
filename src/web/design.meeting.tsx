import type { JSX } from "./jsx/index.ts";
import { Entry, Facts, Fold, Lines, Mark, Rounds, Section, When } from "./components/index.ts";

type Clock = { zone: string; now: Temporal.Instant };

export function MeetingParts({ zone, now }: Clock): JSX.Element {
  return (
    <Section title="A meeting" aside="60 minutes in all">
      <Rounds
        rounds={[
          { label: "Report back", minutes: 15, state: "done" },
          { label: "Wins", minutes: 5, state: "done" },
          { label: "Hot seat: Amara", minutes: 20, state: "now" },
          { label: "Leads and asks", minutes: 8, state: "next" },
          { label: "Next commitments", minutes: 8, state: "next" },
          { label: "Check-out", minutes: 4, state: "next" },
        ]}
      />
      <Facts
        items={[
          ["When", <When at={tuesday} zone={zone} now={now} />],
          ["Where", "Central Library, reading room, second floor"],
          ["By telephone", "+1 555 0100, then 4411"],
          ["Chair", "Amara Okafor"],
        ]}
      />
    </Section>
  );
}

export function Lists({ zone, now }: Clock): JSX.Element {
  return (
    <Section title="Lists" aside={<a href="/design">All commitments</a>}>
      <Lines>
        <Entry
          title="Call two people who work at the harbour office"
          mark={<Mark kind="done">done</Mark>}
          line="Tuesday morning, from the kitchen table"
        >
          <blockquote>Both picked up. One will forward my letter.</blockquote>
        </Entry>
        <Entry
          title="Rewrite the first paragraph of my résumé"
          href="/design"
          mark={<Mark kind="partly">partly</Mark>}
          line="Carried over from last week, made smaller"
        />
        <Entry title="Go to the mixer, stay half an hour" mark={<Mark kind="not-yet">not yet</Mark>}>
          <Fold summary="What now?">
            <p>Keep it, make it smaller, later, swap it, or drop it.</p>
          </Fold>
        </Entry>
        <Entry
          title="Write to Mr Hale"
          mark={<Mark kind="waits">due</Mark>}
          line={<When at={tuesday} zone={zone} form="short" now={now} />}
        />
      </Lines>
    </Section>
  );
}

const tuesday = Temporal.Instant.from("2026-12-01T17:30:00.000Z");

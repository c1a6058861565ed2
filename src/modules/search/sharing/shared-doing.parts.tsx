import { Entry, Facts, LinkButton, Lines, Quiet, Section } from "../../../web/components/index.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { sayMinutes } from "../activities/activity.words.ts";
import { activityWords, channelWords } from "../search.words.ts";
import type { ActsCounted, SharedActivity, SharedWeek } from "./shared-activities.reads.ts";
import { day, type PartProps, YesOrNo } from "./shared-part.tsx";
import { actsCounted, somebodyWords } from "./shared.words.ts";

export function ActivitiesPart({ part, today, ways }: PartProps<"activities">): JSX.Element {
  const { something, totals, details } = part;
  return (
    <Section title="Activities">
      {!totals && (
        <YesOrNo yes={something} words={["Something was done this week.", "Nothing this week so far."]} />
      )}
      {totals && (
        <Facts
          items={[
            ["This week", actsLine(totals.week)],
            ["In four weeks", actsLine(totals.weeks)],
          ]}
        />
      )}
      {details && <ActivityLines rows={details} today={today} />}
      {details && details.length > 0 && ways && (
        <LinkButton href={ways.activities} light>
          All of them
        </LinkButton>
      )}
    </Section>
  );
}

function actsLine(acts: ActsCounted): string {
  if (acts.byKind.length === 0) return "Nothing so far.";
  const all = acts.byKind.map(({ kind, count }) => actsCounted(kind, count)).join(", ");
  const whom = [
    acts.withDecisionMakers && `${acts.withDecisionMakers} with decision makers`,
    acts.withInsiders && `${acts.withInsiders} with insiders`,
    acts.withPeopleInWork && `${acts.withPeopleInWork} with people in work`,
  ].filter(Boolean);
  return whom.length === 0 ? `${all}.` : `${all}. Of the conversations, ${whom.join(", ")}.`;
}

/** Activities as others see them. */
export function ActivityLines(props: {
  rows: readonly SharedActivity[];
  today: Temporal.PlainDate;
}): JSX.Element {
  return (
    <Lines>
      {props.rows.map((row) => (
        <Entry
          title={[activityWords[row.kind], row.company].filter(Boolean).join(": ")}
          line={[
            day(row.on_day, props.today),
            row.with_part && `with ${somebodyWords[row.with_part]}`,
            row.channel && channelWords[row.channel],
            row.minutes > 0 && sayMinutes(row.minutes),
          ]
            .filter(Boolean)
            .join(" · ")}
        />
      ))}
    </Lines>
  );
}

export function WeeksPart({ part, today }: PartProps<"weeks">): JSX.Element {
  const { something, totals, details } = part;
  return (
    <Section title="Hours">
      {!totals && (
        <YesOrNo yes={something} words={["Time went in this week.", "No time was noted this week so far."]} />
      )}
      {totals && (
        <Facts
          items={totals.map((week) => [
            week.monday === totals[0]?.monday ? "This week" : `Week of ${day(week.monday, today)}`,
            weekLine(week, details?.find(({ monday }) => monday === week.monday)?.planned ?? 0),
          ])}
        />
      )}
    </Section>
  );
}

function weekLine({ byChannel }: SharedWeek, planned: number): string {
  const spent = byChannel.map(
    ({ channel, minutes }) => `${channel ? channelWords[channel] : "Other"} ${sayMinutes(minutes)}`,
  );
  const done = spent.length > 0 ? `${spent.join(", ")}.` : "No time noted.";
  return planned > 0 ? `${done} Planned: ${sayMinutes(planned)}.` : done;
}

const howWords = { "": "", "in-person": "in person", video: "by video", phone: "by phone" } as const;

export function JobInterviewsPart({ part, today }: PartProps<"jobInterviews">): JSX.Element {
  const { something, totals, details } = part;
  return (
    <Section title="Job interviews">
      {!totals && <YesOrNo yes={something} words={["There is one this week.", "There is none this week."]} />}
      {totals && (
        <Facts
          items={[
            ["Coming", String(totals.coming)],
            ["In four weeks", String(totals.lately)],
            ["All so far", String(totals.all)],
          ]}
        />
      )}
      {details && details.length > 0 && (
        <Lines>
          {details.map((row) => (
            <Entry
              title={[day(row.onDay, today), row.atTime].filter(Boolean).join(", ")}
              line={[howWords[row.how], row.calledOff && "called off"].filter(Boolean).join(" · ")}
            />
          ))}
        </Lines>
      )}
    </Section>
  );
}

export function ThanksPart({ part, today }: PartProps<"thanks">): JSX.Element {
  const { something, totals, details } = part;
  return (
    <Section title="Thank-you notes">
      {!totals && <YesOrNo yes={something} words={["One was sent this week.", "None this week so far."]} />}
      {totals && (
        <Facts
          items={[
            ["Sent this week", String(totals.week)],
            ["In four weeks", String(totals.lately)],
            ["Still owed", String(totals.owed)],
          ]}
        />
      )}
      {details && details.length > 0 && (
        <Lines>
          {details.map(({ sentOn, part: whom, after }) => (
            <Entry
              title={day(sentOn, today)}
              line={`To ${somebodyWords[whom]}, ${after === "help" ? "for help" : "after a job interview"}`}
            />
          ))}
        </Lines>
      )}
      {totals && !details && <Quiet>Names and words are the owner's alone.</Quiet>}
    </Section>
  );
}

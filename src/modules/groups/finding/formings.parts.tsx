import type { JSX } from "../../../web/jsx/index.ts";
import { toInstant } from "../../../basics/instant.ts";
import { Entry, Lines, Mark, Section, When } from "../../../web/components/index.ts";
import type { Frame, Viewer } from "../../../web/frame.ts";
import type { FormingByMe } from "./formings.reads.ts";
import { groupUrls } from "../urls.ts";

type Props = { frame: Frame; viewer: Viewer; formings: readonly FormingByMe[] };

/** The groups that the viewer proposed, and how each stands; never who answered what. */
export function FormingsMade({ frame, viewer, formings }: Props): JSX.Element | null {
  if (formings.length === 0) return null;
  return (
    <Section title="Groups you proposed" aside="In the last month">
      <Lines>
        {formings.map((forming) => (
          <Entry
            title={forming.name}
            href={groupUrls.forming(forming.id)}
            mark={<Mark kind={forming.group_id ? "said" : "waits"}>{stateOf(forming)}</Mark>}
            line={<When at={toInstant(forming.made_at)} zone={viewer.timeZone} form="day" now={frame.now} />}
          />
        ))}
      </Lines>
    </Section>
  );
}

/** How a group that was proposed stands, in a few words. */
export const stateOf = (forming: { ended_at: string | null; group_id: number | null }): string =>
  forming.group_id ? "it came about" : forming.ended_at ? "not this time" : "waits for answers";

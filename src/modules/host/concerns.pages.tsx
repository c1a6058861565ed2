import { toInstant } from "../../basics/instant.ts";
import { Empty, Entry, Lines, Mark, Section, When } from "../../web/components/index.ts";
import type { Drawn, Frame } from "../../web/frame.ts";
import type { ConcernListed } from "../people/index.ts";
import { concernTitle, tellerName } from "./concerns.words.ts";
import { Desk } from "./desk.tsx";
import { hostUrls } from "./urls.ts";

export type ConcernsData = { open: ConcernListed[]; closed: ConcernListed[]; zone: string };

/** What people told the host: what is open first, the longest waiting above. */
export function ConcernsPage(frame: Frame, { open, closed, zone }: ConcernsData): Drawn {
  return (
    <Desk frame={frame} title="Concerns">
      <p>
        What members told you about a post, a message, a card or a profile, and letters from outside. Who told
        you stays with the hosts.
      </p>
      {open.length === 0 ? (
        <Empty drawing="lamp" title="Nothing is open." />
      ) : (
        <Section title="Open">
          <ConcernLines frame={frame} concerns={open} zone={zone} />
        </Section>
      )}
      {closed.length > 0 && (
        <Section title="Closed lately">
          <ConcernLines frame={frame} concerns={closed} zone={zone} />
        </Section>
      )}
    </Desk>
  );
}

/** Concerns as a list, each leading to its page. */
export function ConcernLines(props: { frame: Frame; concerns: ConcernListed[]; zone: string }): Drawn {
  const { frame, concerns, zone } = props;
  return (
    <Lines>
      {concerns.map((concern) => (
        <Entry
          title={concernTitle(concern)}
          href={hostUrls.concern(concern.id)}
          mark={concern.closed_at ? <Mark kind="done">closed</Mark> : undefined}
          line={
            <>
              {concern.about === "letter" ? "Came" : `${tellerName(concern)} told you`}{" "}
              <When at={toInstant(concern.raised_at)} zone={zone} form="short" now={frame.now} />
            </>
          }
        >
          {concern.words && <p class="words">{beginning(concern.words)}</p>}
        </Entry>
      ))}
    </Lines>
  );
}

function beginning(words: string): string {
  const letters = [...words];
  return letters.length > 160 ? `${letters.slice(0, 159).join("").trimEnd()}…` : words;
}

import type { Id } from "../../basics/ids.ts";
import { Empty, Notice } from "../../web/components/index.ts";
import type { Drawn, Frame } from "../../web/frame.ts";
import { type ActListed, ActLines } from "./acts.parts.tsx";
import { Desk } from "./desk.tsx";
import { hostUrls } from "./urls.ts";

export type ActsData = {
  acts: ActListed[];
  /** Whom all of them are about, where one member was chosen. */
  about: { id: Id; name: string } | null;
  /** From where the next page goes on. */
  more: Id | null;
  zone: string;
};

/** The log of what hosts did. Nothing in it can be changed or taken out. */
export function ActsPage(frame: Frame, { acts, about, more, zone }: ActsData): Drawn {
  return (
    <Desk frame={frame} title="Log">
      <p>What hosts did, for all hosts to read. Nothing can be taken out of it.</p>
      {about && (
        <Notice kind="said">
          Only what is about {about.name}. <a href={hostUrls.acts}>Show everything</a>
        </Notice>
      )}
      {acts.length === 0 ? (
        <Empty drawing="lamp" title="Nothing stands here yet.">
          <p>Whatever a host does in this office will.</p>
        </Empty>
      ) : (
        <ActLines frame={frame} acts={acts} zone={zone} />
      )}
      {more !== null && (
        <p>
          <a href={hostUrls.actsOn(about?.id ?? null, more)}>Older</a>
        </p>
      )}
    </Desk>
  );
}

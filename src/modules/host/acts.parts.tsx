import { toInstant } from "../../basics/instant.ts";
import { Entry, Lines, When } from "../../web/components/index.ts";
import type { Drawn, Frame } from "../../web/frame.ts";
import { shownName } from "../people/index.ts";
import type { acts } from "./acts.reads.ts";
import { actWords } from "./acts.words.ts";
import { hostUrls } from "./urls.ts";

export type ActListed = Awaited<ReturnType<typeof acts>>[number];

/** What hosts did, an act a line: who, what, about whom, when, and the words that went with it. */
export function ActLines(props: { frame: Frame; acts: ActListed[]; zone: string }): Drawn {
  const { frame, acts: listed, zone } = props;
  return (
    <Lines>
      {listed.map((act) => (
        <Entry
          title={`${shownName({ name: act.actor_name, left_at: act.actor_left_at })} ${wordsFor(act.kind)}`}
          line={
            <>
              <About act={act} />
              <When at={toInstant(act.at)} zone={zone} now={frame.now} />
            </>
          }
        >
          {act.words && <blockquote class="words">{act.words}</blockquote>}
        </Entry>
      ))}
    </Lines>
  );
}

const wordsFor = (kind: string): string =>
  Object.hasOwn(actWords, kind) ? actWords[kind as keyof typeof actWords] : "did something";

function About({ act }: { act: ActListed }): Drawn {
  const name =
    act.whom_name === null ? act.request_name : shownName({ name: act.whom_name, left_at: act.whom_left_at });
  return (
    <>
      {act.member_id !== null && act.whom_left_at === null ? (
        <>
          <a href={hostUrls.actsOn(act.member_id, null)}>{name}</a>.{" "}
        </>
      ) : (
        name && `${name}. `
      )}
      {act.group_name && `${act.group_name}. `}
    </>
  );
}

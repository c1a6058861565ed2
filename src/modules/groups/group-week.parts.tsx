import type { JSX } from "../../web/jsx/index.ts";
import type { Id } from "../../basics/ids.ts";
import { Empty, Lines, LinkButton, Section } from "../../web/components/index.ts";
import type { Frame, Viewer } from "../../web/frame.ts";
import { CommitmentCard, withThen } from "./commitments/commitment.parts.tsx";
import type { CommitmentShown } from "./commitments/commitments.reads.ts";
import type { GroupPageData } from "./group-page.reads.ts";
import { groupUrls } from "./urls.ts";

type PartProps = { frame: Frame; viewer: Viewer; data: GroupPageData };

/** What I said I would do, then what the others said. */
export function ThisWeek({ frame, viewer, data }: PartProps): JSX.Element {
  const here = groupUrls.group(data.group.id);
  const mine = data.week.filter((row) => row.member_id === viewer.id);
  const others = data.members.filter(
    (member) => member.id !== viewer.id && data.week.some((row) => row.member_id === member.id),
  );
  const card = (row: CommitmentShown): JSX.Element => (
    <CommitmentCard
      row={row}
      viewer={viewer.id}
      zone={viewer.timeZone}
      now={frame.now}
      then={here}
      canWrite={row.member_id === viewer.id}
      isOpen={row.member_id === viewer.id}
    />
  );
  return (
    <>
      <Section title="You said you would">
        {mine.length === 0 ? (
          <Empty drawing="rope" title="Nothing is written down yet">
            <p>One small thing is a good start: what, when and where.</p>
            <LinkButton href={writeDown(data.group.id)} quiet>
              Write down a commitment
            </LinkButton>
          </Empty>
        ) : (
          <>
            <Lines>{mine.map(card)}</Lines>
            <p>
              <LinkButton href={writeDown(data.group.id)} quiet>
                Write down a commitment
              </LinkButton>
            </p>
          </>
        )}
      </Section>
      {data.members.length > 1 && (
        <Section title="The others said">
          {others.length === 0 ? (
            <p>Nobody else has anything open just now.</p>
          ) : (
            others.map((member) => (
              <section>
                <h3>{member.name}</h3>
                <Lines>{data.week.filter((row) => row.member_id === member.id).map(card)}</Lines>
              </section>
            ))
          )}
        </Section>
      )}
    </>
  );
}

/** What buddies told each other lately. */
export function Lately({ frame, viewer, data }: PartProps): JSX.Element {
  const names = new Map(data.members.map((member) => [member.id, member.name]));
  return (
    <Section title="Lately">
      {data.reports.length === 0 ? (
        <p>When one of you reports, it stands here for three weeks.</p>
      ) : (
        <Lines>
          {data.reports.map((row) => (
            <CommitmentCard
              row={row}
              viewer={viewer.id}
              zone={viewer.timeZone}
              now={frame.now}
              name={row.member_id === viewer.id ? "You" : (names.get(row.member_id) ?? "A former member")}
              cheers={data.cheers}
              then={groupUrls.group(data.group.id)}
              canWrite={row.member_id === viewer.id}
              isOpen={row.member_id === viewer.id}
            />
          ))}
        </Lines>
      )}
    </Section>
  );
}

const writeDown = (group: Id): string =>
  withThen(groupUrls.newGroupCommitment(group), groupUrls.group(group));

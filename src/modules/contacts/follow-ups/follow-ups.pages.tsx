import { Actions, Empty, LinkButton, Lines, Page, Quiet, Section } from "../../../web/components/index.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { Turning } from "../../groups/index.ts";
import { ContactTabs } from "../contact-tabs.tsx";
import { contactUrls } from "../urls.ts";
import type { TouchDue } from "../book/keeping.ts";
import { FollowUpLine, TouchLine } from "./follow-ups.parts.tsx";
import type { FollowUpAround, FollowUpShown } from "./follow-ups.reads.ts";

export type FollowUpsData = {
  mine: readonly FollowUpShown[];
  theirs: readonly FollowUpShown[];
  /** With whom it is time to be in touch; on the first page. */
  touches: readonly TouchDue[];
  page: number;
  more: boolean;
  around: FollowUpAround;
};

/** What I owe, and what I am owed: two short lists, each by its day. */
export function FollowUpsPage(frame: Frame, data: FollowUpsData): Drawn {
  const { mine, theirs, page, more } = data;
  const isEmpty = mine.length === 0 && theirs.length === 0 && data.touches.length === 0;
  return (
    <Page frame={frame} title="Follow-ups">
      <ContactTabs at={contactUrls.followUps} />
      {isEmpty ? (
        <NothingOpen page={page} />
      ) : (
        <>
          <Owed title="What I owe" id="mine" rows={mine} data={data}>
            You owe nobody anything just now.
          </Owed>
          <Owed title="What I am owed" id="theirs" rows={theirs} data={data}>
            Nobody owes you anything just now.
          </Owed>
          {data.touches.length > 0 && <Touches rows={data.touches} around={data.around} />}
        </>
      )}
      <Turning
        label="More follow-ups"
        path={contactUrls.followUps}
        page={page}
        more={more}
        back="Sooner"
        on="Later"
      />
      <Actions>
        {!isEmpty && (
          <LinkButton href={contactUrls.quick} quiet>
            Write a quick note
          </LinkButton>
        )}
        <LinkButton href={contactUrls.endedFollowUps} light>
          What was done or let go
        </LinkButton>
      </Actions>
    </Page>
  );
}

type OwedProps = { title: string; id: string; rows: readonly FollowUpShown[]; data: FollowUpsData };

/** One of the two lists; `children` is said where it is empty. Further on, the shorter one is over. */
function Owed({ title, id, rows, data, children }: OwedProps & { children: string }): JSX.Element | null {
  if (rows.length === 0 && data.page > 1) return null;
  return (
    <Section title={title} id={id}>
      {rows.length > 0 ? <FollowUpLines rows={rows} around={data.around} /> : <Quiet>{children}</Quiet>}
    </Section>
  );
}

function Touches({ rows, around }: { rows: readonly TouchDue[]; around: FollowUpAround }): JSX.Element {
  return (
    <Section title="To be in touch with" id="touch">
      <Lines>
        {rows.map((row) => (
          <TouchLine row={row} around={around} />
        ))}
      </Lines>
    </Section>
  );
}

function NothingOpen({ page }: { page: number }): JSX.Element {
  if (page > 1) return <Quiet>The lists do not go so far.</Quiet>;
  return (
    <Empty drawing="rope" title="Nothing is owed, either way.">
      <p>
        When you promise somebody something, or they promise you, write it down on their page. It stands here
        until it is done, or until you let it go.
      </p>
      <LinkButton href={contactUrls.quick}>Write a quick note</LinkButton>
    </Empty>
  );
}

function FollowUpLines({
  rows,
  around,
}: {
  rows: readonly FollowUpShown[];
  around: FollowUpAround;
}): JSX.Element {
  return (
    <Lines>
      {rows.map((row) => (
        <FollowUpLine row={row} around={around} named />
      ))}
    </Lines>
  );
}

export type EndedData = {
  rows: readonly FollowUpShown[];
  page: number;
  more: boolean;
  around: FollowUpAround;
};

/** What was done or let go, the newest first. */
export function EndedFollowUpsPage(frame: Frame, { rows, page, more, around }: EndedData): Drawn {
  return (
    <Page frame={frame} title="Done or let go" back={{ href: contactUrls.followUps, label: "Follow-ups" }}>
      {rows.length > 0 ? (
        <FollowUpLines rows={rows} around={around} />
      ) : (
        <Empty drawing="rope" title={page > 1 ? "Nothing goes back so far." : "Nothing has ended yet."}>
          <p>What you have done, and what you let go, stands here. You can open it again.</p>
        </Empty>
      )}
      <Turning
        label="More that was done or let go"
        path={contactUrls.endedFollowUps}
        page={page}
        more={more}
        back="Newer"
        on="Older"
      />
    </Page>
  );
}

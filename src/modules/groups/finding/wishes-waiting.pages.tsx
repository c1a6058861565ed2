import type { JSX } from "../../../web/jsx/index.ts";
import { toAddress } from "../../../basics/ids.ts";
import { Empty, Lines, LinkButton, Page, Section, Submit } from "../../../web/components/index.ts";
import type { Drawn, Frame, Viewer } from "../../../web/frame.ts";
import { FormingsMade } from "./formings.parts.tsx";
import type { FormingByMe } from "./formings.reads.ts";
import { OffersMade } from "./place-offers.pages.tsx";
import type { OfferFromMe } from "./place-offers.reads.ts";
import { Turning } from "../turning.parts.tsx";
import { groupUrls } from "../urls.ts";
import type { Waiting } from "./waiting-room.reads.ts";
import type { GroupKept } from "./wishes.reads.ts";
import { WaitingEntry } from "./wishes-waiting.parts.tsx";

export type WaitingRoomData = {
  waiting: { people: readonly Waiting[]; more: boolean };
  page: number;
  /** The group for which somebody is sought, where there is one. */
  group: GroupKept | null;
  offers: readonly OfferFromMe[];
  formings: readonly FormingByMe[];
};

/** Who would like a group: first names and wishes, for those who can do something about it. */
export function WaitingRoomPage(frame: Frame, viewer: Viewer, data: WaitingRoomData): Drawn {
  const { waiting, group, page } = data;
  return (
    <Page frame={frame} title="The waiting room" back={{ href: groupUrls.groups, label: "Groups" }}>
      <p>
        {group
          ? `People whose wish ${group.name} could fit, whoever waits longest first.`
          : "People who would like a group, whoever waits longest first."}{" "}
        You see a first name and what they wrote. Please keep it to yourself.
      </p>
      {group && (
        <p>
          <a href={groupUrls.waitingRoom}>See everybody who waits</a>
        </p>
      )}
      {waiting.people.length === 0 && page === 1 ? (
        <Empty
          drawing="chairs"
          title={group ? "Nobody waits for such a group just now" : "Nobody waits just now"}
        >
          <LinkButton href={groupUrls.groups} quiet>
            Back to the groups
          </LinkButton>
        </Empty>
      ) : (
        <WaitingList frame={frame} viewer={viewer} waiting={waiting.people} />
      )}
      <Turning
        label="Who waits"
        path={group ? groupUrls.waitingFor(group.id) : groupUrls.waitingRoom}
        page={page}
        more={waiting.more}
        back="Who waits longer"
        on="Who came later"
      />
      <OffersMade frame={frame} viewer={viewer} offers={data.offers} />
      <FormingsMade frame={frame} viewer={viewer} formings={data.formings} />
    </Page>
  );
}

type ListProps = { frame: Frame; viewer: Viewer; waiting: readonly Waiting[] };

function WaitingList({ frame, viewer, waiting }: ListProps): JSX.Element {
  return (
    <Section title="Who waits">
      {waiting.length === 0 && <p>Nobody came later.</p>}
      <form method="get" action={groupUrls.newForming}>
        <Lines>
          {waiting.map((one) => (
            <WaitingEntry frame={frame} viewer={viewer} waiting={one}>
              {one.canBeOffered && (
                <p>
                  <LinkButton href={groupUrls.offer(one.id)} light>
                    Offer {one.first_name} a place
                  </LinkButton>
                </p>
              )}
              {waiting.length > 1 && (
                <label class="choice">
                  <input type="checkbox" name="wish" value={toAddress(one.id)} />
                  <span>{one.first_name} for a new group</span>
                </label>
              )}
            </WaitingEntry>
          ))}
        </Lines>
        {waiting.length > 1 && (
          <>
            <p>
              For a new group, tick two or more who would fit together. Each of them is asked, and it begins
              only with those who say yes.
            </p>
            <Submit quiet>Propose a new group</Submit>
          </>
        )}
      </form>
    </Section>
  );
}

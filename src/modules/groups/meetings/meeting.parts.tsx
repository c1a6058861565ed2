import type { JSX } from "../../../web/jsx/index.ts";
import { toInstant } from "../../../basics/instant.ts";
import { webAddress } from "../../../basics/web-address.ts";
import type { PlaceKind } from "../../../database/index.ts";
import { Tabs, When } from "../../../web/components/index.ts";
import type { Frame } from "../../../web/frame.ts";
import { zoneWords } from "../group.words.ts";
import type { MeetingSheet, PersonAtMeeting } from "./meeting-sheet.reads.ts";
import { nameOrFormer } from "../commitments/commitment.parts.tsx";
import { groupUrls } from "../urls.ts";

/** The way around inside a group. */
export function GroupTabs(props: {
  group: { id: number; organiser_id: number };
  viewer: number;
  at: "group" | "meetings" | "wall" | "members" | "settings";
}): JSX.Element {
  const { group, viewer, at } = props;
  const items = [
    { href: groupUrls.group(group.id), label: "This week", current: at === "group" },
    { href: groupUrls.meetings(group.id), label: "Meetings", current: at === "meetings" },
    { href: groupUrls.wall(group.id), label: "Wall", current: at === "wall" },
    { href: groupUrls.members(group.id), label: "Members", current: at === "members" },
  ];
  if (group.organiser_id === viewer) {
    items.push({ href: groupUrls.edit(group.id), label: "Settings", current: at === "settings" });
  }
  return <Tabs items={items} label="In this group" />;
}

/** Where a group meets: a link for a call, a number to dial, or an address in words. */
export function Place({ kind, place }: { kind: PlaceKind; place: string }): JSX.Element {
  const address = kind === "call" ? webAddress(place) : null;
  if (address) return <a href={address}>{place}</a>;
  const number = kind === "telephone" ? /\+?\d[\d ()/-]{3,}/.exec(place)?.[0] : undefined;
  if (number) return <a href={`tel:${number.replace(/[^\d+]/g, "")}`}>{place}</a>;
  return <span>{place || "Not said yet"}</span>;
}

/** When a meeting is, in the viewer's zone, with the group's own time where that differs. */
export function MeetingTime({
  frame,
  meeting,
}: {
  frame: Frame;
  meeting: { starts_at: string; time_zone: string };
}): JSX.Element {
  const zone = frame.viewer?.timeZone ?? meeting.time_zone;
  const at = toInstant(meeting.starts_at);
  return (
    <>
      <When at={at} zone={zone} now={frame.now} />
      {!isSameClock(at, zone, meeting.time_zone) && (
        <>
          {" "}
          <small class="quiet-words">
            (<When at={at} zone={meeting.time_zone} form="short" now={frame.now} />,{" "}
            {zoneWords(meeting.time_zone)})
          </small>
        </>
      )}
    </>
  );
}

const isSameClock = (at: Temporal.Instant, one: string, other: string): boolean =>
  one === other ||
  at.toZonedDateTimeISO(one).offsetNanoseconds === at.toZonedDateTimeISO(other).offsetNanoseconds;

/** How somebody takes part, in a word or two; empty where nothing is known. */
export function presenceWords(person: PersonAtMeeting, isOver: boolean): string {
  if (person.attendance === "here") return isOver ? "came" : "here";
  if (person.attendance === "telephone") return "on the telephone";
  if (person.absence !== null) return "sent word";
  if (person.isPaused) return "on a pause";
  return isOver ? "was not there" : "";
}

/** The name by which the viewer knows somebody: themselves as "You", and who has deleted their account as a former member. */
export const nameFor = (viewer: number, person: { id: number; name: string }): string =>
  person.id === viewer ? "You" : nameOrFormer(person.name);

/** Options for choosing one of those at the meeting, who came first. */
export const peopleOptions = (sheet: MeetingSheet): { value: number; label: string }[] =>
  sheet.people
    .filter((person) => !person.hasLeft)
    .sort((a, b) => Number(b.attendance !== null) - Number(a.attendance !== null))
    .map((person) => ({ value: person.id, label: person.name }));

import type { Id } from "../../basics/ids.ts";
import type { Main } from "../../database/index.ts";
import type { Drawn, Viewer } from "../../web/frame.ts";
import type { WayOn } from "../../web/problem.pages.tsx";

/** What an invitation leads to besides the community: a group, said in the words of its room. */
export type InvitedTo = {
  groupName: string;
  /** A few plain sentences: what it is, when it meets, what it promises. */
  lines: readonly string[];
};

/** What goes with a member, and what stays without their name: a few plain sentences each. */
export type Departure = { goes: readonly string[]; stays: readonly string[] };

/** One thing that waits for somebody, as Today lists it. */
export type TodayItem = {
  title: string;
  href: string;
  line: string;
  /** What can be done about it without leaving Today. */
  buttons?: readonly TodayButton[];
};

/** A small button that posts these fields to an address of the room, and leads back to Today. */
export type TodayButton = { label: string; action: string; fields: Readonly<Record<string, string>> };

/**
 * What higher rooms put into this one. Each room fills what it has; `app.tsx` hands them all to `peopleRoutes`. Whatever
 * takes a `db` runs inside the verb's transaction.
 */
export type Places = {
  /** A member came in by an invitation, or opened one while signed in. Returns the path to go on to; refuses, before anything is written, by a `Problem` of the kind "conflict". */
  afterJoining?: (db: Main, member: Id, invitation: Id, now: Temporal.Instant) => Promise<string | null>;
  /** What the invitation leads to, for its page and its mail; it names nobody who is hidden from the reader. */
  invitationWords?: (read: Main, invitation: Id, reader: Id | null) => Promise<InvitedTo | null>;
  /** Whether the member belongs already to what the invitation leads to, and where that is. */
  alreadyThere?: (read: Main, member: Id, invitation: Id) => Promise<string | null>;
  /** What the member must do before they can leave for good, each with the page on which it is done. */
  mustFirst?: (read: Main, member: Id) => Promise<WayOn[]>;
  /** What becomes of the room's share when a member leaves for good, in sentences for the page on which they decide. */
  departure?: Departure;
  /** Refuses a departure by throwing a `Problem`: somebody still counts on the member. */
  beforeLeaving?: (db: Main, member: Id, now: Temporal.Instant) => Promise<void>;
  /** A host has closed the house to the member for good: they leave what they belong to, and it goes on without them. */
  onBan?: (db: Main, member: Id, now: Temporal.Instant) => Promise<void>;
  /** Erases what the room holds of a member who leaves for good. */
  erase?: (db: Main, member: Id, now: Temporal.Instant) => Promise<void>;
  /** Everything of the member's that the room holds, for them to take along. */
  exportOf?: (read: Main, member: Id) => Promise<Record<string, unknown>>;
  /** A part of the front page, the same for every visitor. */
  onFront?: () => Promise<Drawn | null>;
  /** What waits for the viewer today, each with the place where it is done. */
  onToday?: (read: Main, viewer: Viewer, now: Temporal.Instant) => Promise<TodayItem[]>;
  /** A part of a member's page, as this viewer may see it. It is not drawn for those whom the member keeps away. */
  onProfile?: (read: Main, viewer: Viewer, member: Id) => Promise<Drawn | null>;
  /** A part of a member's page that says what its reader shares with them: these two know of each other. */
  inCommon?: (read: Main, viewer: Viewer, member: Id, now: Temporal.Instant) => Promise<Drawn | null>;
  /** Whether two members are in something together, so that each is known to the other whatever they wish. */
  areTogether?: (read: Main, one: Id, other: Id) => Promise<boolean>;
};

/** The same places, filled by every room that has something for them. */
export type FilledPlaces = Required<Omit<Places, "onFront" | "onProfile" | "inCommon">> & {
  onFront(): Promise<Drawn[]>;
  onProfile(read: Main, viewer: Viewer, member: Id): Promise<Drawn[]>;
  inCommon(read: Main, viewer: Viewer, member: Id, now: Temporal.Instant): Promise<Drawn[]>;
};

/** Asks the rooms in their order; where one answer is wanted, the first counts. */
export function fillPlaces(rooms: readonly Places[]): FilledPlaces {
  return {
    async afterJoining(db, member, invitation, now) {
      let path: string | null = null;
      for (const room of rooms) path = (await room.afterJoining?.(db, member, invitation, now)) ?? path;
      return path;
    },
    async invitationWords(read, invitation, reader) {
      for (const room of rooms) {
        const words = await room.invitationWords?.(read, invitation, reader);
        if (words) return words;
      }
      return null;
    },
    async alreadyThere(read, member, invitation) {
      for (const room of rooms) {
        const path = await room.alreadyThere?.(read, member, invitation);
        if (path) return path;
      }
      return null;
    },
    async mustFirst(read, member) {
      const ways: WayOn[] = [];
      for (const room of rooms) ways.push(...((await room.mustFirst?.(read, member)) ?? []));
      return ways;
    },
    departure: {
      goes: rooms.flatMap((room) => room.departure?.goes ?? []),
      stays: rooms.flatMap((room) => room.departure?.stays ?? []),
    },
    async beforeLeaving(db, member, now) {
      for (const room of rooms) await room.beforeLeaving?.(db, member, now);
    },
    async onBan(db, member, now) {
      for (const room of rooms) await room.onBan?.(db, member, now);
    },
    async erase(db, member, now) {
      for (const room of rooms) await room.erase?.(db, member, now);
    },
    async exportOf(read, member) {
      const parts: Record<string, unknown> = {};
      for (const room of rooms) Object.assign(parts, await room.exportOf?.(read, member));
      return parts;
    },
    async onFront() {
      const parts: Drawn[] = [];
      for (const room of rooms) {
        const part = await room.onFront?.();
        if (part) parts.push(part);
      }
      return parts;
    },
    async onToday(read, viewer, now) {
      const items: TodayItem[] = [];
      for (const room of rooms) items.push(...((await room.onToday?.(read, viewer, now)) ?? []));
      return items;
    },
    async onProfile(read, viewer, member) {
      const parts: Drawn[] = [];
      for (const room of rooms) {
        const part = await room.onProfile?.(read, viewer, member);
        if (part) parts.push(part);
      }
      return parts;
    },
    async inCommon(read, viewer, member, now) {
      const parts: Drawn[] = [];
      for (const room of rooms) {
        const part = await room.inCommon?.(read, viewer, member, now);
        if (part) parts.push(part);
      }
      return parts;
    },
    async areTogether(read, one, other) {
      for (const room of rooms) if (await room.areTogether?.(read, one, other)) return true;
      return false;
    },
  };
}

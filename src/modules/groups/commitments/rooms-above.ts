import type { Id } from "../../../basics/ids.ts";
import type { Main } from "../../../database/index.ts";
import type { Drawn, Viewer } from "../../../web/frame.ts";

/** What a form carries along unseen for another room, field by field. */
export type CarriedAlong = Readonly<Record<string, string>>;

/**
 * What higher rooms put into commitments; `app.tsx` hands it to `groupRoutes`. It is drawn for the commitment's own
 * member and for nobody else. Whatever takes a `tx` runs inside the verb's transaction.
 */
export type CommitmentPlaces = {
  /** The fields that a form for a new commitment carries along from its address. */
  carried?: readonly string[];
  /** What such a form says to its member about what it carries. */
  onForm?: (read: Main, viewer: Viewer, carried: CarriedAlong) => Promise<Drawn | null>;
  /** A member made a commitment of their own with a form that carried something. */
  afterMaking?: (
    tx: Main,
    who: Id,
    commitment: Id,
    carried: CarriedAlong,
    now: Temporal.Instant,
  ) => Promise<void>;
  /** A part of the page of one's own commitment. */
  onPage?: (
    read: Main,
    viewer: Viewer,
    commitment: OwnCommitment,
    now: Temporal.Instant,
  ) => Promise<Drawn | null>;
  /** What the member noted of keeping a commitment of theirs: it stands in the form for its report, to be changed. */
  forReport?: (
    read: Main,
    viewer: Viewer,
    commitment: Id,
    now: Temporal.Instant,
  ) => Promise<NotedForReport | null>;
} & CommitmentHooks;

/** Words for the note of a report, and a sentence that says where they come from. What became of it is the member's to say. */
export type NotedForReport = { from: string; note: string };

/** What happens to a commitment besides. */
export type CommitmentHooks = {
  /** One was carried over: what is known of the first holds for the second. */
  afterCarrying?: (tx: Main, from: Id, to: Id, now: Temporal.Instant) => Promise<void>;
  /** One that was carried over is taken back, and leaves nothing. */
  beforeTakingBack?: (tx: Main, commitment: Id) => Promise<void>;
};

/** A member's own commitment in all its words; `here` is the path of its page, to come back to. */
export type OwnCommitment = { id: Id; words: readonly string[]; here: string };

/** The same places, filled by every room that has something for them. */
export type FilledCommitmentPlaces = Required<
  Omit<CommitmentPlaces, "onForm" | "onPage"> & {
    onForm(read: Main, viewer: Viewer, carried: CarriedAlong): Promise<Drawn[]>;
    onPage(read: Main, viewer: Viewer, commitment: OwnCommitment, now: Temporal.Instant): Promise<Drawn[]>;
  }
>;

/** Asks the rooms in their order; where one answer is wanted, the first counts. */
export function fillCommitmentPlaces(rooms: readonly CommitmentPlaces[]): FilledCommitmentPlaces {
  return {
    carried: rooms.flatMap(({ carried = [] }) => carried),
    async onForm(...asked) {
      const parts: Drawn[] = [];
      for (const room of rooms) parts.push(...drawn(await room.onForm?.(...asked)));
      return parts;
    },
    async onPage(...asked) {
      const parts: Drawn[] = [];
      for (const room of rooms) parts.push(...drawn(await room.onPage?.(...asked)));
      return parts;
    },
    async afterMaking(...given) {
      for (const room of rooms) await room.afterMaking?.(...given);
    },
    async forReport(...asked) {
      for (const room of rooms) {
        const noted = await room.forReport?.(...asked);
        if (noted) return noted;
      }
      return null;
    },
    async afterCarrying(...given) {
      for (const room of rooms) await room.afterCarrying?.(...given);
    },
    async beforeTakingBack(...given) {
      for (const room of rooms) await room.beforeTakingBack?.(...given);
    },
  };
}

const drawn = (part: Drawn | null | undefined): Drawn[] => (part ? [part] : []);

/** The fields of a form, or of an address, that some room carries along. */
export const carriedIn = (
  { carried }: Pick<FilledCommitmentPlaces, "carried">,
  valueOf: (name: string) => string | undefined,
): CarriedAlong =>
  Object.fromEntries(
    carried.flatMap((name) => {
      const value = valueOf(name);
      return value ? [[name, value] as const] : [];
    }),
  );

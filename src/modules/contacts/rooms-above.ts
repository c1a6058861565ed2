import type { Id } from "../../basics/ids.ts";
import type { Main } from "../../database/index.ts";
import type { Drawn, Viewer } from "../../web/frame.ts";

/**
 * What higher rooms put into an address book; `app.tsx` hands it to `contactRoutes`. It is drawn for the book's own member.
 * Whatever takes a `tx` runs inside the verb's transaction, with the book held. Where a contact goes, what points to them is
 * emptied or goes along by itself.
 */
export type ContactPlaces = {
  /** A part of a contact's page. */
  onContact?: (read: Main, viewer: Viewer, contact: Id, now: Temporal.Instant) => Promise<Drawn | null>;
  /** Sentences for the page that asks before a contact is removed: what goes with them, and what stays. */
  onContactRemoval?: (read: Main, viewer: Viewer, contact: Id) => Promise<Drawn | null>;
  /** A part of a company's page. */
  onCompany?: (read: Main, viewer: Viewer, company: Id, now: Temporal.Instant) => Promise<Drawn | null>;
} & ContactHooks;

/** What happens to contacts and companies besides. */
export type ContactHooks = {
  /** Two contacts became one: all that points to `gone` points to `kept`. Returns the rows that were moved, by a name of the room's own. */
  onMerge?: (tx: Main, who: Id, kept: Id, gone: Id) => Promise<MovedAbove>;
  /** They are two again: what was moved goes back, as far as it is there still. */
  onUndoMerge?: (tx: Main, who: Id, kept: Id, gone: Id, moved: MovedAbove) => Promise<void>;
  /** A company has another name. */
  onCompanyNamed?: (tx: Main, who: Id, company: Id) => Promise<void>;
  /** `gone` is about to go, and is `kept` from then on. */
  onCompaniesJoined?: (tx: Main, who: Id, kept: Id, gone: Id) => Promise<void>;
  /** Whether something stands on a company, so that it cannot be taken off the list. */
  isCompanyUsed?: (tx: Main, who: Id, company: Id) => Promise<boolean>;
};

/** The same places, filled by every room that has something for them. */
export type FilledContactPlaces = Required<ContactHooks> & {
  onContact(read: Main, viewer: Viewer, contact: Id, now: Temporal.Instant): Promise<Drawn[]>;
  onContactRemoval(read: Main, viewer: Viewer, contact: Id): Promise<Drawn[]>;
  onCompany(read: Main, viewer: Viewer, company: Id, now: Temporal.Instant): Promise<Drawn[]>;
};

/** Asks the rooms in their order. The names of what was moved are the rooms' own, and no two may share one. */
export function fillContactPlaces(rooms: readonly ContactPlaces[]): FilledContactPlaces {
  return {
    async onContact(...asked) {
      const parts: Drawn[] = [];
      for (const room of rooms) parts.push(...drawn(await room.onContact?.(...asked)));
      return parts;
    },
    async onContactRemoval(...asked) {
      const parts: Drawn[] = [];
      for (const room of rooms) parts.push(...drawn(await room.onContactRemoval?.(...asked)));
      return parts;
    },
    async onCompany(...asked) {
      const parts: Drawn[] = [];
      for (const room of rooms) parts.push(...drawn(await room.onCompany?.(...asked)));
      return parts;
    },
    async onMerge(...given) {
      let moved: MovedAbove = {};
      for (const room of rooms) moved = { ...moved, ...(await room.onMerge?.(...given)) };
      return moved;
    },
    async onUndoMerge(...given) {
      for (const room of rooms) await room.onUndoMerge?.(...given);
    },
    async onCompanyNamed(...given) {
      for (const room of rooms) await room.onCompanyNamed?.(...given);
    },
    async onCompaniesJoined(...given) {
      for (const room of rooms) await room.onCompaniesJoined?.(...given);
    },
    async isCompanyUsed(...asked) {
      for (const room of rooms) if (await room.isCompanyUsed?.(...asked)) return true;
      return false;
    },
  };
}

const drawn = (part: Drawn | null | undefined): Drawn[] => (part ? [part] : []);

/** Ids of rows that were moved, by a name for their kind. */
export type MovedAbove = Readonly<Record<string, readonly Id[]>>;

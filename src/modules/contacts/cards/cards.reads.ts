import { sql } from "kysely";
import type { Id } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import { type Main, prepared } from "../../../database/index.ts";
import { isKeptOut, maySee } from "../../people/index.ts";

/** A member's own card with its code; undefined where they have none yet. */
export const cardOf = (read: Main, who: Id) => ownCard.first(read, { who });

const ownCard = prepared((read: Main, { who }: { who: Id }) =>
  read
    .selectFrom("cards")
    .select(["member_id", "name", "line", "target", "email", "phone", "links", "code", "off_at", "version"])
    .where("member_id", "=", who),
);

export type OwnCard = NonNullable<Awaited<ReturnType<typeof cardOf>>>;

/** The card that is shown under a code, to a member or (null) to a visitor. Undefined where there is none for them, for whatever reason. */
export const shownCard = (read: Main, viewer: Id | null, code: string, now: Temporal.Instant) =>
  viewer === null
    ? forVisitors.first(read, { code, now: instantText(now) })
    : forMembers.first(read, { code, viewer, now: instantText(now) });

const forVisitors = prepared((read: Main, given: { code: string; now: string }) => shown(read, given));

const forMembers = prepared((read: Main, { viewer, ...given }: { code: string; viewer: Id; now: string }) =>
  shown(read, given).where(maySee(viewer, "members.id")),
);

const shown = (read: Main, { code, now }: { code: string; now: string }) =>
  read
    .selectFrom("cards")
    .innerJoin("members", "members.id", "cards.member_id")
    .select(["cards.member_id", "cards.name", "cards.line", "cards.target", "cards.email", "cards.phone"])
    .select(["cards.links", "cards.code"])
    .where("cards.code", "=", code)
    .where("cards.off_at", "is", null)
    .where("members.left_at", "is", null)
    .where(sql<boolean>`not ${isKeptOut("members.id", now)}`);

export type CardOnShow = NonNullable<Awaited<ReturnType<typeof shownCard>>>;

/** The copy of a member's card that was kept with a contact of the viewer's; undefined where there is none. */
export const keptCard = (read: Main, viewer: Id, contact: Id) => keptWith.first(read, { viewer, contact });

const keptWith = prepared((read: Main, { viewer, contact }: { viewer: Id; contact: Id }) =>
  read
    .selectFrom("kept_cards")
    .select(["of_member_id", "name", "line", "target", "email", "phone", "links", "kept_at"])
    .where("contact_id", "=", contact)
    .where("member_id", "=", viewer),
);

export type KeptCard = NonNullable<Awaited<ReturnType<typeof keptCard>>>;

/** The contact with whom the viewer keeps a member's card, and since when; undefined where they do not. */
export const keptFrom = (read: Main, viewer: Id, of: Id) => keptOf.first(read, { viewer, of });

const keptOf = prepared((read: Main, { viewer, of }: { viewer: Id; of: Id }) =>
  read
    .selectFrom("kept_cards")
    .innerJoin("contacts", "contacts.id", "kept_cards.contact_id")
    .select(["kept_cards.contact_id", "kept_cards.kept_at"])
    .where("kept_cards.member_id", "=", viewer)
    .where("kept_cards.of_member_id", "=", of)
    .where("contacts.put_away", "=", ""),
);

export type CardKept = NonNullable<Awaited<ReturnType<typeof keptFrom>>>;

/** What a first card may begin with: how the member is called, and their line of work. */
export const suggestedCard = (read: Main, who: Id) => fromProfile.first(read, { who });

const fromProfile = prepared((read: Main, { who }: { who: Id }) =>
  read.selectFrom("members").select(["name", "work_line"]).where("id", "=", who),
);

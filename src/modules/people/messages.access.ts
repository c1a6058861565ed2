import { type RawBuilder, sql, type SqlBool } from "kysely";
import type { Id } from "../../basics/ids.ts";
import { instantText } from "../../basics/instant.ts";
import { type Main, prepared } from "../../database/index.ts";
import { isHiddenFrom, staysApartFrom } from "./keeping-apart.ts";
import type { Places } from "./places.ts";
import { isKeptOut } from "./suspensions.reads.ts";

/** How another member stands to the viewer, for all that is written between the two. */
export type Standing = {
  id: Id;
  name: string;
  isHere: boolean;
  /** They are in a group together, or the viewer is a host: each is known to the other. */
  isKnown: boolean;
  /** The other keeps the viewer away, or has blocked them. Never said. */
  isHidden: boolean;
  /** One of the two keeps the other away. Never said. */
  staysApart: boolean;
  blocksMe: boolean;
  isBlocked: boolean;
  /** They are kept out by a host for now. */
  isKeptOut: boolean;
  areTogether: boolean;
  messagesFrom: "" | "groups" | "nobody";
  iWrote: boolean;
  theyWrote: boolean;
  wroteAsHost: boolean;
};

/** Looks the other up; undefined where there never was one, or it is the viewer. */
export async function standingBetween(
  db: Main,
  viewer: Id,
  other: Id,
  rooms: Pick<Places, "areTogether">,
  now: Temporal.Instant,
): Promise<Standing | undefined> {
  if (viewer === other) return undefined;
  const row = await otherAsStanding.first(db, { viewer, other, now: instantText(now) });
  // NOTE: asked even where there is nobody, so that the time tells who is hidden from who never was no more than the words.
  const areTogether = (await rooms.areTogether?.(db, viewer, other)) ?? false;
  if (!row) return undefined;
  return {
    id: row.id,
    name: row.name,
    isHere: row.left_at === null,
    isKnown: areTogether || row.by_host === 1,
    isHidden: row.hidden === 1,
    staysApart: row.apart === 1,
    blocksMe: row.blocks_me === 1,
    isBlocked: row.blocked === 1,
    isKeptOut: row.kept_out === 1,
    areTogether,
    messagesFrom: row.messages_from,
    iWrote: row.i_wrote === 1,
    theyWrote: row.they_wrote === 1,
    wroteAsHost: row.host_wrote === 1,
  };
}

const otherAsStanding = prepared((db: Main, { viewer, other, now }: { viewer: Id; other: Id; now: string }) =>
  db
    .selectFrom("members")
    .select([
      "id",
      "name",
      "left_at",
      "messages_from",
      one(isHiddenFrom(viewer, "members.id")).as("hidden"),
      one(staysApartFrom(viewer, "members.id")).as("apart"),
      one(isKeptOut("members.id", now)).as("kept_out"),
      one(blocks(sql.ref("members.id"), sql`${viewer}`)).as("blocks_me"),
      one(blocks(sql`${viewer}`, sql.ref("members.id"))).as("blocked"),
      one(wrote(sql`${viewer}`, sql.ref("members.id"))).as("i_wrote"),
      one(wrote(sql.ref("members.id"), sql`${viewer}`)).as("they_wrote"),
      one(sql`${wrote(sql.ref("members.id"), sql`${viewer}`, sql` and as_host = 1`)}`).as("host_wrote"),
      one(sql`exists (select 1 from role_grants where member_id = ${viewer} and role = 'host')`).as(
        "by_host",
      ),
    ])
    .where("id", "=", other),
);

// NOTE: a condition comes back as a boolean from one engine and as a number from the other.
const one = (condition: RawBuilder<unknown>): RawBuilder<number> =>
  sql<number>`case when ${condition} then 1 else 0 end`;

const blocks = (by: RawBuilder<unknown>, of: RawBuilder<unknown>): RawBuilder<SqlBool> =>
  sql<SqlBool>`exists (select 1 from blocks where blocks.member_id = ${by} and blocks.blocked_id = ${of})`;

const wrote = (from: RawBuilder<unknown>, to: RawBuilder<unknown>, more = sql``): RawBuilder<SqlBool> =>
  sql<SqlBool>`exists (select 1 from messages where from_member_id = ${from} and to_member_id = ${to}${more})`;

/** Whether the viewer may open the other's page. */
export const mayBeVisited = ({ isHere, isKnown, isHidden }: Standing): boolean =>
  isHere && (isKnown || !isHidden);

/** Whether there is anybody here for the viewer: somebody they may see, or with whom they wrote before. */
export const isThere = (standing: Standing): boolean =>
  standing.iWrote || standing.theyWrote || (standing.isHere && (standing.isKnown || !standing.isHidden));

/** Whether the other takes messages from the viewer, for all that the other wished. The reasons are never told apart. */
export function takesMessages(standing: Standing): boolean {
  if (!standing.isHere || standing.isKeptOut || standing.blocksMe) return false;
  if (standing.isHidden && !standing.areTogether && !standing.wroteAsHost) return false;
  // Who began to write is answered, whatever they wish of others.
  if (standing.theyWrote || standing.messagesFrom === "") return true;
  return standing.messagesFrom === "groups" && standing.areTogether;
}

/**
 * Why the viewer cannot write to the other now; null where they can. Whom the viewer keeps away hears nothing from them
 * either, and that too is said in the words for any other reason: who is meant by a company on the list stays unsaid.
 */
export function refusalFor(standing: Standing): "blocked-by-you" | "takes-no-messages" | null {
  if (standing.isBlocked) return "blocked-by-you";
  if (!takesMessages(standing)) return "takes-no-messages";
  const mustBeApart = standing.staysApart && !standing.areTogether && !standing.wroteAsHost;
  return mustBeApart ? "takes-no-messages" : null;
}

import type { Club, Seat } from "../world/clubs.ts";
import type { Person } from "../world/people.ts";
import { day, hour } from "../times.ts";
import type { Pursuit } from "./pursuit.ts";

/** Where somebody sits who stays, by who they are. */
export type Seats = ReadonlyMap<Person, { club: Club; seat: Seat }>;

/** The places of all who stay in their group. */
export const seatsIn = (clubs: readonly Club[]): Seats =>
  new Map(clubs.flatMap((club) => staying(club).map((seat) => [seat.person, { club, seat }] as const)));

const staying = ({ seats }: Club): Seat[] =>
  seats.filter(({ person, until }) => until === null && !person.departure);

/** Some let their group look, or one of it; and somebody there says that the target is clear. */
export function tellSharing(pursuit: Pursuit, seats: Seats): void {
  const { dice, own, person } = pursuit;
  const place = seats.get(person);
  if (!place || !dice.chance(0.3)) return;
  const { club, seat } = place;
  const at = Math.max(seat.from + 2 * day, pursuit.at(0.45 + 0.2 * dice.roll()));
  const level = dice.pick(["something", "totals", "details", "details"] as const);
  const shared = { audience: dice.id(), group: club.id, other: null, until: "", level };
  if (!pursuit.say({ kind: "search shared", at, ...own, ...shared })) return;
  const peer = staying(club).find((other) => other.person !== person && other.from + day < at);
  if (!peer) return;
  if (dice.chance(0.3)) {
    const until = pursuit.on(at + 30 * day);
    const alone = {
      audience: dice.id(),
      group: null,
      other: peer.person.id,
      until,
      level: "totals",
    } as const;
    pursuit.say({ kind: "search shared", at: at + hour, ...own, ...alone });
  }
  const target = pursuit.sentences.findLast((said) => said.at < at + 2 * hour)?.id;
  const { search } = own;
  if (level === "details" && target !== undefined && dice.chance(0.7))
    pursuit.say({ kind: "target found clear", at: at + 2 * hour, member: peer.person.id, search, target });
}

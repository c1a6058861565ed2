import type { Id } from "../../basics/ids.ts";

export type Turn = { member_id: Id; joined_at: string; last_seat_at: string | null };

/**
 * The order in which members take the hot seat: who never sat there first, the longest in the group before the
 * others; then whoever's turn is longest ago. Nobody is passed over, and everyone can work out the order.
 */
export const inTurn = <Member extends Turn>(members: readonly Member[]): Member[] =>
  [...members].sort(
    (a, b) =>
      compare(a.last_seat_at ?? "", b.last_seat_at ?? "") ||
      compare(a.joined_at, b.joined_at) ||
      a.member_id - b.member_id,
  );

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

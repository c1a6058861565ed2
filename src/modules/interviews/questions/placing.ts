/**
 * The order that somebody wants who typed new places, counted from 1, beside things that stand in order. What was moved
 * comes to stand where it was put; the rest closes up around it as it stood.
 */
export function inWantedOrder<Thing>(things: readonly Thing[], wanted: (thing: Thing) => number): Thing[] {
  return things
    .map((thing, at) => ({ thing, key: wanted(thing) + Math.sign(wanted(thing) - (at + 1)) / 2 }))
    .sort((a, b) => a.key - b.key)
    .map(({ thing }) => thing);
}

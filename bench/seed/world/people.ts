import type { Id } from "../../../src/basics/ids.ts";
import { Dice } from "../dice.ts";
import type { Fact } from "../facts.ts";
import { firstNames, lastNames } from "../words/names.ts";

/** Somebody of the community, as short as it goes: there may be a hundred thousand. */
export type Person = {
  number: number;
  id: Id;
  name: string;
  email: string | null;
  zone: string;
  joined: number;
  /** In how many groups they were or are. */
  seats: number;
  /** That they wait for one. */
  waits: boolean;
  /** That they deleted their account, in the end; it stands in the chapters of all rooms that it empties. */
  departure: (Fact & { kind: "account deleted" }) | null;
};

/** Where the community is, and most of its members. */
export const homeZone = "Europe/Berlin";
const otherZones = ["Europe/London", "Europe/Lisbon", "Europe/Warsaw", "Europe/Istanbul"] as const;

/** The person of a number: the same in communities of every size. */
export function personOf(seed: number, number: number, joined: number): Person {
  const dice = new Dice(seed, `person ${number}`);
  const [first, last] = [dice.pick(firstNames), dice.pick(lastNames)];
  const plain = `${first}.${last}`.normalize("NFKD").replace(/[^\w.]/g, "");
  return {
    number,
    id: dice.id(),
    name: `${first} ${last}`,
    // To some the host prints their links.
    email: dice.chance(0.04) ? null : `${plain.toLowerCase()}.${number}@example.org`,
    zone: dice.chance(0.8) ? homeZone : dice.pick(otherZones),
    joined,
    seats: 0,
    waits: false,
    departure: null,
  };
}

/** They delete their account. */
export function depart(person: Person, at: number): void {
  person.departure = { kind: "account deleted", member: person.id, at };
}

import type { Fact, Facts } from "../../bench/seed/facts.ts";
import { instantOf } from "../../bench/seed/times.ts";
import type { Id } from "../../src/basics/ids.ts";
import { atomically, type Interviews, type Main } from "../../src/database/index.ts";
import { fillPlaces } from "../../src/modules/people/index.ts";
import { contactPlaces } from "../../src/modules/contacts/index.ts";
import { groupPlaces } from "../../src/modules/groups/index.ts";
import { hostPlaces } from "../../src/modules/host/index.ts";
import { searchPlaces } from "../../src/modules/search/index.ts";
import type { Press } from "../../src/modules/interviews/publishing/press.ts";
import { notificationPlaces } from "../../src/modules/notifications/index.ts";
import type { House } from "../../src/web/context.ts";
import { betweenTold } from "./between-told.ts";
import { cardsTold } from "./cards-told.ts";
import { commitmentsTold } from "./commitments-told.ts";
import { contactsTold } from "./contacts-told.ts";
import { groupsTold } from "./groups-told.ts";
import { interviewsTold } from "./interviews-told.ts";
import { meetingsTold } from "./meetings-told.ts";
import { peopleTold } from "./people-told.ts";
import { searchTold } from "./search-told.ts";
import { talksTold } from "./talks-told.ts";
import { weeksTold } from "./weeks-told.ts";

/** How each kind of fact is told through the verbs of its room. */
export type Tellers<Kinds> = {
  [Kind in keyof Kinds]: (
    told: Told,
    fact: Kinds[Kind] & { at: number },
    now: Temporal.Instant,
  ) => Promise<unknown>;
};

/** What a verb made itself, by what stands for it in the plan. */
export class Told {
  readonly names = new Map<Id, Id>();
  readonly rooms = fillPlaces([groupPlaces, searchPlaces, contactPlaces, notificationPlaces, hostPlaces]);

  constructor(
    readonly db: Main,
    /** The other database, in which nobody is known but by name or key. */
    readonly aside: Interviews,
    readonly house: House,
  ) {}

  get key(): string {
    return this.house.key;
  }

  /** What sending an interview stands on. */
  get press(): Press {
    return { interviews: { write: this.aside, read: this.aside }, key: this.key, config: this.house.config };
  }

  /** From now on the planned id means this one. */
  name(planned: Id, made: Id): void {
    this.names.set(planned, made);
  }

  /** What stands in the plan for something that may have been made before under another id. */
  planned(id: Id): Id {
    for (const [planned, made] of this.names) if (made === id) return planned;
    return id;
  }

  /** The fact as the verbs know its people and things. */
  asMade<Any extends Fact>(fact: Any): Any {
    const entries = Object.entries(fact).map(([name, value]) => [
      name,
      typeof value === "number" && name !== "at" ? (this.names.get(value) ?? value) : value,
    ]);
    return Object.fromEntries(entries) as Any;
  }
}

const tellers: Tellers<Facts> = {
  ...peopleTold,
  ...betweenTold,
  ...groupsTold,
  ...meetingsTold,
  ...commitmentsTold,
  ...contactsTold,
  ...cardsTold,
  ...searchTold,
  ...talksTold,
  ...weeksTold,
  ...interviewsTold,
};

/** Tells facts in the order in which they happened, each once, and returns what the verbs named themselves. */
export function tell(house: House, facts: readonly Fact[]): Promise<ReadonlyMap<Id, Id>> {
  return atomically(house.main.write, (tx) =>
    atomically(house.interviews.write, async (aside) => {
      const told = new Told(tx, aside, house);
      for (const fact of new Set(facts))
        await tellerOf(fact.kind)(told, told.asMade(fact), instantOf(fact.at));
      return told.names;
    }),
  );
}

/** Every kind of fact that there is. */
export const factKinds = Object.keys(tellers);

const tellerOf = (kind: keyof Facts) =>
  tellers[kind] as (told: Told, fact: Fact, now: Temporal.Instant) => Promise<unknown>;

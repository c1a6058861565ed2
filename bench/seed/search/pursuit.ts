import type { Id } from "../../../src/basics/ids.ts";
import type { ContactPart, InWork, Tie } from "../../../src/modules/contacts/contact.ts";
import { companyMatch } from "../../../src/modules/contacts/companies/companies.ts";
import { Dice } from "../dice.ts";
import type { Fact } from "../facts.ts";
import { dateAt, hour } from "../times.ts";
import { employerName } from "../words/search.ts";
import type { Person } from "../world/people.ts";
import type { Employer } from "./facts.ts";

/** How much there is of each in a search, and over how many days it lies; 0 is as long as the member is here. */
export type Size = {
  opportunities: number;
  activities: number;
  companies: number;
  contacts: number;
  weeks: number;
  days: number;
};

/** Somebody whom a member knows by their search. */
export type Known = {
  id: Id;
  at: number;
  employer: Employer;
  inWork: InWork;
  part: ContactPart;
  tie: Tie;
  conversed: boolean;
  /** The day on which they first met or called. */
  spokeOn: string;
};

/** A job while it is told. */
export type Job = { id: Id; at: number; title: string; employer: Employer; stage: string; last: number };

/** A member's search as it is being told. */
export class Pursuit {
  readonly facts: Fact[] = [];
  readonly dice: Dice;
  readonly search: Id;
  /** The companies that are aimed at, by what lists them. */
  readonly targets = new Map<Id, Id>();
  /** The versions of what is looked for. */
  readonly sentences: { id: Id; at: number }[] = [];
  readonly known: Known[] = [];
  readonly jobs: Job[] = [];
  readonly #firms = new Map<string, Id>();

  constructor(
    seed: number,
    readonly person: Person,
    readonly size: Size,
    /** The first moment of it, and the first after it. */
    readonly from: number,
    readonly until: number,
  ) {
    this.dice = new Dice(seed, `search of ${person.number}`);
    this.search = this.dice.id();
  }

  get own(): { member: Id; search: Id } {
    return { member: this.person.id, search: this.search };
  }

  /** Some employer. */
  employer(): Employer {
    const company = employerName(this.dice);
    const words = companyMatch(company);
    const firm = this.#firms.get(words) ?? this.dice.id();
    this.#firms.set(words, firm);
    return { firm, company };
  }

  /** So far through the search, from 0 to 1, as a moment. */
  at(part: number): number {
    return Math.floor(this.from + 2 * hour + (this.until - this.from - 3 * hour) * part);
  }

  /** The day on which something of a moment was. Of a search that is longer than the member is here, more was written down at once. */
  on(at: number): string {
    const days = this.size.days * 24 * hour;
    const back = this.until - at;
    const stretched = days === 0 ? back : Math.floor((back * days) / (this.until - this.from));
    return dateAt(this.until - stretched, this.person.zone).toString();
  }

  /** Something happens in it, unless that lies behind its end. */
  say(fact: Fact): boolean {
    if (fact.at >= this.until) return false;
    this.facts.push(fact);
    return true;
  }
}

import { type Id, newId, toAddress } from "../src/basics/ids.ts";
import { addOpportunity } from "../src/modules/search/opportunities/opportunities.ts";
import { onlyTitled } from "../src/modules/search/opportunities/opportunity.ts";
import { searchUrls } from "../src/modules/search/urls.ts";
import { knows } from "./people-met.ts";
import { looks } from "./searching.ts";
import { type Answer, begin, inTown, member, type Person, type Town } from "./support.ts";

type Fields = Record<string, string | string[]>;

/** Runs a story about Ben, who looks for work and knows Ana Ruiz. */
export const inTownOfBen = (
  story: (town: Town, ben: Person, ana: Id) => Promise<void>,
  zone?: string,
): Promise<void> =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben", zone);
    await looks(town, ben);
    await story(town, ben, await knows(town, ben, "Ana Ruiz"));
  });

/** What the form of a new activity sends: a conversation of today, unless something else is said. */
export const doing = (more: Fields = {}): Fields => ({
  id: toAddress(newId()),
  kind: "conversation",
  day: "2026-11-24",
  channel: "networking",
  ...more,
});

/** Somebody notes that. */
export const did = (who: Person, more: Fields = {}): Promise<Answer> =>
  who.post(searchUrls.activities, doing(more));

/** A job that somebody pursues, spotted on the first day. */
export const pursues = (town: Town, who: Person, title: string, company: string): Promise<Id> =>
  addOpportunity(
    town.house.main.write,
    who.id,
    { ...onlyTitled(title, company, Temporal.PlainDate.from("2026-11-24")), id: newId() },
    town.clock.now,
  );

/** All that somebody noted. */
export const activitiesOf = (town: Town, who: Person) =>
  town.house.main.read.selectFrom("activities").selectAll().where("member_id", "=", who.id).execute();

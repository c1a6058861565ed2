import type { Interviews } from "../../../database/index.ts";
import { type Crossing, guidesFor, guidesWorthSaying, seekersFor, worthSaying } from "./finding.ts";
import { type Ground, saidIn, type Told } from "./ground.ts";
import { chosen, type Profile } from "./profile.ts";
import { type Quote, quoteOf } from "./quotes.ts";

/** A published interview that crosses with what somebody said: where, and in which of its own words. */
export type Met = {
  number: number;
  name_kind: string;
  name: string;
  /** The topic as a sentence goes on, "" where only words cross; and who of the two chose it: the author, and who asks. */
  phrase: string;
  isChosen: boolean;
  isAsked: boolean;
  /** Whether they ask for what somebody said that they could do for others. */
  isOffered: boolean;
  quote: Quote;
};

/** Who has been where a profile is: as many as are shown at once, at most. */
export async function guidesMet(
  read: Interviews,
  ground: Ground,
  seeker: Profile,
  except: number | null,
): Promise<Met[]> {
  const ranking = await guidesFor(read, seeker, ground.rarity, except);
  const found = guidesWorthSaying(ranking, mostGuessed).slice(0, mostMet);
  return toldOf(read, ground, found, {
    side: "experience",
    others: seeker.struggle,
    topics: seeker.struggleTopics,
  });
}

/** Who asks for what a profile has been through. */
export async function seekersMet(
  read: Interviews,
  ground: Ground,
  guide: Profile,
  except: number | null,
): Promise<Met[]> {
  const ranking = await seekersFor(read, guide, ground.rarity, except);
  const found = worthSaying(ranking, mostGuessed).slice(0, mostMet);
  return toldOf(read, ground, found, {
    side: "struggle",
    others: guide.experience,
    topics: guide.experienceTopics,
  });
}

/** So many are shown at once. */
export const mostMet = 5;
/** Of those by a topic that is only guessed, or only spoken of. */
const mostGuessed = 2;

type Asked = {
  side: "experience" | "struggle";
  others: ReadonlySet<string>;
  topics: ReadonlyMap<string, number>;
};

async function toldOf(
  read: Interviews,
  ground: Ground,
  found: readonly Crossing[],
  asked: Asked,
): Promise<Met[]> {
  const all = await saidIn(
    read,
    found.map(({ number }) => number),
  );
  return found.flatMap((crossing) => shownAs(ground, crossing, all.get(crossing.number), asked) ?? []);
}

function shownAs(
  ground: Ground,
  { number, topic }: Crossing,
  told: Told | undefined,
  { side, others, topics }: Asked,
): Met | null {
  const slug = ground.slugOf(topic);
  const quote = told && quoteOf(ground, told, side, others, slug);
  if (!quote) return null;
  const { name_kind, name, facets } = told;
  const isChosen = (side === "experience" ? facets.experience : facets.struggles).includes(slug);
  const isAsked = topics.get(topic) === chosen;
  const phrase = ground.lists.get(slug)?.phrase ?? "";
  return { number, name_kind, name, phrase, isChosen, isAsked, isOffered: false, quote };
}

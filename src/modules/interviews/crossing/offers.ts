import type { Interviews } from "../../../database/index.ts";
import { seekersFor } from "./finding.ts";
import { type Ground, noFacets, saidIn, type Told } from "./ground.ts";
import { meaningsIn } from "./meanings.ts";
import type { Met } from "./met.ts";
import { profileOf } from "./profile.ts";
import { sentenceFor } from "./quotes.ts";
import { tokensOf } from "./texts.ts";
import { stemsIn } from "./words.ts";

const looksAt = 20;
const mostAsking = 3;
/** So many words in common say that one asks for what the other offers, where no topic does. */
const leastShared = 2;
const everyday = new Set(
  stemsIn(
    "work works job jobs look looking time week weeks day days year years find help people person know want need tell talk good somebody",
  ),
);

/**
 * Who asks for what somebody said that they could do for others, each with the sentence that asks: it shares a topic with the
 * offer, or several words. Best first; the newer where two ask alike.
 */
export async function askingFor(
  read: Interviews,
  ground: Ground,
  offer: string,
  except: number | null,
): Promise<Met[]> {
  if (offer.trim() === "") return [];
  const offering = profileOf(
    tokensOf({ offer }, noFacets(), new Map([["offer", "e"] as const]), ground.meanings),
  );
  const found = (await seekersFor(read, offering, ground.rarity, except)).slice(0, looksAt);
  const told = await saidIn(
    read,
    found.map(({ number }) => number),
  );
  const stems = new Set(stemsIn(offer).filter((stem) => !everyday.has(stem)));
  const wanted = { stems, topics: meaningsIn(offer, ground.meanings) };
  return found
    .flatMap(({ number }) => asks(ground, number, told.get(number), wanted) ?? [])
    .toSorted((a, b) => b.shared - a.shared || b.met.number - a.met.number)
    .slice(0, mostAsking)
    .map(({ met }) => met);
}

type Wanted = { stems: ReadonlySet<string>; topics: ReadonlySet<string> };

function asks(
  ground: Ground,
  number: number,
  told: Told | undefined,
  { stems, topics }: Wanted,
): { met: Met; shared: number } | null {
  const quote = told && sentenceFor(told, ["need", "struggle"], (words) => sharedIn(words));
  if (!told || !quote) return null;
  const { name_kind, name } = told;
  const met = {
    number,
    name_kind,
    name,
    phrase: "",
    isChosen: false,
    isAsked: false,
    isOffered: true,
    quote,
  };
  return { met, shared: sharedIn(quote.words) };

  function sharedIn(words: string): number {
    const shared = new Set(stemsIn(words).filter((stem) => stems.has(stem))).size;
    const same = [...meaningsIn(words, ground.meanings)].filter((slug) => topics.has(slug)).length;
    return same > 0 || shared >= leastShared ? 2 * same + shared : 0;
  }
}

import type { Facets, SentInterview } from "../src/modules/interviews/interview.ts";
import type { Key } from "../src/modules/interviews/keys.ts";
import { publishes } from "./interviews.ts";
import type { Town } from "./support.ts";

// For stories about where interviews cross.

type Topics = { struggles?: readonly string[]; experience?: readonly string[] };

/** What somebody says who struggles with one thing and has something to tell of another. */
export const told = (
  answers: Record<string, string>,
  topics: Topics = {},
  more: Partial<Facets> = {},
): SentInterview => ({
  answers: { struggle: "It is slow.", works: "I keep at it.", ...answers },
  facets: {
    situation: null,
    field: null,
    duration: null,
    route: null,
    struggles: [],
    experience: [],
    ...topics,
    ...more,
  },
  questionSet: 1,
  by: { kind: "number" },
});

/** Seven people, of whom the first has a question that others can answer, better and worse. */
export async function sevenPeople(town: Town): Promise<Key[]> {
  const keys: Key[] = [];
  for (const one of seven) keys.push((await publishes(town, one)).key);
  return keys;
}

const seven = [
  told(
    {
      struggle:
        "I am fifty-eight, and my letters come back before the ink is dry. I leave out my birth year.",
    },
    { struggles: ["older", "silence"] },
    { situation: "laid-off" },
  ),
  told(
    {
      struggle: "Money, since March.",
      works:
        "I left my birth year out of every letter, and went to see people instead. At sixty I was hired by a woman half my age.",
    },
    { struggles: ["money-short"], experience: ["older"] },
    { situation: "laid-off" },
  ),
  told(
    { works: "I telephone after ten days, always on a Tuesday. Half of them answer then." },
    { experience: ["silence"] },
  ),
  told({ works: "I rise at six and walk the dog." }, { struggles: ["morale"], experience: ["structure"] }),
  told(
    {
      struggle: "They do not write back.",
      works: "I was too old for three of them and right for the fourth.",
    },
    { struggles: ["silence"], experience: ["older", "pay"] },
  ),
  told(
    { struggle: "The rent.", works: "I asked the housing office early." },
    { experience: ["money-short"] },
  ),
  told({ works: "At my age one reads the posting twice, and answers it once." }, {}),
];

import { entriesOf, isTest, type Law, placesOf } from "./sources.ts";

/**
 * All sayings are put together, and so are all words for problems: of two under one key the later would be said where the
 * earlier was meant.
 */
export const oneKeyOneSaying: Law = (sources) => {
  const known = new Map<string, string>();
  const twice: string[] = [];
  for (const [path, text] of entriesOf(sources, "src/").filter(([path]) => !isTest(path)))
    for (const { where, match } of placesOf(lists, path, text))
      for (const key of keysIn(match[2] ?? "")) {
        const name = `${match[1]} "${key}"`;
        const before = known.get(name);
        if (before) twice.push(`${where} says ${name}, and so does ${before}: call one of them otherwise`);
        else known.set(name, where);
      }
  return twice;
};

const lists = /^export const \w+(Sayings|Problems)\b[^=]*= \{(.*?)\n?\};$/gms;

/** The keys that stand on the first level: alone on a line, or after the brace of a short list. */
const keysIn = (list: string): string[] =>
  [...list.matchAll(/^ {1,2}"?([\w-]+)"?:/gm)].map((match) => match[1] ?? "");

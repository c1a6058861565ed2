import type { JSX } from "../jsx/index.ts";
import { LinkifyIt, type Match } from "linkify-it";
import { webAddress } from "../../basics/web-address.ts";

const finder = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: true }).add("ftp:", null).add("//", null);

/**
 * Plain words that a person typed, letter for letter, with the web and mail addresses in them made clickable. Stands
 * inside any element of text; one with the class "words" keeps the line breaks.
 */
export function LinkedWords({ words }: { words: string }): JSX.Element {
  return (
    <>
      {partsOf(words).map(({ text, href }) =>
        href ? (
          <a class="typed-link" href={href} rel="nofollow ugc noopener noreferrer">
            {text}
          </a>
        ) : (
          text
        ),
      )}
    </>
  );
}

type Part = { text: string; href: string | null };

function partsOf(words: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  // Most words have none, and looking for one closely is dear.
  const matches = mayHoldAddress.test(words) ? finder.match(words) : null;
  for (const match of matches ?? []) {
    const href = addressIn(match);
    if (href === null) continue;
    parts.push({ text: words.slice(from, match.index), href: null });
    parts.push({ text: words.slice(match.index, match.lastIndex), href });
    from = match.lastIndex;
  }
  parts.push({ text: words.slice(from), href: null });
  return parts.filter(({ text }) => text !== "");
}

const mayHoldAddress = /[.:@]\S/;

/** Where a match leads. What has no scheme is an address only in small letters: "him.He was" is a forgotten space. */
function addressIn({ schema, raw, url }: Match): string | null {
  if (schema !== "") return webAddress(url);
  const [host = ""] = raw.split(/[/?#]/, 1);
  return host === host.toLowerCase() ? webAddress(raw) : null;
}

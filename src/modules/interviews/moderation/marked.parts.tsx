import type { Children, JSX } from "../../../web/jsx/index.ts";
import { type Identifying, identifyingIn, type Why } from "../publishing/identifying.ts";

/** Words as somebody wrote them, with whatever could tell who somebody is marked, and why. */
export function MarkedWords({ words }: { words: string }): JSX.Element {
  const marked = identifyingIn(words, []);
  return (
    <>
      <p class="words">{inPieces(words, marked)}</p>
      {marked.length > 0 && (
        <p class="quiet-words">
          {marked.map(
            ({ start, end, why }, at) => `${at > 0 ? "; " : ""}“${words.slice(start, end)}” ${reasons[why]}`,
          )}
        </p>
      )}
    </>
  );
}

function inPieces(words: string, marked: readonly Identifying[]): Children[] {
  let from = 0;
  const pieces: Children[] = [];
  for (const { start, end } of marked) {
    pieces.push(words.slice(from, start), <mark>{words.slice(start, end)}</mark>);
    from = end;
  }
  return [...pieces, words.slice(from)];
}

const reasons: Record<Why, string> = {
  link: "is a link",
  mail: "is a mail address",
  telephone: "looks like a telephone number",
  address: "looks like an address",
  person: "looks like somebody’s name",
  employer: "looks like an employer’s name",
};

import { writtenNumber } from "../urls.ts";
import type { AnswerShown, FacetShown } from "./interview.reads.ts";
import { oneLine } from "./one-line.ts";

/** The answer that stands for an interview where there is room for one line, and the one that is taken else. */
const tellingAnswers = ["works", "struggle"];

// Said of the author; what they struggle with and know stands apart.
const ofTheAuthor = ["situation", "field", "duration"];

/** What an interview is called wherever it is listed. Nobody's name is in it. */
export function titleOf({ row, facets }: { row: { number: number }; facets: readonly FacetShown[] }): string {
  const said = ofTheAuthor.flatMap((relation) => facets.filter((facet) => facet.relation === relation));
  const number = `Interview ${writtenNumber(row.number)}`;
  return said.length === 0 ? number : `${number}: ${said.map(({ label }) => label).join(", ")}`;
}

/** One line of the author's own words, or nothing where there are none. */
export function lineOf(answers: readonly Pick<AnswerShown, "slug" | "words">[], most: number): string {
  const telling = tellingAnswers.flatMap((slug) => answers.filter((answer) => answer.slug === slug));
  return oneLine((telling[0] ?? answers[0])?.words ?? "", most);
}

/** What was chosen, in the order in which it is shown: of the author, the struggles, the experience, and the route. */
export const facetsBy = (facets: readonly FacetShown[], ...relations: readonly string[]): FacetShown[] =>
  relations.flatMap((relation) => facets.filter((facet) => facet.relation === relation));

/** The last line of a page and of a feed's entry where the words are gone. */
export const withdrawnWords =
  "Whoever wrote it has taken it back, as they may at any time. The words are gone from here for good. The number stays, and will never be anybody else's.";

/** And where a host has put them away. */
export const hiddenWords = "A host of this community has put this interview out of sight for now.";

import type { Id } from "../../../basics/ids.ts";
import type { Main } from "../../../database/index.ts";
import { searchWordsOf } from "../../contacts/index.ts";
import type { OpportunityWords } from "./opportunity.ts";

/** How much of the notes is looked through, in letters. */
const searchedLetters = 300;

/** The words by which an opportunity is found, with a space before each. */
export const opportunitySearchWords = (
  what: Pick<OpportunityWords, "title" | "company" | "place" | "foundWhere" | "notes">,
): string =>
  searchWordsOf([
    what.title,
    what.company,
    what.place,
    what.foundWhere,
    what.notes.slice(0, searchedLetters),
  ]);

/** Makes the words anew by which what is pursued at a company is found: it has another name. */
export async function refreshOpportunityWords(tx: Main, company: Id): Promise<void> {
  const rows = await tx
    .selectFrom("opportunities")
    .innerJoin("companies", "companies.id", "opportunities.company_id")
    .select([
      "opportunities.id",
      "opportunities.title",
      "opportunities.place",
      "opportunities.found_where",
      "opportunities.notes",
      "opportunities.search_words",
      "companies.name",
    ])
    .where("opportunities.company_id", "=", company)
    .execute();
  for (const row of rows) {
    const words = opportunitySearchWords({ ...row, company: row.name, foundWhere: row.found_where });
    if (words !== row.search_words)
      await tx.updateTable("opportunities").set({ search_words: words }).where("id", "=", row.id).execute();
  }
}

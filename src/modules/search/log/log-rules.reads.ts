import { found } from "../../../basics/problem.ts";
import { type LogRulesTable, type Main, prepared } from "../../../database/index.ts";
import { logFields, type LogRule, shippedRules } from "./log-rule.ts";

/** A rule as it stands: the host's, or, with the version 0, as the house ships it. */
export type StandingRule = LogRule & { version: number };

/** Every rule, in the order of the house. */
export async function logRules(read: Main): Promise<StandingRule[]> {
  const changed = await all.all(read, {});
  return shippedRules.map((rule) => {
    const row = changed.find(({ key }) => key === rule.key);
    return row ? asRule(row) : { ...rule, version: 0 };
  });
}

/** One of them by its key; not-found where there is none. */
export const logRule = async (read: Main, key: string): Promise<StandingRule> =>
  found((await logRules(read)).find((rule) => rule.key === key));

const all = prepared((read: Main) => read.selectFrom("log_rules").selectAll().orderBy("key"));

const asRule = (row: LogRulesTable): StandingRule => ({
  key: row.key,
  name: row.name,
  firstDay: row.first_day,
  aWeek: row.a_week,
  employerContacts: row.employer_contacts,
  noDuplicates: row.no_duplicates === 1,
  fields: logFields.filter((field) => row.fields.split(" ").includes(field)),
  keptWords: row.kept_words,
  source: row.source,
  version: row.version,
});

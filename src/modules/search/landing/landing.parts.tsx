import type { Children } from "../../../web/jsx/index.ts";
import { LinkedWords } from "../../../web/components/index.ts";
import { sayPlainDate } from "../../../web/when.ts";
import { titleAt } from "../opportunities/opportunity.ts";
import { jobKindWords, routeWords } from "../search.words.ts";
import type { LandingRead } from "./earlier.reads.ts";

/** What a lander said, as label and words. */
export function factsOfLanding(row: LandingRead, today: Temporal.PlainDate): (readonly [string, Children])[] {
  const facts: (readonly [string, Children])[] = [
    ["The day", sayPlainDate(Temporal.PlainDate.from(row.landed_on), today)],
    ["How it came about", routeWords[row.route]],
    ["Which one", row.title === null ? "" : titleAt({ title: row.title, company: row.company })],
    ["The first word", row.first_contact],
    ["Kind of job", row.job_kind && jobKindWords[row.job_kind]],
    ["It may be counted", row.may_count === 1 ? "Yes, without my name" : "No"],
    ["It may be told", row.may_tell === 1 ? "Yes, ask me for my words" : "No"],
    [
      "In my own words",
      row.words && (
        <div class="words">
          <LinkedWords words={row.words} />
        </div>
      ),
    ],
  ];
  return facts.filter(([, words]) => words !== "");
}

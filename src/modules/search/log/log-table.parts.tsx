import { sayDate } from "../../../web/when.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { searchUrls } from "../urls.ts";
import type { LogField, LogRule } from "./log-rule.ts";
import type { CountedLine, LogWeek } from "./log-week.ts";
import { fieldWords } from "./log.words.ts";

/** What was done in a week, a row each, with the columns that the office asks for; on paper nothing leads on. */
export function LogTable(props: { week: LogWeek; rule: LogRule; isPaper?: boolean }): JSX.Element {
  const { week, rule, isPaper = false } = props;
  return (
    <table class="log-table">
      <caption class="unseen">{captionOf(week)}</caption>
      <thead>
        <tr>
          <th scope="col">Day</th>
          {rule.fields.map((field) => (
            <th scope="col">{fieldWords[field]}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {week.lines.map((line) => (
          <LogRow line={line} rule={rule} isPaper={isPaper} />
        ))}
      </tbody>
    </table>
  );
}

/** "22 November to 28 November 2026". */
export function captionOf({ begins }: Pick<LogWeek, "begins">): string {
  const ends = begins.add({ days: 6 });
  return `${sayDate(begins.toString())} to ${sayDate(ends.toString())}`;
}

function LogRow(props: { line: CountedLine; rule: LogRule; isPaper: boolean }): JSX.Element {
  const { line, rule, isPaper } = props;
  const day = sayDate(line.day);
  return (
    <tr>
      <th scope="row">
        {isPaper ? day : <a href={whereToChange(line)}>{day}</a>}
        {!line.counts && <span class="log-again">Counted once: the same employer, the same week</span>}
      </th>
      {rule.fields.map((field) => (
        <Cell line={line} field={field} isPaper={isPaper} />
      ))}
    </tr>
  );
}

/** On a narrow screen a cell says what it is, and an empty one is not there. */
function Cell(props: { line: CountedLine; field: LogField; isPaper: boolean }): JSX.Element {
  const { line, field, isPaper } = props;
  const isMissing = !isPaper && line.missing.includes(field);
  if (!line.cells[field] && !isMissing) return <td class="log-empty" />;
  return (
    <td>
      <span class="cell-label">{fieldWords[field]}</span>
      {line.cells[field] || <a href={whereToChange(line)}>Add</a>}
    </td>
  );
}

const whereToChange = (line: CountedLine): string =>
  line.of === "activity" ? searchUrls.editActivity(line.id) : searchUrls.jobInterview(line.id);

import { cellIn, headingsOf, type Line } from "../../../delivery/index.ts";
import { applicationFound, type Brought, type Calendar } from "./application.ts";

// What LinkedIn puts before the heading of some of its lists.
const longestPreamble = 20;

/**
 * The jobs of LinkedIn, applied for or only saved, if this is their list. LinkedIn publishes no description of it: the names of
 * its columns and its days, which are American, were read off eight public programs that take it.
 */
export function linkedInApplications(lines: readonly Line[], today: Temporal.PlainDate): Brought[] | null {
  const at = lines.slice(0, longestPreamble).findIndex(({ cells }) => {
    const { has } = headingsOf(cells);
    return has("job title") && has("company name") && (has("application date") || has("saved date"));
  });
  if (at === -1) return null;
  const { column } = headingsOf(lines[at]?.cells ?? []);
  const calendar: Calendar = { order: "month-first", today };
  const isApplied = column("application date") !== null;
  return lines.slice(at + 1).map(({ line, cells }) => {
    const cell = (name: string): string => cellIn(cells, column(name));
    const found = {
      title: cell("job title"),
      company: cell("company name"),
      link: cell("job url"),
      stage: isApplied ? "applied" : "saved",
      appliedOn: cell("application date"),
      savedOn: cell("saved date"),
      foundWhere: "LinkedIn",
    };
    return applicationFound(line, found, [], calendar);
  });
}

import { cellIn, headingsOf, type Line } from "../../../delivery/index.ts";
import { applicationFound, type Brought, type Calendar } from "./application.ts";

/**
 * The list that JobSync hands out, if this is one. Its columns are known by their names, never by their place: workplaceType
 * came in later. Checked against its public source (`src/app/api/jobs/export/route.ts`, as of July 2026), not against files
 * of people.
 */
export function jobSyncApplications(lines: readonly Line[], today: Temporal.PlainDate): Brought[] | null {
  const { column, has } = headingsOf(lines[0]?.cells ?? []);
  if (!["createdat", "applieddate", "jobtitle", "jobsource", "status"].every(has)) return null;
  const calendar: Calendar = { order: null, today };
  return lines.slice(1).map(({ line, cells }) => {
    const cell = (name: string): string => {
      const words = cellIn(cells, column(name));
      return /^(?:n\/a|not specified|unknown)$/i.test(words) ? "" : words;
    };
    const found = {
      title: cell("jobtitle"),
      company: cell("company"),
      stage: cell("status"),
      appliedOn: cell("applieddate"),
      savedOn: cell("createdat"),
      place: [cell("location"), cell("workplacetype")].filter(Boolean).join(", "),
      foundWhere: cell("jobsource"),
      jobKind: cell("jobtype"),
    };
    return applicationFound(line, found, [], calendar);
  });
}

import {
  cellIn,
  columnsNamed,
  type DayOrder,
  type Line,
  mostColumns,
  orderOfDay,
} from "../../../delivery/index.ts";
import {
  applicationFound,
  type Brought,
  type Calendar,
  type Found,
  type FoundKind,
  leftOut,
} from "./application.ts";

/** What a column of a list can hold, in the order in which it is asked. */
export const columnKinds = [
  "title",
  "company",
  "stage",
  "appliedOn",
  "link",
  "place",
  "pay",
  "foundWhere",
  "savedOn",
  "changedOn",
  "jobKind",
  "nextStep",
  "nextOn",
  "contact",
  "notes",
  "posting",
] as const satisfies readonly FoundKind[];

/** Which column holds what, counted from 0; whether the first line is a heading; and in which order days are written, where somebody said so. */
export type Columns = { heading: boolean; order: DayOrder | null } & Record<FoundKind, number | null>;

const longestCell = 12_000;

/** The lines of a list whose columns are not chosen yet: nothing comes of them as they are. */
export const unchosen = (lines: readonly Line[]): Brought[] =>
  lines.map(({ line, cells }) =>
    leftOut(
      line,
      cells.find((cell) => cell.trim() !== "") ?? "",
      "columns",
      cells
        .slice(0, mostColumns)
        .map((cell) => (cell.length > longestCell ? cell.slice(0, longestCell) : cell)),
    ),
  );

/** What the headings suggest; whoever brings the list has the last word. */
export function guessColumns(lines: readonly Line[]): Columns {
  const named = columnsNamed((lines[0]?.cells ?? []).map(plainHeading), headings);
  const heading = lines.length > 1 && Object.values(named).some((at) => at !== null);
  const title = heading || named.title !== null ? named.title : 0;
  return { heading, order: null, ...named, title };
}

/** "appliedDate" and "applied_date" are "applied date". */
export const plainHeading = (cell: string): string =>
  cell
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/[_\s]+/g, " ")
    .trim()
    .toLowerCase();

const headings: Record<FoundKind, RegExp> = {
  title: /^(?:job ?title|title|position(?: title)?|role(?: title)?|job|vacancy|opening|job name)$/,
  company: /^(?:company(?: name)?|employer(?: name)?|organi[sz]ation|firm|business)$/,
  stage:
    /^(?:(?:current |application |job )?(?:status|stage)(?: name)?|state|list(?: name)?|column|result|outcome)$/,
  appliedOn:
    /^(?:(?:date|day|when) (?:i )?applied|applied(?: (?:on|date|at))?|application date|date (?:of application|sent|submitted)|submitted(?: on)?|date)$/,
  link: /^(?:(?:job |posting |application )?(?:url|link)|web ?(?:site|page)|job posting|posting address|address of (?:the )?posting)$/,
  place: /^(?:(?:job )?location|place|city|where|office)$/,
  pay: /^(?:pay|salary(?: range)?|compensation|wage|rate)$/,
  foundWhere:
    /^(?:(?:job )?source|found (?:on|at|where|via)|where found|job ?board|board|platform|site|channel)$/,
  savedOn:
    /^(?:(?:date )?(?:saved|added|created|found|spotted)(?: (?:on|at|date))?|created date|saved date)$/,
  changedOn:
    /^(?:(?:date |last )?(?:updated|changed|modified)(?: (?:on|at|date))?|last (?:update|contact|activity)|status date)$/,
  jobKind: /^(?:job type|type|employment type|kind(?: of job)?|contract(?: type)?)$/,
  nextStep: /^(?:next (?:steps?|action)|to ?do|action)$/,
  nextOn:
    /^(?:next (?:step )?(?:on|date|day)|follow.?up(?: (?:on|at|date))?|due(?: date| on)?|deadline|reminder)$/,
  contact: /^(?:contact(?: (?:name|person))?|recruiter|hiring manager|person)$/,
  notes: /^(?:notes?|comments?|remarks?)$/,
  posting: /^(?:(?:job )?description|posting(?: text)?|html description)$/,
};

const dayKinds = ["appliedOn", "savedOn", "changedOn", "nextOn"] as const;

/** In which order these columns write their days, as far as they prove it: "either" where it has to be asked, null where none is in doubt. */
export function orderOf(lines: readonly Line[], columns: Columns): DayOrder | "either" | null {
  const proofs = new Set<DayOrder>();
  let isInDoubt = false;
  for (const { cells } of lines.slice(columns.heading ? 1 : 0))
    for (const kind of dayKinds) {
      const order = orderOfDay(cellIn(cells, columns[kind]));
      if (order === "either") isInDoubt = true;
      else if (order !== null) proofs.add(order);
    }
  const [proof, another] = proofs;
  if (proof !== undefined && another === undefined) return proof;
  return isInDoubt ? "either" : null;
}

/** Whether a list holds days of which nobody can tell whether the day or the month stands first. */
export const hasDoubtfulDays = (lines: readonly Line[]): boolean =>
  lines.some(({ cells }) => cells.some((cell) => orderOfDay(cell) === "either"));

/** What a line says, its columns being so. */
export function applicationInColumns({ line, cells }: Line, columns: Columns, calendar: Calendar): Brought {
  const found: Found = {};
  for (const kind of columnKinds) found[kind] = cellIn(cells, columns[kind]);
  return applicationFound(line, found, cells, calendar);
}

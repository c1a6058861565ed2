import { emailAddress } from "../../../basics/email-address.ts";
import { cellIn, columnsNamed, dayOfList, type Line, mostColumns } from "../../../delivery/index.ts";
import { type Brought, broughtPerson, leftOut } from "./brought.ts";

/** What a column of a list can hold. */
export const columnKinds = [
  "name",
  "surname",
  "company",
  "title",
  "email",
  "phone",
  "web",
  "metWhere",
  "metOn",
  "tags",
  "about",
] as const;

export type ColumnKind = (typeof columnKinds)[number];

/** Which column holds what, counted from 0, and whether the first line is a heading. */
export type Columns = { heading: boolean } & Record<ColumnKind, number | null>;

/** The lines of a list whose columns are not chosen yet: nobody comes of them as they are. */
export const unchosen = (lines: readonly Line[]): Brought[] =>
  lines.map(({ line, cells }) => ({
    ...leftOut(line, cells.find((cell) => cell.trim() !== "") ?? "", "columns"),
    content: {
      what: null,
      own: null,
      cells: cells.slice(0, mostColumns).map((cell) => cell.slice(0, longestCell)),
    },
  }));

const longestCell = 4_000;

/** What the headings and the contents suggest; whoever brings the list has the last word. */
export function guessColumns(lines: readonly Line[]): Columns {
  const first = lines[0]?.cells ?? [];
  const named = columnsNamed(first, headings);
  const heading = lines.length > 1 && Object.values(named).some((at) => at !== null);
  if (heading) return { heading, ...named, name: named.name ?? unnamedBeside(named, first.length) };
  const email = firstWith(lines, (cell) => emailAddress(cell) !== null);
  const phone = firstWith(lines, (cell) => /^\+?[\d\s()./-]{6,}$/.test(cell.trim()));
  const web = firstWith(lines, (cell) => /^https?:\/\//i.test(cell.trim()));
  const name = [0, 1, 2, 3].find((at) => ![email, phone, web].includes(at)) ?? 0;
  const none = Object.fromEntries(columnKinds.map((kind) => [kind, null])) as Record<ColumnKind, null>;
  return { heading: false, ...none, email, phone, web, name };
}

const headings: Record<ColumnKind, RegExp> = {
  name: /^(full ?name|display ?name|contact( name)?|first ?name|given ?name|forename|vorname|name|person)$/,
  surname: /^(last ?name|family ?name|surname|nachname)$/,
  company: /^(company( name)?|organi[sz]ation( name)?|employer|firm|firma)$/,
  title: /^(job ?title|title|position|role)$/,
  email: /^(e-?mail( ?address(es)?)?( 1)?|e-?mail 1 - value|mail)$/,
  phone: /^(phone( number)?( 1)?|telephones?|mobile( phone)?|cell( phone)?|business phone|tel|telefon)$/,
  web: /^(linkedin( url)?|url|profile( url)?|web ?(site|page|address)?|homepage)$/,
  metWhere: /^(where (we )?met|met at|source)$/,
  metOn: /^(when (we )?met|met on|date|connected on)$/,
  tags: /^(tags?|labels?|categor(y|ies)|groups?)$/,
  about: /^(notes?|about|comments?|remarks?|description)$/,
};

const unnamedBeside = (named: Record<ColumnKind, number | null>, width: number): number | null =>
  Array.from({ length: width }, (_, at) => at).find((at) => !Object.values(named).includes(at)) ?? null;

function firstWith(lines: readonly Line[], fits: (cell: string) => boolean): number | null {
  const width = Math.min(mostColumns, Math.max(0, ...lines.slice(0, 200).map(({ cells }) => cells.length)));
  const counts = Array.from(
    { length: width },
    (_, at) => lines.slice(0, 200).filter(({ cells }) => fits(cells[at] ?? "")).length,
  );
  const most = Math.max(0, ...counts);
  return most === 0 ? null : counts.indexOf(most);
}

/** What a line says of somebody, its columns being so. */
export function personInColumns({ line, cells }: Line, columns: Columns): Brought {
  const cell = (kind: ColumnKind): string => cellIn(cells, columns[kind]);
  const several = (kind: ColumnKind): string[] => cell(kind).split(/[\n;,]/);
  const ways = [...several("email"), ...cell("phone").split(/[\n;]/), ...cell("web").split("\n")];
  const person = broughtPerson({
    line,
    name: `${cell("name")} ${cell("surname")}`,
    company: cell("company"),
    title: cell("title"),
    ways: ways.map((value) => ({ label: "", value })),
    metWhere: cell("metWhere"),
    metOn: dayOfList(cell("metOn")),
    tags: several("tags"),
    about: cell("about"),
  });
  return { ...person, content: { ...person.content, cells } };
}

import { type Figure, verdict } from "./figures.ts";

/** What a person reads of one measure: rows of the same length, the first of them the heading. */
export type Table = { title: string; rows: string[][] };

const titles: Record<string, string> = {
  process: "The process",
  pages: "Each page alone, ten browsers at it (of the limit: 10, 15, 25 %; what may be kept: 50, 80 %)",
  growth: "The same page in a larger community: what it costs in this process",
  crossings: "Interviews that cross, beside plain full-text, and how long finding them takes",
  contacts:
    "An address book of thousands: finding somebody as one types, and a file of five thousand that comes in",
  search:
    "A search of years: finding one of its opportunities as one types, and a file of ten thousand that comes in",
  interviews: "Very many interviews, and many people who say something at once",
  mixed: "As people use it, none of them resting",
  live: "Meetings that are going on",
  overload: "More than it can take",
};

/** The figures of one measure as a person reads them. Pages stand a line each, everything else a figure a line. */
export function tablesOf(measure: string, figures: readonly Figure[]): Table[] {
  const title = titles[measure] ?? measure;
  const besides = { growth: "smallest", crossings: "plain full-text" }[measure] ?? "bare server";
  const heading = ["", "got", besides, "ratio", "aim", ""];
  if (measure !== "pages") return [{ title, rows: [heading, ...figures.map(rowOf)] }];
  const others = figures.filter(({ name }) => !columns.some((column) => column.of.test(name)));
  const odd = others.filter(({ name, value }) => !name.includes("spread of the limit") || value > 0.2);
  return [
    { title, rows: pageRows(figures) },
    ...(odd.length > 0 ? [{ title: "What was odd meanwhile", rows: [heading, ...odd.map(rowOf)] }] : []),
  ];
}

function rowOf(figure: Figure): string[] {
  const { name, value, unit, limit, ratio } = figure;
  const compared = limit === null ? "" : shown(limit, unit);
  return [
    name,
    shown(value, unit),
    compared,
    ratio === null ? "" : shortly(ratio),
    aimOf(figure),
    verdict(figure),
  ];
}

function aimOf({ aims, unit }: Figure): string {
  if (!aims) return "";
  const steps = [aims.pass, aims.aim, aims.dream].filter((step) => step !== undefined);
  const words = aims.of === "ratio" ? steps.map(shortly) : steps.map((step) => shown(step, unit));
  return `${aims.better === "more" ? "at least" : "at most"} ${words.join(" / ")}`;
}

type Column = { head: string; of: RegExp; cell(figure: Figure): string };

const value = ({ value: number, unit }: Figure): string => shown(number, unit);
const columns: readonly Column[] = [
  { head: "a second", of: /: requests a second$/, cell: ({ value: number }) => shown(number, "") },
  { head: "of the limit", of: /: requests a second$/, cell: ({ ratio }) => percent(ratio) },
  { head: "", of: /: requests a second$/, cell: verdict },
  { head: "processor", of: /: processor$/, cell: value },
  {
    head: "of the limit’s",
    of: /: processor$/,
    cell: ({ ratio }) => percent(ratio === null ? null : 1 / ratio),
  },
  { head: "median", of: /: median$/, cell: value },
  { head: "99th", of: /: 99th percentile$/, cell: value },
  { head: "bytes", of: /: bytes$/, cell: value },
  {
    head: "on the wire",
    of: /: bytes over the wire/,
    cell: (figure) => `${value(figure)}${packing(figure)}`,
  },
  { head: "queries", of: /: queries$/, cell: value },
  { head: "database", of: /: database$/, cell: value },
  { head: "drawing", of: /: drawing$/, cell: value },
];

function pageRows(figures: readonly Figure[]): string[][] {
  const names = [...new Set(figures.map(({ name }) => name.split(":")[0] ?? ""))];
  return [
    ["", ...columns.map(({ head }) => head)],
    ...names.map((page) => {
      const own = figures.filter(({ name }) => name.startsWith(`${page}:`));
      return [
        page,
        ...columns.map(({ of, cell }) => {
          const figure = own.find(({ name }) => of.test(name));
          return figure ? cell(figure) : "";
        }),
      ];
    }),
  ];
}

const percent = (ratio: number | null): string => (ratio === null ? "" : `${(ratio * 100).toFixed(1)} %`);
const packing = ({ name }: Figure): string => ` ${/\((.*)\)/.exec(name)?.[1] ?? ""}`;

/** A number as a person writes it, with its unit. */
function shown(number: number, unit: string): string {
  if (Number.isNaN(number)) return "no answer";
  const digits = Number.isInteger(number) || number >= 100 ? 0 : number >= 10 ? 1 : 2;
  const text = number.toLocaleString("en", { maximumFractionDigits: digits, minimumFractionDigits: digits });
  return unit && unit !== "1/s" ? `${text} ${unit}` : text;
}

const shortly = (number: number): string => number.toFixed(number < 1 ? 3 : 2);

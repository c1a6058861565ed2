import { halvesOf, type Route } from "./addresses.ts";
import { type Role, roles } from "./world.ts";

/** What a form sends; ":new" is a fresh id, ":member" a thing of the world, "others:member" the one of the others. */
export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** What somebody does beforehand, as its own row in the table has it. */
export type Step = readonly [role: Role, route: Route];

/** The rows of a room as they are written down: a table, and beside it what its rows send. */
export type Room = {
  table: string;
  /** What is sent along: the fields of a form, or the question after an address. Nothing where nothing is named. */
  sends?: Readonly<Partial<Record<Route, Fields>>>;
  /** What comes before the attempt, where it could come to nothing otherwise. */
  first?: Readonly<Partial<Record<Route, readonly Step[]>>>;
};

/** A route with what it answers to each role. */
export type Row = {
  /** As it stands in the table, with the further things that were asked for by name. */
  written: string;
  route: Route;
  /** Which further things stand in the place of which names: `{ meeting: "coming" }`. */
  pinned: Readonly<Record<string, string>>;
  cells: readonly string[];
  /** Where its 303 leads, as a route is written; empty where that is told elsewhere. */
  leads: string;
  sends: Fields;
  first: readonly Step[];
};

const heads = ["vis", "new", "mem", "out", "org", "oth", "coa", "hst", "pau", "del", "off"];
const widest = 67;

/** The heading of the table, in the order of `roles`. */
export const heading = `${" ".repeat(widest)}${heads.join(" ")}`;

/** Reads the rows of a room. A line that is none fails the story, and so does what belongs to no line. */
export function rowsOf({ table, sends = {}, first = {} }: Room): Row[] {
  const [head = "", ...lines] = table.split("\n").filter((line) => line.trim() !== "");
  if (head.trim() !== heading.trim()) throw new Error(`The columns are: ${heading.trim()}`);
  const rows = lines.map((line): Row => {
    const [before = "", leads = ""] = line.split("→").map((part) => part.trim());
    const [method = "", path = "", ...cells] = before.split(/\s+/);
    const route = `${method} ${path.replaceAll(/=[\w-]+/g, "")}` as Route;
    const pinned = Object.fromEntries(
      [...path.matchAll(/:(\w+)=([\w-]+)/g)].map(([, name = "", thing = ""]) => [name, thing]),
    );
    if (cells.length !== roles.length) throw new Error(`${route} has ${cells.length} cells`);
    const written = `${method} ${path}`;
    return { written, route, pinned, cells, leads, sends: sends[route] ?? {}, first: first[route] ?? [] };
  });
  const known = new Set(rows.map(({ route }) => route));
  for (const route of [...Object.keys(sends), ...Object.keys(first)] as Route[])
    if (!known.has(route)) throw new Error(`${route} stands in no line of its table`);
  return rows;
}

/** A row as a line of the table. */
export function lineOf({ written, leads }: Row, cells: readonly string[]): string {
  const [method = "", path = ""] = written.split(" ");
  return lined(`${method.padEnd(4)} ${path}`, [...cells, ...(leads ? [`→ ${leads}`] : [])]);
}

/** Cells under their columns, with something before them. */
export const lined = (begins: string, cells: readonly string[]): string =>
  `${begins.padEnd(widest - 1)} ${cells.map((cell) => cell.padEnd(3)).join(" ")}`.trimEnd();

/** The cell of a role. */
export const cellOf = ({ cells }: Row, role: Role): string => cells[roles.indexOf(role)] ?? "";

/** Whether a cell says that the role gets what it came for. */
export const isSuccess = (cell: string): boolean => cell === "200" || cell === "303";

/** Those who get what they came for. */
export const welcomeAt = (row: Row): Role[] => roles.filter((role) => isSuccess(cellOf(row, role)));

/** A name in the address of a row: which thing stands there, and under which key `addressOf` looks for it first. */
export type Slot = { name: string; key: string; thing: string | null };

/** The names in the address of a row. */
export const slotsOf = ({ route, pinned }: Row): Slot[] => {
  const { path } = halvesOf(route);
  return [...path.matchAll(/:(\w+)/g)].map(({ 1: name = "", index }) => ({
    name,
    key: `${path.slice(0, index)}:${name}`,
    thing: pinned[name] ?? null,
  }));
};

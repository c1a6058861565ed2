import { fromAddress, toAddress, type Id } from "../../../basics/ids.ts";
import { cellIn, dayOfList, headingsOf, type Line } from "../../../delivery/index.ts";
import type { ContactWords, Way } from "../contact.ts";
import { type Brought, broughtPerson } from "./brought.ts";

/** The headings of the list that leaves the house. */
export const ownHeadings = [
  "Name",
  "Company",
  "Title",
  "E-mail addresses",
  "Telephones",
  "Web addresses",
  "Other ways to reach",
  "Tags",
  "In work",
  "Part they play",
  "Tie",
  "Where we met",
  "When we met",
  "Back of the card",
  "Landfall number",
] as const;

/** One contact as a line of it. Several of a kind stand in one cell, a line each, a label in brackets behind. */
export const ownCells = (id: Id, what: ContactWords): string[] => [
  what.name,
  what.company,
  what.title,
  ...(["email", "phone", "web", "other"] as const).map((kind) =>
    what.ways
      .filter((way) => way.kind === kind)
      .map(wayText)
      .join("\n"),
  ),
  what.tags.join("\n"),
  what.inWork,
  what.part,
  what.tie,
  what.metWhere,
  what.metOn?.toString() ?? "",
  what.about,
  toAddress(id),
];

// A value that ends in brackets itself gets empty ones, so that it is read as it was.
function wayText({ label, value }: Way): string {
  if (label === "" && !labelled.test(value)) return value;
  return `${value} (${label.replace(/[()]/g, "")})`;
}

const labelled = /^(.*) \(([^()]*)\)$/;

/** The people of our own list, if this is one. */
export function ownPeople(lines: readonly Line[]): Brought[] | null {
  const { column, has } = headingsOf(lines[0]?.cells ?? []);
  if (!ownHeadings.every((heading) => has(heading.toLowerCase()))) return null;
  const at = Object.fromEntries(
    ownHeadings.map((heading) => [heading, column(heading.toLowerCase())]),
  ) as Record<(typeof ownHeadings)[number], number>;
  return lines.slice(1).map(({ line, cells }) => {
    const cell = (heading: (typeof ownHeadings)[number]): string => cellIn(cells, at[heading]);
    const several = (heading: (typeof ownHeadings)[number]): string[] => cell(heading).split("\n");
    const ways = ["E-mail addresses", "Telephones", "Web addresses", "Other ways to reach"] as const;
    return broughtPerson({
      line,
      own: fromAddress(cell("Landfall number")),
      name: cell("Name"),
      company: cell("Company"),
      title: cell("Title"),
      ways: ways.flatMap(several).map(wayIn),
      tags: several("Tags"),
      inWork: cell("In work"),
      part: cell("Part they play"),
      tie: cell("Tie"),
      metWhere: cell("Where we met"),
      metOn: dayOfList(cell("When we met")),
      about: cell("Back of the card"),
    });
  });
}

function wayIn(text: string): { label: string; value: string } {
  const [, value = text, label = ""] = labelled.exec(text) ?? [];
  return { value, label };
}

import { cellIn, headingsOf, type Line } from "../../../delivery/index.ts";
import { type Brought, broughtPerson } from "./brought.ts";

/** The contacts of Google, if this is their list: with the headings of today, or with those of before 2024. */
export function googlePeople(lines: readonly Line[]): Brought[] | null {
  const { names, column, has } = headingsOf(lines[0]?.cells ?? []);
  const isOld = has("given name") && has("family name") && has("group membership");
  const isNew = has("first name") && has("last name") && has("labels") && has("organization name");
  if (!isOld && !isNew) return null;
  const find = (...of: readonly string[]): number[] => of.flatMap((name) => column(name) ?? []);
  const parts = find(
    "name prefix",
    isOld ? "given name" : "first name",
    isOld ? "additional name" : "middle name",
    isOld ? "family name" : "last name",
    "name suffix",
  );
  const columns = {
    whole: find("name", "file as", "nickname"),
    company: find("organization name", "organization 1 - name"),
    title: find("organization title", "organization 1 - title"),
    labels: find("labels", "group membership"),
    notes: find("notes"),
  };
  const ways = names.flatMap((name, at) => wayColumn(name, at, column) ?? []);
  return lines.slice(1).map(({ line, cells }) => {
    const first = (of: readonly number[]): string =>
      of.map((at) => cellIn(cells, at)).find((cell) => cell !== "") ?? "";
    const name = parts.map((at) => cellIn(cells, at)).filter(Boolean);
    return broughtPerson({
      line,
      name: name.length > 0 ? name.join(" ") : first(columns.whole),
      company: first(columns.company),
      title: first(columns.title),
      about: first(columns.notes),
      // Those with a star are Google's own.
      tags: severalIn(first(columns.labels)).filter((label) => !label.startsWith("*")),
      ways: ways.flatMap(({ at, labelAt }) =>
        severalIn(cellIn(cells, at)).map((value) => ({ label: labelIn(cellIn(cells, labelAt)), value })),
      ),
    });
  });
}

function wayColumn(name: string, at: number, column: (name: string) => number | null) {
  const [, kind] = /^((?:e-mail|phone|website|im) \d+) - value$/.exec(name) ?? [];
  if (kind === undefined) return null;
  return { at, labelAt: column(`${kind} - label`) ?? column(`${kind} - type`) };
}

// Several of a kind stand in one cell.
const severalIn = (cell: string): string[] =>
  cell
    .split(":::")
    .map((part) => part.trim())
    .filter(Boolean);

// A star marks the one that is used first.
const labelIn = (label: string): string => {
  const words = label.replace(/^\*\s*/, "").toLowerCase();
  return words === "other" ? "" : words;
};

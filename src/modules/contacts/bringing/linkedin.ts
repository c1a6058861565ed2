import { cellIn, dayOfList, headingsOf, type Line } from "../../../delivery/index.ts";
import { type Brought, broughtPerson } from "./brought.ts";

// What stands before the heading says why addresses are missing.
const longestPreamble = 20;

/** The connections of LinkedIn, if this is their list: a few lines of notes, a heading, and a line for each. */
export function linkedInPeople(lines: readonly Line[]): Brought[] | null {
  const at = lines.slice(0, longestPreamble).findIndex(({ cells }) => {
    const { has } = headingsOf(cells);
    return has("first name") && has("last name") && has("connected on") && (has("url") || has("position"));
  });
  if (at === -1) return null;
  const { column } = headingsOf(lines[at]?.cells ?? []);
  const [given, family, url, email] = ["first name", "last name", "url", "email address"].map(column);
  const [company, title, connected] = ["company", "position", "connected on"].map(column);
  return lines.slice(at + 1).map(({ line, cells }) => {
    const ways = [url, email].map((of) => ({ label: "", value: cellIn(cells, of) }));
    return broughtPerson({
      line,
      name: `${cellIn(cells, given)} ${cellIn(cells, family)}`,
      company: cellIn(cells, company),
      title: cellIn(cells, title),
      metWhere: "LinkedIn",
      metOn: dayOfList(cellIn(cells, connected)),
      ways: ways.toReversed(),
    });
  });
}

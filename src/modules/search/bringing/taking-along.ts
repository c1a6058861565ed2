import { Readable } from "node:stream";
import { ZipFile } from "yazl";
import type { Id } from "../../../basics/ids.ts";
import type { FileStore, Main } from "../../../database/index.ts";
import { writeCsv } from "../../../delivery/index.ts";
import { cleanFileName } from "../documents/file-names.ts";
import { calendarOf } from "../job-interviews/calendar.ts";
import { searchToTake } from "./own/search-to-take.reads.ts";
import { everyJobInterview, keptFiles } from "./taking-along.reads.ts";

/**
 * Everything of a member's search as one packed file that is made while it leaves: lists that spreadsheets open, all of it
 * once more as JSON, job interviews as a calendar, and the files that they keep here, of which one at a time is held.
 */
export async function searchZip(
  read: Main,
  files: FileStore,
  who: Id,
  now: Temporal.Instant,
): Promise<Readable> {
  const zip = new ZipFile();
  const options = { mtime: new Date(now.epochMilliseconds) };
  const add = (name: string, text: string): void => zip.addBuffer(Buffer.from(text), name, options);
  const kept = await keptFiles(read, who);
  const places = new Map(kept.map(({ id, file_name }, at) => [id, `files/${placeOf(at, file_name)}`]));
  const all = toTake(await searchToTake(read, who), places);
  add("README.txt", readme);
  add("search.json", `${JSON.stringify({ landfall: "search", version: 1, ...all }, null, 2)}\n`);
  for (const [name, rows] of Object.entries(all)) if (isList(rows)) add(`${name}.csv`, listOf(rows));
  const talks = await everyJobInterview(read, who);
  if (talks.length > 0)
    add(
      "job_interviews.ics",
      calendarOf(talks, () => null),
    );
  for (const file of kept)
    zip.addReadStreamLazy(places.get(file.id) ?? "", options, (give) => {
      files.open(read, file.file_id).then(
        (found) => give(null, Readable.from(found ? [Buffer.from(found.bytes)] : [])),
        (error: unknown) => give(error, Readable.from([])),
      );
    });
  zip.end();
  return zip.outputStream as Readable;
}

/** With where the file of each document lies, and nobody else than the people whom the search names. */
function toTake(all: Readonly<Record<string, unknown>>, places: ReadonlyMap<unknown, string>) {
  const { people, documents, ...rest } = all;
  const named = new Set(
    Object.values(rest)
      .filter(isList)
      .flatMap((rows) => rows.flatMap((row) => [row["contact_id"], row["found_contact_id"]])),
  );
  return {
    people: isList(people) ? people.filter(({ id }) => named.has(id)) : [],
    ...rest,
    documents: isList(documents)
      ? documents.map((row) => ({ ...row, file: places.get(row["id"]) ?? null }))
      : [],
  };
}

type Rows = readonly Readonly<Record<string, unknown>>[];

/** A list with something in it. */
const isList = (rows: unknown): rows is Rows => Array.isArray(rows) && rows.length > 0;

function listOf(rows: Rows): string {
  const heading = Object.keys(rows[0] ?? {});
  const cells = rows.map((row) => heading.map((name) => cellOf(row[name])));
  return writeCsv([heading, ...cells], { begins: true });
}

const cellOf = (value: unknown): string => {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value as string | number);
};

/** Where a file lies: numbered, so that two of one name are two. */
const placeOf = (at: number, name: string): string =>
  `${String(at + 1).padStart(3, "0")} ${cleanFileName(name)}`;

const readme = `Your search, as you kept it in Landfall.

Each .csv file is a list that spreadsheets open; its first line says what stands in which column. A cell that a
spreadsheet would reckon with has an apostrophe before it.
search.json holds all of it once more, for programs.
job_interviews.ics is a calendar of your job interviews; calendars open it.
In the folder files are the documents that you kept beside what you sent.

Another Landfall takes this file in as it is: open a search there, and bring it under "Bring applications in". People
come along by name, with their company; to have their addresses and your story with them there too, take "My people"
along as well. With whom you shared your search, and what you said to a group, stays where it was said.

Days are written year-month-day. Keep this where only you read it: it says with whom you spoke, and until when your
money lasts if you wrote that down.
`;

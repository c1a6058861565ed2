import { cleanLine } from "../../../basics/text.ts";
import type { JobKind } from "../search.ts";
import { listOf } from "./jobs-in-data.ts";
import type { Thing } from "./microdata.ts";
import { plainWords } from "./plain-words.ts";

const mostNamed = 20;

type Named = ReadonlyMap<string, Thing>;

/** A text as one line, no longer than `most`; what is no text is none. */
export function lineOf(value: unknown, most: number): string {
  if (typeof value !== "string" && typeof value !== "number") return "";
  const text = String(value).slice(0, 4_000);
  return shortened(cleanLine(/[&<]/.test(text) ? plainWords(text, 4_000) : text), most);
}

const shortened = (line: string, most: number): string =>
  line.length <= most
    ? line
    : `${line
        .slice(0, most - 1)
        .toWellFormed()
        .trimEnd()}…`;

const thingOf = (value: unknown, named: Named): Thing | null => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const thing = value as Thing;
  const id = thing["@id"];
  return (typeof id === "string" && thing["name"] === undefined && named.get(id)) || thing;
};

/** Who hires; "" where they do not say. */
export function companyIn(job: Thing, named: Named, most: number): string {
  for (const one of listOf(job["hiringOrganization"]).slice(0, mostNamed)) {
    const thing = thingOf(one, named);
    const name = lineOf(thing ? listOf(thing["name"] ?? thing["legalName"])[0] : one, most);
    if (name !== "" && !/^(?:confidential|anonymous|https?:\/\/\S*)$/i.test(name)) return name;
  }
  return "";
}

const mostPlaces = 3;

/** Where the work is, "Remote" where it is done from anywhere. */
export function placeIn(job: Thing, named: Named, most: number): string {
  const isRemote = listOf(job["jobLocationType"])
    .slice(0, mostNamed)
    .some((each) => /TELECOMMUTE|remote/i.test(lineOf(each, 60)));
  const places = [
    ...new Set(
      listOf(job["jobLocation"])
        .slice(0, 200)
        .map((each) => placeName(each, named))
        .filter((name) => name !== ""),
    ),
  ];
  const from = listOf(job["applicantLocationRequirements"])
    .slice(0, mostPlaces)
    .map((each) => lineOf(thingOf(each, named)?.["name"] ?? each, 60))
    .filter((name) => name !== "");
  const remote = isRemote ? [from.length > 0 ? `Remote (${from.join(", ")})` : "Remote"] : [];
  const rest = places.length > mostPlaces ? [`${places.length - mostPlaces} more`] : [];
  return shortened([...remote, ...places.slice(0, mostPlaces), ...rest].join("; "), most);
}

function placeName(value: unknown, named: Named): string {
  const place = thingOf(value, named);
  if (!place) return lineOf(value, 120);
  const address = listOf(place["address"])[0] ?? (place["addressLocality"] ? place : undefined);
  const parts = thingOf(address, named);
  if (!parts) return lineOf(address ?? place["name"], 120);
  const country = parts["addressCountry"];
  const names = [
    parts["addressLocality"],
    parts["addressRegion"],
    thingOf(country, named)?.["name"] ?? country,
  ].map((each) => lineOf(listOf(each)[0], 60));
  return [...new Set(names)].filter((name) => name !== "").join(", ") || lineOf(place["name"], 120);
}

const units: Readonly<Record<string, string>> = {
  hour: "an hour",
  day: "a day",
  week: "a week",
  month: "a month",
  year: "a year",
};

/** What it pays, in the words and the currency of the posting. */
export function payIn(job: Thing, most: number): string {
  const pay = listOf(job["baseSalary"])[0];
  const outer = thingOf(pay, new Map());
  const inner = listOf(outer?.["value"])[0];
  const value = thingOf(inner, new Map()) ?? outer;
  const currency = lineOf(outer?.["currency"] ?? value?.["currency"] ?? job["salaryCurrency"], 8);
  const [least, highest, one] = [
    amountOf(value?.["minValue"] ?? outer?.["minValue"]),
    amountOf(value?.["maxValue"] ?? outer?.["maxValue"]),
    amountOf(outer ? (value === outer ? inner : value?.["value"]) : pay),
  ];
  const sum = least && highest && least !== highest ? `${least} to ${highest}` : one || least || highest;
  if (sum === "") return "";
  const unit = lineOf(value?.["unitText"] ?? outer?.["unitText"] ?? job["salaryUnit"], 20).toLowerCase();
  const named = /[^\d\s.,a-z-]/i.test(sum) || sum.includes(currency) ? "" : currency;
  return shortened([sum, named, units[unit.replace(/(?:ly|s)$/, "")] ?? ""].filter(Boolean).join(" "), most);
}

function amountOf(value: unknown): string {
  const text = lineOf(value, 60);
  if (text === "" || Number(text) === 0) return "";
  const number = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(number) ? number.toLocaleString("en-US", { maximumFractionDigits: 2 }) : text;
}

// In the order in which one is believed where several are named.
const kinds: readonly (readonly [pattern: RegExp, kind: JobKind])[] = [
  [/part.?time/i, "part-time"],
  [/temporary|per.?diem|seasonal|\btemp\b/i, "temporary"],
  [/contract|fixed.?term|freelance/i, "fixed-term"],
  [/permanent|regular|unbefristet/i, "lasting"],
];

/** Which kind of job it is, where the posting says one that we have; full time says nothing of how long. */
export function kindIn(job: Thing): JobKind {
  const said = listOf(job["employmentType"])
    .slice(0, mostNamed)
    .map((each) => lineOf(each, 200))
    .join(", ");
  // Both full and part time: either will do, so it is none of them.
  if (/full.?time/i.test(said) && /part.?time/i.test(said)) return "";
  return kinds.find(([pattern]) => pattern.test(said))?.[1] ?? "";
}

/** The day on which the posting closes; null where it names none. */
export function closingDay(job: Thing): Temporal.PlainDate | null {
  const said = /^\d{4}-\d{2}-\d{2}/.exec(lineOf(job["validThrough"], 60))?.[0];
  if (!said) return null;
  try {
    return Temporal.PlainDate.from(said);
  } catch {
    return null;
  }
}

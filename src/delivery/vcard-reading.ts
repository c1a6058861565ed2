import { setImmediate as pause } from "node:timers/promises";
import ICAL from "ical.js";
import { cleanLine, cleanWords } from "../basics/text.ts";
import { type PropertyLine, propertyLines } from "./vcard-lines.ts";
import type { VcardWay } from "./vcard.ts";

/** What a card says of one person, in clean words; what it does not say is "" or an empty list. */
export type VcardRead = {
  uid: string;
  name: string;
  title: string;
  company: string;
  ways: VcardWay[];
  tags: string[];
  note: string;
  /** Properties of somebody's own, by their names in capitals, with what they say. */
  more: ReadonlyMap<string, string>;
  /** A list of other cards, and nobody. */
  isGroup: boolean;
};

/** One card of a file: the line on which it begins, what it says, or null where that is nothing that can be read, and whether the file ends in the middle of it. */
export type CardInFile = { line: number; card: VcardRead | null; isCut: boolean };

const mostProperties = 500;
/** Of one card, in all its properties. */
const mostLetters = 64_000;
const mostCategories = 200;

/**
 * Reads a file of cards, of whichever version (2.1, 3.0, 4.0), one after the other; while it is read others have their
 * turn. A card that has no end is read as far as it goes, up to the next; a card within a card belongs to nobody. Throws for nothing
 * that stands in it.
 */
export async function* readVcards(text: string): AsyncGenerator<CardInFile> {
  let properties: PropertyLine[] | null = null;
  let begun = 0;
  let within = 0;
  let letters = 0;
  let mayNest = false;
  for (const property of propertyLines(text)) {
    if (property === null) {
      await pause();
      continue;
    }
    const { name, value } = property;
    const isMark = value.trim().toUpperCase() === "VCARD";
    const begins = name === "BEGIN" && isMark;
    const ends = name === "END" && isMark;
    if (begins && properties && mayNest) within += 1;
    else if (ends && within > 0) within -= 1;
    else if (begins || ends) {
      if (properties) yield { line: begun, card: readCard(properties), isCut: false };
      properties = begins ? [] : null;
      [begun, within, letters] = [property.line, 0, 0];
    } else if (properties && within === 0 && properties.length < mostProperties) {
      const more = lettersIn(property);
      if (letters + more <= mostLetters) {
        properties.push(property);
        letters += more;
      }
    }
    // In 2.1 the card of somebody's agent stands within theirs.
    mayNest = within > 0 || (name === "AGENT" && value.trim() === "");
  }
  if (properties) yield { line: begun, card: readCard(properties), isCut: true };
  else if (endsInBegin(text)) yield { line: linesIn(text.trimEnd()), card: null, isCut: true };
}

const lettersIn = ({ name, parameters, value }: PropertyLine): number =>
  name.length + parameters.length + value.length;

/** Whether the file ends within the first line of a card. */
function endsInBegin(text: string): boolean {
  const [last = ""] = /[^\r\n]*$/.exec(text.slice(-100).trimEnd()) ?? [];
  const begun = last.trim().toUpperCase();
  return begun !== "" && begun !== mark && mark.startsWith(begun);
}

const mark = "BEGIN:VCARD";

function linesIn(text: string): number {
  let count = 1;
  const ends = /\r\n|\r|\n/g;
  while (ends.exec(text)) count += 1;
  return count;
}

/** A property as the library reads it. */
type Said = { name: string; group: string; types: string[]; values: (string | (string | string[])[])[] };

function readCard(properties: readonly PropertyLine[]): VcardRead | null {
  const isFourth = properties.some(({ name, value }) => name === "VERSION" && value.trim().startsWith("4"));
  const said = properties.flatMap((property) => saidBy(property, isFourth) ?? []);
  if (said.length === 0) return null;
  const first = (name: string): string =>
    said
      .find((each) => each.name === name && plain(each) !== "")
      ?.values.map(flat)
      .join(",") ?? "";
  const labels = new Map(
    said
      .filter(({ name, group }) => name === "X-ABLABEL" && group)
      .map((each) => [each.group, labelIn(plain(each))]),
  );
  return {
    uid: cleanLine(first("UID")),
    name: cleanLine(first("FN")) || nameOf(said) || cleanLine(first("NICKNAME")),
    title: cleanLine(first("TITLE")) || cleanLine(first("ROLE")),
    company: companyOf(said),
    ways: said.flatMap((each) => wayOf(each, labels) ?? []),
    tags: said
      .flatMap(({ name, values }) => (name === "CATEGORIES" ? values.map(flat) : []))
      .filter((category) => category.trim() !== "")
      .slice(0, mostCategories)
      .map(cleanLine)
      .filter(Boolean),
    note: cleanWords(
      said
        .filter(({ name }) => name === "NOTE")
        .map((each) => each.values.map(flat).join(","))
        .join("\n\n"),
    ),
    more: new Map(
      said.filter(({ name }) => name.startsWith("X-")).map((each) => [each.name, cleanWords(plain(each))]),
    ),
    isGroup: /^(group|list)$/i.test(first("KIND") || first("X-ADDRESSBOOKSERVER-KIND")),
  };
}

// Pictures and dates are not looked at, so that nothing in them can be wrong.
const looked =
  /^(FN|N|NICKNAME|ORG|TITLE|ROLE|EMAIL|TEL|URL|IMPP|SOCIALPROFILE|NOTE|CATEGORIES|UID|KIND|X-(?!.*(?:PHOTO|IMAGE|LOGO)).*)$/;
const structured = /^(N|ORG)$/;

function saidBy({ name, group, parameters, value }: PropertyLine, isFourth: boolean): Said | null {
  if (!looked.test(name)) return null;
  const isOwn = name.startsWith("X-");
  // NOTE: the library leaves an escaped semicolon as it is, and reads nothing at all in properties that it does not know.
  const text =
    structured.test(name) || isOwn
      ? value
      : value.replace(/\\([^])/g, (all, letter) => (letter === ";" ? ";" : all));
  const property = parsed(`${name}${parameters}:${text}`, isFourth) ?? parsed(`${name}:${text}`, isFourth);
  if (!property) return null;
  const [, with_, , ...values] = property;
  const types = [with_["type"] ?? []].flat().flatMap((type) => String(type).toLowerCase().split(","));
  return { name, group, types, values: isOwn ? [unescaped(value)] : values };
}

type Property = [string, Record<string, string | string[]>, string, ...Said["values"]];

function parsed(line: string, isFourth: boolean): Property | null {
  try {
    return ICAL.parse.property(line, isFourth ? ICAL.design.vcard : ICAL.design.vcard3) as Property;
  } catch {
    return null;
  }
}

const unescaped = (value: string): string =>
  value.replace(/\\([^])/g, (_all, letter: string) => (letter === "n" || letter === "N" ? "\n" : letter));

const flat = (value: Said["values"][number]): string =>
  Array.isArray(value) ? value.flat().filter(Boolean).join(" ") : String(value);

const plain = ({ values }: Said): string => values.map(flat).join(",").trim();

/** A name as it is said, out of its parts: family, given, further, before and behind it. */
function nameOf(said: readonly Said[]): string {
  const value = said.find(({ name }) => name === "N")?.values[0];
  if (value === undefined) return "";
  const [family, given, further, before, behind] = (Array.isArray(value) ? value : [value]).map((part) =>
    [part].flat().join(" "),
  );
  return cleanLine([before, given, further, family, behind].filter(Boolean).join(" "));
}

/** A company without its departments. */
function companyOf(said: readonly Said[]): string {
  const value = said.find(({ name }) => name === "ORG")?.values[0];
  return cleanLine((Array.isArray(value) ? [value[0] ?? ""].flat().join(" ") : value) ?? "");
}

const kinds: Record<string, VcardWay["kind"]> = {
  EMAIL: "email",
  TEL: "phone",
  URL: "web",
  IMPP: "other",
  SOCIALPROFILE: "other",
  "X-SOCIALPROFILE": "other",
  "X-WAY": "other",
};

function wayOf(said: Said, labels: ReadonlyMap<string, string>): VcardWay | null {
  const kind = kinds[said.name];
  const value = cleanLine(plain(said).replace(/^(mailto|tel):/i, ""));
  if (kind === undefined || value === "") return null;
  const label = (said.group && labels.get(said.group)) || labelOf(said.types);
  if (kind === "other" && /^https?:\/\//i.test(value)) return { kind: "web", label, value };
  return { kind, label, value };
}

const silent = new Set(["pref", "voice", "internet", "text", "msg", "x-mobileme", "other"]);

/** What kind of telephone or address it is, where that says something. */
function labelOf(types: readonly string[]): string {
  const type = types.find((each) => !silent.has(each)) ?? "";
  return type === "cell" ? "mobile" : cleanLine(type);
}

/** The telephones of one maker put their own labels between marks. */
const labelIn = (words: string): string => cleanLine(words.replace(/^_\$!<(.*)>!\$_$/, "$1"));

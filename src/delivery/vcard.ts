import { cleanLine, cleanWords } from "../basics/text.ts";

/** A way to reach somebody, as a vCard says it. "other" is what neither a mail, a call nor a browser reaches. */
export type VcardWay = { kind: "email" | "phone" | "web" | "other"; label: string; value: string };

/** What a vCard says of one person. What is "" or an empty list is left out. */
export type VcardPerson = {
  /** The same for this person for ever; an address of its own will do. */
  uid?: string;
  name: string;
  title?: string;
  company?: string;
  ways?: readonly VcardWay[];
  tags?: readonly string[];
  note?: string;
  /** What no other property says, under names that begin with X-. */
  more?: readonly (readonly [name: `X-${string}`, value: string])[];
  revised?: Temporal.Instant;
};

/**
 * One person as a vCard: RFC 6350 for 4.0, RFC 2426 for 3.0, which older telephones read. It ends with a line end, so that
 * many in a row are a file. Whatever stands in the words, it stays a value.
 */
export function writeVcard(person: VcardPerson, version: "3.0" | "4.0" = "4.0"): string {
  const name = cleanLine(person.name);
  const { given, family } = nameParts(name);
  return [
    "BEGIN:VCARD",
    `VERSION:${version}`,
    ...maybe("UID", uri(person.uid ?? "")),
    `FN:${text(name || "?")}`,
    `N:${text(family)};${text(given)};;;`,
    ...maybe("ORG", text(cleanLine(person.company ?? ""))),
    ...maybe("TITLE", text(cleanLine(person.title ?? ""))),
    ...(person.ways ?? []).flatMap(wayLines),
    ...maybe("CATEGORIES", (person.tags ?? []).map((tag) => text(cleanLine(tag))).join(",")),
    ...maybe("NOTE", text(cleanWords(person.note ?? ""))),
    ...(person.more ?? []).flatMap(([property, value]) => maybe(property, text(cleanWords(value)))),
    ...(person.revised ? [`REV:${basicTime(person.revised)}`] : []),
    "END:VCARD",
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join("");
}

/**
 * Which part of a name is the family's, for the lists of telephones: the last word, with the particles before it and
 * whatever comes after it ("Jr.", or all from a comma on). Both together are the name, as it was written. One word alone
 * is a first name, and so is what begins with a particle in small letters; names written in Chinese, Japanese or Korean, where the family comes first, stay whole.
 */
export function nameParts(name: string): { given: string; family: string } {
  const whole = { given: name, family: "" };
  if (familyFirst.test(name)) return whole;
  const [bare = ""] = /^[^,;(]*/.exec(name) ?? [];
  const words = bare.split(" ").filter(Boolean);
  let at = words.length - 1;
  while (at > 1 && addition.test(words[at] ?? "")) at -= 1;
  while (at > 1 && particle.test(words[at - 1] ?? "")) at -= 1;
  const isBare = at < 1 || addition.test(words[at] ?? "") || beginsFamily.test(name);
  if (isBare) return whole;
  const given = words.slice(0, at).join(" ");
  return { given, family: name.slice(given.length + 1) };
}

const familyFirst = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const addition = /^(?:[js]r\.?|i{2,3}|iv|ph\.?d\.?|m\.?d\.?)$/i;
const particle =
  /^(?:van|von|vom|zu|zum|zur|de[nrls]?|ter?n?|te|la|las|los|le|du|d[aio]s?|della|dalla|del|af|av|al|el|bin|bint|ibn|abu|st\.?|y|e|'t|’t)$/i;
/** "de la Cruz" is nobody's first name; "Al" and "Di" are. */
const beginsFamily = /^(?:van|von|vom|zu|de|del|della|da|di|dos|das|do|du|la|le|al|el)\s/;

const maybe = (property: string, value: string): string[] => (value === "" ? [] : [`${property}:${value}`]);

// Work and home have a place in the format; for all other words the address books of telephones agreed on X-ABLabel.
function wayLines({ kind, label, value }: VcardWay, at: number): string[] {
  const written = kind === "web" ? uri(value) : text(cleanLine(value));
  if (written === "") return [];
  const said = cleanLine(label);
  if (said === "") return [`${properties[kind]}:${written}`];
  if (said === "work" || said === "home") return [`${properties[kind]};TYPE=${said}:${written}`];
  return [`item${at + 1}.${properties[kind]}:${written}`, `item${at + 1}.X-ABLabel:${text(said)}`];
}

const properties = { email: "EMAIL", phone: "TEL", web: "URL", other: "X-WAY" } as const;

const text = (value: string): string => value.replace(/[\\,;]/g, "\\$&").replaceAll("\n", "\\n");

/** An address has no line ends and no escapes. */
const uri = (value: string): string => cleanLine(value).replaceAll(" ", "%20").replaceAll("\\", "%5C");

const basicTime = (instant: Temporal.Instant): string =>
  instant.round({ smallestUnit: "second", roundingMode: "floor" }).toString().replace(/[-:]/g, "");

const octets = 75;

/** No line is longer than 75 octets; none is broken inside a letter. */
function folded(line: string): string {
  // What is this short cannot be longer, whatever the letters.
  if (line.length * 3 <= octets) return line;
  const lines: string[] = [];
  let begun = "";
  let size = 0;
  for (const letter of line) {
    const more = Buffer.byteLength(letter);
    if (size + more > octets) {
      lines.push(begun);
      begun = " ";
      size = 1;
    }
    begun += letter;
    size += more;
  }
  return [...lines, begun].join("\r\n");
}

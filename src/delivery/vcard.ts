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
  return [
    "BEGIN:VCARD",
    `VERSION:${version}`,
    ...maybe("UID", uri(person.uid ?? "")),
    `FN:${text(name || "?")}`,
    // Which part of a name is the family's we do not know, and telephones show what stands here as it is.
    `N:;${text(name)};;;`,
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

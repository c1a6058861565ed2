/** A property of a card as it was written: its line ends are taken out, and what vCard 2.1 encodes is decoded. */
export type PropertyLine = {
  /** The line of the file on which it begins. */
  line: number;
  /** What ties several properties together; "" where nothing does. */
  group: string;
  /** In capitals. */
  name: string;
  /** As in vCard 4: each with a name, and a semicolon before it. */
  parameters: string;
  value: string;
};

/** A property is cut behind so many letters: what is kept of any is far shorter. */
const mostLetters = 16_000;
const lettersAtOnce = 32_000;

/**
 * Reads a text line by line: what is folded is one line again. Between two properties stands null wherever so much was read
 * that others should have their turn, whatever it was. Throws for nothing that stands in it.
 */
export function* propertyLines(text: string): Generator<PropertyLine | null> {
  let begun: Begun | null = null;
  let number = 0;
  let read = 0;
  for (const line of linesOf(text)) {
    number += 1;
    read += line.length + 1;
    if (read >= lettersAtOnce) {
      read = 0;
      yield null;
    }
    if (begun && goesOn(begun, line)) continue;
    const property = begun && propertyOf(begun);
    if (property) yield property;
    begun = line.trim() === "" ? null : beginning(number, line);
  }
  const property = begun && propertyOf(begun);
  if (property) yield property;
}

/** A property of which more lines may come. `isOpen` where its last line ends in an equals sign. */
type Begun = { line: number; pieces: string[]; length: number; isEncoded: boolean; isOpen: boolean };

function beginning(number: number, line: string): Begun {
  const start = line.slice(0, mostLetters);
  const isEncoded = encoded.test(start);
  return { line: number, pieces: [start], length: line.length, isEncoded, isOpen: line.endsWith("=") };
}

/** Takes a line that belongs to what has begun. */
function goesOn(begun: Begun, line: string): boolean {
  // In 2.1 an encoded value goes on behind an equals sign, on a line that is not folded.
  const isEncodedOn = begun.isEncoded && begun.isOpen;
  if (!isEncodedOn && !/^[ \t]/.test(line)) return false;
  const more = isEncodedOn ? line : line.slice(1);
  const piece = more.slice(0, Math.max(0, mostLetters - begun.length));
  if (piece !== "") begun.pieces.push(piece);
  begun.length += more.length;
  begun.isOpen = more.endsWith("=");
  return true;
}

const encoded = /^[^:]*;(?:ENCODING=)?"?QUOTED-PRINTABLE"?[;:]/i;

function* linesOf(text: string): Generator<string> {
  let at = 0;
  const ends = /\r\n|\r|\n/g;
  for (let end = ends.exec(text); end; end = ends.exec(text)) {
    yield text.slice(at, end.index);
    at = ends.lastIndex;
  }
  if (at < text.length) yield text.slice(at);
}

function propertyOf({ line, pieces, length, isEncoded }: Begun): PropertyLine | null {
  // What stands behind the last letter of a line counts where it is folded, and only the mark of going on does not.
  const whole = isEncoded ? pieces.map((piece) => piece.replace(/=$/, "")).join("") : pieces.join("");
  const colon = colonIn(whole);
  const head = /^\s*(?:([\w-]+)\.)?([\w-]+)/.exec(whole.slice(0, Math.max(0, colon)));
  if (!head) return null;
  const [all, group = "", name = ""] = head;
  const parameters = parametersIn(whole.slice(all.length, colon));
  const value = whole.slice(colon + 1);
  return {
    line,
    group: group.toLowerCase(),
    name: name.toUpperCase(),
    parameters: parameters.kept.map((parameter) => `;${parameter}`).join(""),
    value: isEncoded ? decoded(value, parameters.charset, length > mostLetters) : value,
  };
}

/** Where the value begins: behind the first colon that stands in no quotation. -1 where there is none. */
function colonIn(line: string): number {
  let isQuoted = false;
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '"') isQuoted = !isQuoted;
    else if (line[at] === ":" && !isQuoted) return at;
  }
  return line.indexOf(":");
}

/** In 2.1 a parameter may have no name: what is none of its encodings is a type. */
function parametersIn(text: string): { kept: string[]; charset: string } {
  const kept: string[] = [];
  let charset = "";
  for (const parameter of text.match(/;(?:"[^"]*"|[^";])*/g) ?? []) {
    const [name, value] = divided(parameter.slice(1).trim());
    if (/^CHARSET$/i.test(name)) charset = value ?? "";
    else if (value === undefined && /^[\w-]+$/.test(name) && !encodings.test(name)) kept.push(`TYPE=${name}`);
    else if (value !== undefined && /^[\w-]+$/.test(name) && !/^ENCODING$/i.test(name))
      kept.push(`${name}=${value}`);
  }
  return { kept, charset: charset.replaceAll('"', "") };
}

const divided = (parameter: string): [string, string?] => {
  const at = parameter.indexOf("=");
  return at === -1 ? [parameter] : [parameter.slice(0, at).trim(), parameter.slice(at + 1).trim()];
};

const encodings = /^(QUOTED-PRINTABLE|BASE64|B|8BIT|7BIT)$/i;

/** What was written as quoted-printable, with the escapes of vCard 3: a line end is `\n`, a comma is no divider. */
function decoded(value: string, charset: string, isCut: boolean): string {
  const whole = isCut ? value.replace(/=[0-9a-f]?$/i, "") : value;
  const bytes = Buffer.from(
    whole.replace(/=([0-9a-f]{2})|[^\u0000-\u007f]+/gi, (all, hex: string | undefined) =>
      hex === undefined ? Buffer.from(all).toString("latin1") : String.fromCharCode(Number.parseInt(hex, 16)),
    ),
    "latin1",
  );
  return textIn(bytes, charset, isCut)
    .replace(/\r\n|\r|\n/g, "\\n")
    .replace(/(?<!\\),/g, "\\,");
}

/** In the alphabet that is named, or else in the one in which it makes sense. Of what was cut the last letter may be a part. */
function textIn(bytes: Uint8Array, charset: string, isCut: boolean): string {
  for (const label of [charset || "utf-8", "utf-8"]) {
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes, { stream: isCut });
    } catch {
      // An alphabet that nobody knows, or another than was named.
    }
  }
  return new TextDecoder("windows-1252").decode(bytes);
}

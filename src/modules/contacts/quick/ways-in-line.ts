import { emailAddress } from "../../../basics/email-address.ts";
import { webAddress } from "../../../basics/web-address.ts";
import { letters, type Way } from "../contact.ts";

/** A way to reach somebody, and from where to where it stands in a line. */
export type WayFound = Way & { from: number; to: number };

const kinds: readonly { kind: Way["kind"]; words: RegExp; isOne: (value: string) => boolean }[] = [
  {
    kind: "email",
    words: /(?<![^\s,;:<>()[\]@])[^\s,;:<>()[\]@]+@[^\s,;:<>()[\]@]+/gu,
    isOne: (value) => emailAddress(value) !== null,
  },
  {
    kind: "web",
    words:
      /(?<![\p{L}\p{N}@.-])(?:https?:\/\/[^\s,;<>()]+|(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|eu|info|edu|example|uk|ie|de|fr|es|it|nl|ca|us|au)(?:\/[^\s,;<>()]*)?(?![\p{L}\p{N}@-]))/giu,
    isOne: (value) => webAddress(value) !== null,
  },
  {
    kind: "phone",
    words: /(?<![\p{L}\p{N}./-])[+(\d][\d() ./-]{5,24}\d(?![\p{L}\p{N}-])/gu,
    isOne: isTelephone,
  },
];

/** What stands before an address to say which it is. */
const labelled =
  /(?<![\p{L}\p{N}-])(?<label>(?:(?:work|home|private|office) )?(?:tel|telephone|phone|mobile|cell|number|mail|e-?mail|web|website|linkedin|twitter|mastodon|github)|work|home|office)[.:]*\s+$/iu;

/** The e-mail, web and telephone addresses in a line, in the order in which they stand there. A number that may be something else, such as two years, is none. */
export function waysIn(line: string): WayFound[] {
  const found: WayFound[] = [];
  for (const { kind, words, isOne } of kinds)
    for (const match of line.matchAll(words)) {
      const value = match[0].replace(/[.!?'’"]+$/, "").trim();
      const before = labelled.exec(line.slice(0, match.index));
      const [from, to] = [before?.index ?? match.index, match.index + value.length];
      const isApart = found.every((other) => to <= other.from || other.to <= from);
      if (isApart && value.length <= letters.way && isOne(value))
        found.push({ kind, label: before?.groups?.["label"] ?? "", value, from, to });
    }
  return found.sort((a, b) => a.from - b.from);
}

/** With a plus, a nought or a bracket before it, or in the three parts of North America. */
function isTelephone(value: string): boolean {
  const digits = value.replaceAll(/\D/g, "").length;
  const isNumber = /^[+0(]/.test(value) || /^\d{3}[-. ]\d{3}[-. ]\d{4}$/.test(value);
  return isNumber && digits >= 7 && digits <= 15 && !/^0?\d[./]\d{1,2}[./]\d{4}$/.test(value);
}

type Finder = {
  why: "link" | "mail" | "telephone" | "address";
  form: RegExp;
  accepts?: (text: string) => boolean;
};

// Ends of addresses that are no words of their own, and such as are.
const domains =
  "com|org|net|edu|gov|info|biz|app|dev|io|co|uk|de|fr|nl|ch|es|se|dk|fi|pl|eu|ca|au|nz|ie|be|cz|pt|gr|hu|ro|ru|jp|cn|br|xyz|online|site|shop|blog|jobs|tech|link|ly|gg";
const domainsAndWords = `${domains}|it|in|me|at|no|is|us|to|so|am|as|ai`;
const streets =
  "Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Place|Square|Terrace|Way|Close|Crescent|Gardens|Row|Highway|Parkway|Hill|Park|Mews|Grove|Walk";
const states =
  "AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC";

// "I lost my job.Online it went better": a stop without a space after it, and a word that is also an end of addresses.
const isNextSentence = /\p{Ll}\.(?:App|Online|Site|Shop|Blog|Jobs|Tech|Link|Info|Co|Be|De|Es|Se)$/u;

/** What stands for a place: on the web, in the post, at the end of a line. What comes first has it first. */
export const findersOfPlaces: readonly Finder[] = [
  {
    why: "mail",
    form: /(?<![\p{L}\p{N}.+_%-])[\p{L}\p{N}.+_%'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu,
  },
  {
    why: "mail",
    form: /(?<![\w.+-])[\w.+-]{1,64}[ \t]?(?:\(at\)|\[at\]|\{at\}|[ \t]at[ \t])[ \t]?[\w-]{1,63}[ \t]?(?:\(dot\)|\[dot\]|\{dot\}|[ \t]dot[ \t]|\.)[ \t]?(?:com|org|net|edu|de|co|uk|fr|io|eu)(?!\w)/giu,
    accepts: (text) => /dot|[([{]/i.test(text),
  },
  { why: "link", form: /(?<![\p{L}\p{N}])(?:https?|ftp):\/\/[^\s<>"]{1,500}[^\s<>".,;:!?)\]}'’”]/giu },
  { why: "link", form: /(?<![\p{L}\p{N}.])www\.[^\s<>"]{1,500}[^\s<>".,;:!?)\]}'’”]/giu },
  {
    why: "link",
    form: new RegExp(
      String.raw`(?<![\p{L}\p{N}.@_-])(?:[\p{L}\p{N}][\p{L}\p{N}-]{0,62}\.){1,4}(?:(?:${domains})(?![\p{L}\p{N}-])(?:/[^\s<>"]{0,500}[^\s<>".,;:!?)\]}'’”])?|(?:${domainsAndWords})/[^\s<>"]{1,500})`,
      "giu",
    ),
    accepts: (text) => !/^(?:asp|vb|ado)\.net$/i.test(text) && !isNextSentence.test(text),
  },
  {
    why: "address",
    form: new RegExp(
      String.raw`(?<![\p{L}\p{N}])\d{1,5}[a-zA-Z]?,?[ \t]+(?:(?:N|S|E|W|North|South|East|West)\.?[ \t]+)?(?:(?:\p{Lu}[\p{L}'’.-]{0,30}|\d{1,3}(?:st|nd|rd|th))[ \t]+){1,3}(?:${streets})(?![\p{L}\p{N}])`,
      "gu",
    ),
  },
  {
    why: "address",
    form: /(?<![\p{L}\p{N}])\p{Lu}[\p{L}-]{1,40}(?:straße|strasse|str\.|weg|gasse|platz|allee|damm|ufer|straat|laan|gatan|gade)[ \t]+\d{1,4}[ \t]?[a-zA-Z]?(?![\p{L}\p{N}])/gu,
  },
  {
    why: "address",
    form: /(?<![\p{L}\p{N}])(?:\d{1,4}(?:[ \t](?:bis|ter))?,?[ \t]+(?:rue|avenue|boulevard|chemin|quai)[ \t]+(?:(?:de|du|des|la|le|l['’])[ \t]*){0,2}\p{Lu}[\p{L}'’-]{1,30}|(?:Via|Calle|Avenida|Rua|Plaza|Piazza|ulica|ul\.)[ \t]+(?:(?:de|del|la|da|do|dos)[ \t]+){0,2}\p{Lu}[\p{L}'’-]{1,30},?[ \t]+(?:n\.?º?[ \t]?)?\d{1,4})(?![\p{L}\p{N}])/gu,
  },
  { why: "address", form: /(?<![\p{L}\p{N}])(?:P\.?[ \t]?O\.?[ \t]Box|Postfach)[ \t]+\d{1,7}(?!\d)/giu },
  {
    why: "address",
    form: /(?<![\p{L}\p{N}])(?:Apt|Apartment|Flat|Suite)\.?[ \t]+#?\d{1,4}[A-Za-z]?(?![\p{L}\p{N}])/gu,
  },
  {
    why: "address",
    form: /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]?[ \t]?\d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\p{N}])/gu,
  },
  { why: "address", form: /(?<![\p{L}\p{N}])[A-Z]\d[A-Z][ \t]?\d[A-Z]\d(?![\p{L}\p{N}])/gu },
  {
    why: "address",
    form: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${states}),?[ \t]+\d{5}(?:-\d{4})?(?!\d)`, "gu"),
  },
  {
    why: "address",
    form: /(?<![\p{L}\p{N}])(?:[A-Z]{1,2}-\d{4,5}|(?<=,[ \t]?|^)\d{5}[ \t]+\p{Lu}\p{Ll}{2,30})(?![\p{L}\p{N}])/gmu,
  },
  {
    why: "telephone",
    form: /(?<![\p{L}\p{N}.,$€£-])(?:\+|00)?\(?\d(?:(?:[ \t]?[(/–-][ \t]?|\)[ \t]?|[ \t.])?\d){6,17}(?![\p{L}\p{N}%€£]|[.,]\d|[ \t]?(?:euros?|dollars?|pounds?|people|applications)(?!\p{L}))/giu,
    accepts: isTelephone,
  },
];

/** Seven to fifteen figures that are no dates, no years, no range and no count. */
function isTelephone(text: string): boolean {
  const figures = text.replace(/\D/g, "");
  if (figures.length < 7 || figures.length > 15) return false;
  const trimmed = text.trim();
  if (/^\d{4}[ \t]?[-–/][ \t]?\d{4}$/.test(trimmed) || /^(\d{4,6})[ \t]?[-–][ \t]?\d{4,6}$/.test(trimmed))
    return false;
  if (/^\d{1,2}[./-]\d{1,2}[./-]\d{4}$|^\d{4}[./-]\d{1,2}[./-]\d{1,2}$/.test(trimmed)) return false;
  const groups = trimmed.match(/\d+/g) ?? [];
  const isDialled = /^[+(0]/.test(trimmed);
  // "5 10 15 20" is no number that anybody dials, nor is a round sum.
  if (!isDialled && groups.every((group) => group.length <= 2)) return false;
  return !/0{5}/.test(figures);
}

import { bookmarklet } from "../../src/modules/search/quick-add/bookmarklet.ts";
import { readStrictly, type Written } from "./strict-reader.ts";

/** How often each kind of piece is there: for a page each kind of element, by name, place, what it carries and where it leads. */
export type Skeleton = ReadonlyMap<string, number>;

const leading = new Set(
  "href src action formaction poster data srcset ping background cite manifest xlink:href".split(" "),
);

/**
 * What a page is made of when the words are taken away. Links that the house finds in typed words, and what the signs of
 * Markdown in a host's words become, come and go with the words: those are held to a list instead and left out. A mail
 * carries its look in its elements; a page may not.
 */
export function skeletonOf(html: string, where: "page" | "mail" = "page"): Skeleton {
  return counted(
    readStrictly(html).elements.flatMap((element) => {
      refuseWhatRuns(element, where);
      return isTypedLink(element) || isRich(element) ? [] : [kindOf(element)];
    }),
  );
}

/** Counts how often each kind is among them. */
export function counted(kinds: readonly string[]): Skeleton {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

/** What there is more of than in the other, or less. */
export function differences(one: Skeleton, other: Skeleton): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].flatMap((kind) => {
    const [here, there] = [one.get(kind) ?? 0, other.get(kind) ?? 0];
    return here === there ? [] : [`${kind}: ${here} instead of ${there}`];
  });
}

/** How what was made of other words differs, place by place; a fault is a difference too. */
export function changes(
  before: ReadonlyMap<string, Skeleton>,
  after: ReadonlyMap<string, Skeleton>,
): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((place) => {
    const [one, other] = [before.get(place), after.get(place)];
    if (!one || !other) return [`${place} is there only once`];
    const fault = [...other.keys()].find((kind) => kind.startsWith("fault"));
    const found = fault ? [fault] : differences(other, one);
    return found.length > 0 ? [`${place}: ${found.join("; ")}`] : [];
  });
}

// What somebody chose before says nothing about who wrote it.
const chosen = new Set(["checked", "selected", "open"]);

function kindOf({ name, attributes, within }: Written): string {
  const carried = [...attributes].flatMap(([attribute, value]) => {
    if (chosen.has(attribute)) return [];
    if (attribute === "style") return [`style=${value}`];
    return [leading.has(attribute) ? `${attribute}=${schemeOf(value)}` : attribute];
  });
  return `${within?.name ?? ""} > ${name}[${carried.toSorted().join(" ")}]`;
}

/** Where an address leads, as a browser reads it: into this house, to a place on the page, or by which scheme. */
export function schemeOf(address: string): string {
  const read = URL.parse(address, "http://localhost:3000/there");
  if (!read) return "nowhere";
  return read.origin === "http://localhost:3000" ? "here" : read.protocol;
}

const allowed = new Set(["here", "http:", "https:", "mailto:", "tel:"]);
const running = /^on(?!e$)|^srcdoc$|^http-equiv$/i;

// What is dragged to a browser's bookmarks, to run elsewhere: letter for letter what the house writes, and nothing like it.
const theBookmark = bookmarklet("http://localhost:3000");

// The house writes no such thing: its script is in files of its own, and so are its listeners.
function refuseWhatRuns({ name, attributes }: Written, where: "page" | "mail"): void {
  for (const [attribute, value] of attributes) {
    if (running.test(attribute) || (attribute === "style" && where === "page"))
      throw new Error(`<${name}> carries ${attribute}="${value}"`);
    if (value === theBookmark) continue;
    if (leading.has(attribute) && !allowed.has(schemeOf(value)))
      throw new Error(`<${name}> leads to ${value}`);
  }
  if (name === "script" && !attributes.get("src")?.startsWith("/assets/"))
    throw new Error("There is script in the page");
}

const distance = "nofollow ugc noopener noreferrer";

const isTypedLink = ({ name, attributes }: Written): boolean =>
  name === "a" &&
  attributes.get("class") === "typed-link" &&
  attributes.get("rel") === distance &&
  attributes.has("href") &&
  attributes.size === 3;

const richElements = new Set("p h2 h3 h4 ul ol li blockquote hr br em strong code pre a".split(" "));

/** Among the words of a host only a few elements stand, and none but links carries anything. */
function isRich({ name, attributes, within }: Written): boolean {
  let around = within;
  while (around && around.attributes.get("class") !== "rich-words") around = around.within;
  if (!around) return false;
  const carried = [...attributes.keys()].join(" ");
  if (!richElements.has(name) || (name === "a" ? !/^href( rel)?$/.test(carried) : carried !== ""))
    throw new Error(`<${name} ${carried}> stands among a host's words`);
  return true;
}

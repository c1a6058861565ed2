/** One thing in a feed. Ids and addresses are whole; a day stands for the instant at which it began. */
export type FeedEntry = {
  /** The same for ever, also when the words change; its page where it has one. */
  id: string;
  title: string;
  author: string;
  publishedOn: string;
  updatedOn: string;
  /** Plain words. */
  words: string;
};

/** A feed as it is told to a reader of feeds. */
export type Feed = {
  id: string;
  title: string;
  subtitle: string;
  /** Where its page stands. */
  page: string;
  /** Where the feed itself stands, where that may be told. */
  self: string | null;
  author: string;
  updatedOn: string;
  entries: readonly FeedEntry[];
};

/** A feed by RFC 4287. What people wrote stands in it as text, and never as markup. */
export function atomOf(feed: Feed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `<id>${xmlText(feed.id)}</id>`,
    `<title>${xmlText(feed.title)}</title>`,
    `<subtitle>${xmlText(feed.subtitle)}</subtitle>`,
    `<updated>${beginOf(feed.updatedOn)}</updated>`,
    `<author><name>${xmlText(feed.author)}</name></author>`,
    `<link rel="alternate" type="text/html" href="${xmlText(feed.page)}"/>`,
    ...(feed.self === null
      ? []
      : [`<link rel="self" type="application/atom+xml" href="${xmlText(feed.self)}"/>`]),
    ...feed.entries.map(entryOf),
    "</feed>",
    "",
  ].join("\n");
}

const entryOf = (entry: FeedEntry): string =>
  [
    "<entry>",
    `<id>${xmlText(entry.id)}</id>`,
    `<title>${xmlText(entry.title)}</title>`,
    `<author><name>${xmlText(entry.author)}</name></author>`,
    `<published>${beginOf(entry.publishedOn)}</published>`,
    `<updated>${beginOf(entry.updatedOn)}</updated>`,
    `<link rel="alternate" type="text/html" href="${xmlText(entry.id)}"/>`,
    `<content type="text">${xmlText(entry.words)}</content>`,
    "</entry>",
  ].join("\n");

const beginOf = (day: string): string => `${day}T00:00:00Z`;

/** Addresses, as search engines are told of them; each with the day of its last change. */
export const sitemapOf = (places: readonly { at: string; changedOn: string }[]): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...places.map(
      ({ at, changedOn }) => `<url><loc>${xmlText(at)}</loc><lastmod>${changedOn}</lastmod></url>`,
    ),
    "</urlset>",
    "",
  ].join("\n");

/** Where the parts of a long sitemap stand. */
export const sitemapIndexOf = (parts: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...parts.map((at) => `<sitemap><loc>${xmlText(at)}</loc></sitemap>`),
    "</sitemapindex>",
    "",
  ].join("\n");

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

// XML 1.0 knows no control characters but tab and line ends, however they are written.
const unknown = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A text as it stands between elements and between double quotes, with what XML cannot hold left out. */
export const xmlText = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll("\r\n", "\n")
    .replaceAll(unknown, "")
    .replaceAll(/[&<>"]/g, (sign) => signs[sign] ?? "")
    .replaceAll("\r", "&#13;");

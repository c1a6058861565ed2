import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { Hono } from "hono";
import { found, notFound } from "../../../basics/problem.ts";
import { atomOf, type Feed, sitemapIndexOf, sitemapOf } from "../../../delivery/index.ts";
import { takesGzip } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { hasAlready } from "../../../web/marks.ts";
import { newestComments } from "../comments/comments.reads.ts";
import { dayOf } from "../../../basics/instant.ts";
import { feedMarkOf } from "../keys.ts";
import { settingsOf } from "../questions/settings.reads.ts";
import { interviewUrls } from "../urls.ts";
import { feedOfAuthor, feedOfComments, feedOfInterviews, type From } from "./feeds.ts";
import { newestCrossovers, newestInterviews, ownerOfFeed } from "./feeds.reads.ts";
import { rowOf } from "./interview.reads.ts";
import { numberIn } from "../addressed.ts";
import { mostInSitemap, standingBetween } from "./sitemap.reads.ts";

/** What programs read: the feeds, and the list of addresses for search engines. */
export function feedRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get(interviewUrls.feed, async (c) => {
    const newest = await newestInterviews(c.var.house.interviews.read);
    return feed(c, feedOfInterviews(newest, from(c)));
  });

  routes.get("/interviews/:number{[0-9]+}/feed", async (c) => {
    const { read } = c.var.house.interviews;
    const row = found(await rowOf(read, numberIn(c)));
    const comments = row.hidden_on === null ? await newestComments(read, row.number) : [];
    return feed(c, feedOfComments(row.number, comments, from(c)));
  });

  routes.get("/interviews/feed/:secret", async (c) => {
    const { house } = c.var;
    const { read } = house.interviews;
    const secret = c.req.param("secret");
    const owner = await ownerOfFeed(read, feedMarkOf(house.key, secret));
    // NOTE: whose interview waits sealed cannot be known by its feed; there, every address may be somebody's.
    const mayWait = !owner && /^[\w-]{26}$/.test(secret) && (await settingsOf(read)).in_batches === 1;
    if (!owner && !mayWait) throw notFound();
    const known = owner ?? { number: null, publishedOn: null, withdrawnOn: null, reason: null };
    const isRead = known.number !== null;
    const comments = isRead ? await newestComments(read, known.number ?? 0) : [];
    const crossovers = isRead ? await newestCrossovers(read, known.number ?? 0) : [];
    return feed(c, feedOfAuthor(known, comments, crossovers, from(c)));
  });

  routes.get(interviewUrls.sitemap, async (c) => {
    const { last_number } = await settingsOf(c.var.house.interviews.read);
    const parts = Math.ceil(last_number / mostInSitemap);
    if (parts <= 1) return sitemap(c, 1);
    const { publicUrl } = c.var.house.config;
    const all = Array.from({ length: parts }, (_, part) => interviewUrls.sitemapPart(part + 1));
    return answer(c, "application/xml", sitemapIndexOf(all.map((path) => `${publicUrl}${path}`)));
  });

  routes.get("/:sitemap{sitemap-[0-9]+[.]xml}", async (c) => {
    const part = Number(/\d+/.exec(c.req.param("sitemap"))?.[0]);
    const { last_number } = await settingsOf(c.var.house.interviews.read);
    if (part < 1 || part > Math.max(1, Math.ceil(last_number / mostInSitemap))) throw notFound();
    return sitemap(c, part);
  });

  routes.get("/robots.txt", (c) => c.text(robots(c.var.house.config.publicUrl)));

  return routes;
}

const from = (c: Ask): From => ({
  publicUrl: c.var.house.config.publicUrl,
  community: c.var.frame.community ?? "Landfall",
  today: dayOf(c.var.now),
});

const feed = (c: Ask, told: Feed): Response => answer(c, "application/atom+xml", atomOf(told));

async function sitemap(c: Ask, part: number): Promise<Response> {
  const { publicUrl } = c.var.house.config;
  const rows = await standingBetween(c.var.house.interviews.read, part);
  const places = rows.map(({ number, changed_on }) => ({
    at: `${publicUrl}${interviewUrls.interview(number)}`,
    changedOn: changed_on,
  }));
  return answer(c, "application/xml", sitemapOf(places));
}

/** XML, packed where that is taken; who has it already is told so. */
function answer(c: Ask, type: string, xml: string): Response {
  const mark = `W/"${createHash("sha256").update(xml).digest("base64url").slice(0, 22)}"`;
  c.header("ETag", mark);
  c.header("Vary", "Accept-Encoding");
  if (hasAlready(c.req.header("if-none-match"), mark)) return c.body(null, 304);
  c.header("Content-Type", `${type}; charset=utf-8`);
  if (!takesGzip(c.req.header("accept-encoding"))) return c.body(xml);
  c.header("Content-Encoding", "gzip");
  return c.body(gzipSync(xml, { level: 3 }));
}

/** What programs that visit every page are asked to read, and what not. */
const robots = (publicUrl: string): string =>
  [
    "User-agent: *",
    "Allow: /$",
    "Allow: /assets/",
    "Allow: /rules",
    "Allow: /interviews",
    "Disallow: /interviews/feed/",
    "Disallow: /interviews/key",
    "Disallow: /interviews/take",
    "Disallow: /interviews/reflection",
    "Disallow: /interviews/*/comments/*/edits/",
    "Disallow: /",
    "",
    `Sitemap: ${publicUrl}${interviewUrls.sitemap}`,
    "",
  ].join("\n");

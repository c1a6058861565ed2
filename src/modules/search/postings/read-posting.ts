import { cleanWords } from "../../../basics/text.ts";
import { webAddress } from "../../../basics/web-address.ts";
import { type JobKind, letters } from "../search.ts";
import { closingDay, companyIn, kindIn, lineOf, payIn, placeIn } from "./job-fields.ts";
import { jobsIn } from "./jobs-in-data.ts";
import { looseJson } from "./loose-json.ts";
import type { Thing } from "./microdata.ts";
import { pageParts, type PageParts } from "./page-parts.ts";
import { plainWords } from "./plain-words.ts";

/** What a page says of a job. Texts are "" where it says nothing; nothing is ever guessed. */
export type PostingFound = {
  title: string;
  company: string;
  place: string;
  pay: string;
  jobKind: JobKind;
  /** The address under which the posting itself is found. */
  link: string;
  /** The text of the posting, line by line. */
  words: string;
  closesOn: Temporal.PlainDate | null;
  /** The site on which it was found, as people name it. */
  site: string;
  /** How many other jobs the same page speaks of. */
  others: number;
  /** Whether the page marks the job as one, or only has a title and words. */
  isMarked: boolean;
};

const companyLetters = 120;
const mostCompared = 200;

/** Reads a page on which a job is posted. Pure; whatever stands on the page, it answers, within the limits of each field. */
export function readPosting(html: string, address: string): PostingFound {
  const parts = pageParts(html, letters.posting);
  const site = siteOf(address);
  const { jobs, named } = jobsIn(parts.scripts.map(looseJson));
  const all = [...jobs, ...parts.marked];
  const job = jobMeant(all.slice(0, mostCompared), parts, address);
  if (!job) return { ...nothingMarked, ...fromHead(parts, site), link: linkable(address), site };
  return {
    title: lineOf(job["title"] ?? job["name"], letters.title) || fromHead(parts, site).title,
    company: companyIn(job, named, companyLetters),
    place: placeIn(job, named, letters.place),
    pay: payIn(job, letters.pay),
    jobKind: kindIn(job),
    link: linkable(ownAddress(job, address)) || linkable(address),
    words: wordsOf(job) || parts.words,
    closesOn: closingDay(job),
    site,
    others: all.length - 1,
    isMarked: true,
  };
}

const nothingMarked = {
  company: "",
  place: "",
  pay: "",
  jobKind: "",
  closesOn: null,
  others: 0,
  isMarked: false,
} as const;

/** Of several, the one whose own address is the page's, or whose title stands in the page's; else the first. */
function jobMeant(jobs: readonly Thing[], parts: PageParts, address: string): Thing | undefined {
  if (jobs.length < 2) return jobs[0];
  const here = pageOf(address);
  const heading = `${lineOf(parts.metas.get("og:title"), 1_000)} ${lineOf(parts.title, 1_000)}`.toLowerCase();
  const titled = (job: Thing): boolean => {
    const title = lineOf(job["title"], letters.title).toLowerCase();
    return title !== "" && heading.includes(title);
  };
  return (
    jobs.find((job) => here !== "" && pageOf(ownAddress(job, address)) === here) ??
    jobs.find(titled) ??
    jobs[0]
  );
}

const ownAddress = (job: Thing, address: string): string => {
  const url = lineOf(job["url"], letters.link);
  return url === "" ? "" : (URL.parse(url, address)?.href ?? "");
};

const pageOf = (address: string): string => {
  const url = URL.parse(address);
  return url ? `${url.hostname.replace(/^www\./, "")}${url.pathname.replace(/\/+$/, "")}` : "";
};

/** An address as it may be linked and kept; else "". */
function linkable(address: string): string {
  const link = webAddress(address) ?? "";
  return link.startsWith("http") && link.length <= letters.link ? link : "";
}

/** "example.com": the site of an address, without what says nothing. */
export const siteOf = (address: string): string =>
  (URL.parse(address)?.hostname ?? "").replace(/^www\./, "").slice(0, letters.foundWhere);

function wordsOf(job: Thing): string {
  const said = job["description"];
  if (typeof said !== "string") return "";
  return cleanWords(plainWords(said.slice(0, letters.posting * 4), letters.posting)).slice(
    0,
    letters.posting,
  );
}

/** What the head of a page says to those who quote it; and its words. */
function fromHead(parts: PageParts, site: string): { title: string; words: string } {
  const name = lineOf(parts.metas.get("og:site_name"), letters.title);
  const title = lineOf(parts.metas.get("og:title") ?? parts.title, 1_000);
  const [, before = title, last = ""] = /^(.*\S)\s+[|–—-]\s+(.*)$/.exec(title) ?? [];
  const isSite = [name, site].some((each) => each !== "" && each.toLowerCase() === last.toLowerCase());
  const words = parts.words || plainWords(parts.metas.get("og:description") ?? "", letters.posting);
  return {
    title: lineOf(isSite ? before : title, letters.title),
    words: cleanWords(words).slice(0, letters.posting),
  };
}

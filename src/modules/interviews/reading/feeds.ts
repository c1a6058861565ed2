import type { Feed, FeedEntry } from "../../../delivery/index.ts";
import type { CommentShown } from "../comments/comments.reads.ts";
import { wordsOfName } from "../names.parts.tsx";
import { interviewUrls, writtenNumber } from "../urls.ts";
import type { FeedOwner, newestCrossovers, newestInterviews } from "./feeds.reads.ts";
import { hiddenWords, titleOf, withdrawnWords } from "./interview.words.ts";
import { oneLine } from "./one-line.ts";

/** Where the feed comes from. `today` is the day of a feed in which nothing is yet. */
export type From = { publicUrl: string; community: string; today: string };

type Newest = Awaited<ReturnType<typeof newestInterviews>>[number];

/** The interviews that were published last. What is withdrawn or hidden takes the place of the words that a reader kept. */
export function feedOfInterviews(newest: readonly Newest[], from: From): Feed {
  return asFeed(from, {
    title: `Interviews, ${from.community}`,
    subtitle: "What people who look for work struggle with, and what works for them.",
    page: interviewUrls.interviews,
    self: interviewUrls.feed,
    entries: newest.map((each) => entryOf(each, from)),
  });
}

function entryOf({ row, answers, facets }: Newest, { publicUrl }: From): FeedEntry {
  const said = (slug: string): string => answers.find((answer) => answer.slug === slug)?.words ?? "";
  const words = [
    ["Struggles with", said("struggle")],
    ["What works", said("works")],
  ]
    .filter(([, text]) => text)
    .map(([label, text = ""]) => `${label}: ${oneLine(text, 300)}`);
  const isGone = row.withdrawn_on !== null || row.hidden_on !== null;
  return {
    id: `${publicUrl}${interviewUrls.interview(row.number)}`,
    title: titleOf({ row, facets }),
    author: isGone ? `Interview ${writtenNumber(row.number)}` : wordsOfName(row),
    publishedOn: row.published_on,
    updatedOn: row.withdrawn_on ?? row.hidden_on ?? row.corrected_on ?? row.published_on,
    words: row.withdrawn_on ? `Withdrawn. ${withdrawnWords}` : isGone ? hiddenWords : words.join("\n\n"),
  };
}

/** What was said last below an interview. */
export function feedOfComments(number: number, comments: readonly CommentShown[], from: From): Feed {
  const written = writtenNumber(number);
  return asFeed(from, {
    title: `Comments on interview ${written}`,
    subtitle: `What others say to interview ${written}, the newest first.`,
    page: interviewUrls.interview(number),
    self: interviewUrls.commentFeed(number),
    entries: comments.map((comment) => entryOfComment(number, comment, from)),
  });
}

const entryOfComment = (number: number, comment: CommentShown, { publicUrl }: From): FeedEntry => ({
  id: `${publicUrl}${interviewUrls.comment(number, comment.place)}`,
  title: `Comment ${comment.place} on interview ${writtenNumber(number)}`,
  author: wordsOfName({ ...comment, number: comment.as_number }),
  publishedOn: comment.commented_on,
  updatedOn: comment.edited_on ?? comment.commented_on,
  words: comment.words,
});

type Crossed = Awaited<ReturnType<typeof newestCrossovers>>[number];

/** What only the author hears, by an address that the key gives: that it is published, what is said of it, whom it crosses. */
export function feedOfAuthor(
  owner: FeedOwner,
  comments: readonly CommentShown[],
  crossovers: readonly Crossed[],
  from: From,
): Feed {
  const { number } = owner;
  const published = number === null ? [] : [entryOfNumber(number, owner, from)];
  const entries =
    number === null
      ? []
      : [
          ...comments.map((comment) => entryOfComment(number, comment, from)),
          ...crossovers.map((crossed) => entryOfCrossover(number, crossed, from)),
        ];
  return asFeed(from, {
    title: number === null ? "Your interview" : `Your interview, ${writtenNumber(number)}`,
    subtitle: sayingOf(owner),
    page: number === null ? interviewUrls.interviews : interviewUrls.interview(number),
    // It is a secret, and stands in no answer.
    self: null,
    entries: [
      ...entries.toSorted((one, other) => other.updatedOn.localeCompare(one.updatedOn)),
      ...published,
    ],
  });
}

function sayingOf({ number, withdrawnOn, reason }: FeedOwner): string {
  if (reason !== null) return `A host has not published it. ${reason}`;
  if (number === null)
    return "It is not published yet. Its number is told here when it comes; there is nothing that you need to do.";
  return withdrawnOn ? "You have withdrawn it." : "Who speaks to you, and whom your experience meets.";
}

function entryOfNumber(
  number: number,
  { publishedOn, withdrawnOn }: FeedOwner,
  { publicUrl }: From,
): FeedEntry {
  const written = writtenNumber(number);
  return {
    id: `${publicUrl}${interviewUrls.interview(number)}`,
    title: withdrawnOn ? `Interview ${written} is withdrawn` : `Your interview is published as ${written}`,
    author: `Interview ${written}`,
    publishedOn: publishedOn ?? "",
    updatedOn: withdrawnOn ?? publishedOn ?? "",
    words: withdrawnOn ? withdrawnWords : `It is number ${written}. Only you know that it is yours.`,
  };
}

function entryOfCrossover(number: number, crossed: Crossed, { publicUrl }: From): FeedEntry {
  const isSeeker = crossed.seeker === number;
  const other = writtenNumber(isSeeker ? crossed.guide : crossed.seeker);
  const page = interviewUrls.interview(isSeeker ? crossed.guide : crossed.seeker);
  return {
    // One for each direction, on the other's page.
    id: `${publicUrl}${page}#${isSeeker ? "helps" : "helped-by"}-${writtenNumber(number)}`,
    title: isSeeker
      ? `Interview ${other} has been where you are`
      : `Interview ${other} is where you have been`,
    author: `Interview ${other}`,
    publishedOn: crossed.found_on,
    updatedOn: crossed.found_on,
    words:
      crossed.state === "proposed"
        ? "A reader thinks that the two of you cross. With your key you can say whether they are right."
        : "Your interviews cross. Where and why stands on both pages.",
  };
}

type Made = Pick<Feed, "title" | "subtitle" | "page" | "self" | "entries">;

function asFeed({ publicUrl, community, today }: From, made: Made): Feed {
  const page = `${publicUrl}${made.page}`;
  const days = made.entries.map(({ updatedOn }) => updatedOn).toSorted();
  return {
    ...made,
    id: made.self === null ? `${page}#yours` : `${publicUrl}${made.self}`,
    page,
    self: made.self === null ? null : `${publicUrl}${made.self}`,
    author: community,
    updatedOn: days.at(-1) ?? today,
  };
}

import type { JSX } from "../../../web/jsx/index.ts";
import type { Frame } from "../../../web/frame.ts";
import { interviewUrls, writtenNumber } from "../urls.ts";
import { type InterviewShown, stands } from "./interview.reads.ts";
import { lineOf, titleOf } from "./interview.words.ts";

/** What other sites and search engines are told of a page: where it stands for good, and how it looks where it is quoted. */
export type Told = {
  publicUrl: string;
  path: string;
  title: string;
  description: string;
  /** A picture of 1200 by 630, and what is on it. */
  picture?: { path: string; alt: string } | undefined;
  feeds: readonly { path: string; title: string }[];
  kind: "article" | "website";
};

/** The lines of a head for whoever finds or quotes the page. */
export function Head({ told, frame }: { told: Told; frame: Frame }): JSX.Element {
  const { publicUrl, path, title, description, picture, feeds } = told;
  const at = (place: string): string => `${publicUrl}${place}`;
  return (
    <>
      {description && <meta name="description" content={description} />}
      <link rel="canonical" href={at(path)} />
      {feeds.map((feed) => (
        <link rel="alternate" type="application/atom+xml" title={feed.title} href={feed.path} />
      ))}
      <meta property="og:type" content={told.kind} />
      <meta property="og:url" content={at(path)} />
      <meta property="og:title" content={title} />
      {description && <meta property="og:description" content={description} />}
      {frame.community && <meta property="og:site_name" content={frame.community} />}
      {picture && (
        <>
          <meta property="og:image" content={at(picture.path)} />
          <meta property="og:image:type" content="image/png" />
          <meta property="og:image:width" content="1200" />
          <meta property="og:image:height" content="630" />
          <meta property="og:image:alt" content={picture.alt} />
        </>
      )}
      <meta name="twitter:card" content={picture ? "summary_large_image" : "summary"} />
    </>
  );
}

const feedOfAll = { path: interviewUrls.feed, title: "New interviews" };

/** What is told of one interview; of one that does not stand, no word of its author's. */
export function toldOf(interview: InterviewShown, publicUrl: string): Told {
  const { row, answers } = interview;
  const number = writtenNumber(row.number);
  const line = lineOf(answers, 155);
  return {
    publicUrl,
    path: interviewUrls.interview(row.number),
    title: titleOf(interview),
    description: line,
    picture: stands(row)
      ? { path: interviewUrls.picture(row.number), alt: `The number ${number}, and a line of the interview.` }
      : undefined,
    feeds: [
      feedOfAll,
      { path: interviewUrls.commentFeed(row.number), title: `Comments on interview ${number}` },
    ],
    kind: "article",
  };
}

/** What is told of the list. */
export const toldOfList = (publicUrl: string): Told => ({
  publicUrl,
  path: interviewUrls.interviews,
  title: "The Job-Seeker's Interviews",
  description:
    "People who look for work say what they struggle with and what works for them. Each interview has a number, and nobody needs to give a name.",
  feeds: [feedOfAll],
  kind: "website",
});

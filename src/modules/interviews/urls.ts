import { toAddress, type Id } from "../../basics/ids.ts";

/** The number as everybody writes it: at least five digits. */
export const writtenNumber = (number: number): string => String(number).padStart(5, "0");

const interview = (number: number): string => `/interviews/${writtenNumber(number)}`;
const comment = (number: number, place: number): string => `${interview(number)}/comments/${place}`;

/** Where the pages of this room stand. Nobody types a path twice. */
export const interviewUrls = {
  interviews: "/interviews",
  interview,
  answer: (number: number, slug: string): string => `${interview(number)}#${slug}`,
  picture: (number: number): string => `${interview(number)}/picture.png`,
  feed: "/interviews/feed",
  commentFeed: (number: number): string => `${interview(number)}/feed`,
  privateFeed: (secret: string): string => `/interviews/feed/${secret}`,
  sitemap: "/sitemap.xml",
  sitemapPart: (part: number): string => `/sitemap-${part}.xml`,
  anonymity: "/interviews/anonymity",
  beenThere: "/interviews/been-there",
  /** The same, begun from what a member's own search says. */
  beenThereNamed: "/interviews/been-there/named",

  start: "/interviews/start",
  take: "/interviews/take",
  takeNamed: "/interviews/take/named",
  reflection: "/interviews/reflection",

  key: "/interviews/key",
  keyCard: "/interviews/key/card",
  correction: "/interviews/key/correction",
  withdrawal: "/interviews/key/withdrawal",
  commentHiding: "/interviews/key/hiding",
  crossoverAnswer: "/interviews/key/crossovers",
  /** Takes back what was written under the number of the key. */
  ownCommentRemoval: "/interviews/key/comments",

  thanks: (number: number): string => `${interview(number)}/thanks`,
  newCrossover: (number: number): string => `${interview(number)}/crossovers/new`,
  concern: (number: number): string => `${interview(number)}/concern`,
  newComment: (number: number): string => `${interview(number)}/comments/new`,
  comments: (number: number): string => `${interview(number)}/comments`,
  commentNamed: (number: number): string => `${interview(number)}/comments/named`,
  comment,
  commentThanks: (number: number, place: number): string => `${comment(number, place)}/thanks`,
  commentConcern: (number: number, place: number): string => `${comment(number, place)}/concern`,
  /** For who has no account: good for 30 minutes. */
  commentEdit: (number: number, place: number, pass: string): string =>
    `${comment(number, place)}/edits/${pass}`,
  /** Where that pass comes in a field. */
  commentEdits: (number: number, place: number): string => `${comment(number, place)}/edits`,
  commentTakingBack: (number: number, place: number): string => `${comment(number, place)}/edits/removal`,
  /** For the member who wrote it. */
  commentEditNamed: (number: number, place: number): string => `${comment(number, place)}/named`,
  commentTakingBackNamed: (number: number, place: number): string =>
    `${comment(number, place)}/removal/named`,
  /** The threads after the one at a place. */
  commentsAfter: (number: number, place: number): string => `${interview(number)}/comments?after=${place}`,

  office: "/host/interviews",
  officeSettings: "/host/interviews/settings",
  officeQuestions: "/host/interviews/questions",
  officeFacets: "/host/interviews/facets",
  officeFacet: (slug: string): string => `/host/interviews/facets/${slug}`,
  /** All that a host can do about one interview and its comments. */
  officeInterview: (number: number): string => `/host/interviews/${writtenNumber(number)}`,
  officeWaiting: (id: Id): string => `/host/interviews/waiting/${toAddress(id)}`,
  officeWaitingComment: (id: Id): string => `/host/interviews/waiting-comments/${toAddress(id)}`,
  officeConcern: (id: Id): string => `/host/interviews/concerns/${toAddress(id)}`,
  officeComment: (number: number, place: number): string =>
    `/host/interviews/${writtenNumber(number)}/comments/${place}`,
  officeHiding: (number: number): string => `/host/interviews/${writtenNumber(number)}/hiding`,
  officeCommentHiding: (number: number, place: number): string =>
    `/host/interviews/${writtenNumber(number)}/comments/${place}/hiding`,
  officeSourceBan: (number: number, place: number): string =>
    `/host/interviews/${writtenNumber(number)}/comments/${place}/source`,
  officeCrossover: (seeker: number, guide: number): string =>
    `/host/interviews/crossovers/${writtenNumber(seeker)}/${writtenNumber(guide)}`,
  officeActs: "/host/interviews/acts",
  officeActsBefore: (act: Id): string => `/host/interviews/acts?before=${toAddress(act)}`,
} as const;

/** The place of a comment on its interview's page. */
export const placeOfComment = (place: number): string => `comment-${place}`;

/** Where a whole interview travels in one form. */
export const longForms: readonly string[] = [
  interviewUrls.take,
  interviewUrls.reflection,
  interviewUrls.correction,
];

import { type Id, toAddress } from "../../basics/ids.ts";

const opportunity = (id: Id): string => `/opportunities/${toAddress(id)}`;
const activity = (id: Id): string => `/activities/${toAddress(id)}`;
const week = (monday: Temporal.PlainDate): string => `/weeks/${monday.toString()}`;
const jobInterview = (id: Id): string => `/job-interviews/${toAddress(id)}`;
const thankYou = (id: Id): string => `/thank-yous/${toAddress(id)}`;
const setbackCard = (id: Id): string => `/setbacks/${toAddress(id)}`;
const imported = (id: Id): string => `/search/imports/${toAddress(id)}`;
const audience = (id: Id): string => `/search/sharing/${toAddress(id)}`;
const shared = (search: Id): string => `/searches/${toAddress(search)}`;
const targetCompany = (id: Id): string => `/search/companies/${toAddress(id)}`;
const want = (id: Id): string => `/search/wants/${toAddress(id)}`;
const earlier = (ended: Id): string => `/search/earlier/${toAddress(ended)}`;

const sharedItems = {
  opportunity: "opportunities",
  activity: "activities",
  "job-interview": "job-interviews",
} as const;

/** Every address of this room; nobody types one twice. */
export const searchUrls = {
  search: "/search",
  opening: "/search/opening",
  pausing: "/search/pausing",
  resuming: "/search/resuming",
  closing: "/search/closing",
  landing: "/search/landing",
  earlier: "/search/earlier",
  earlierOne: earlier,
  editLanding: (id: Id): string => `${earlier(id)}/landing`,
  reopening: (id: Id): string => `${earlier(id)}/reopening`,
  planAgain: (id: Id): string => `${earlier(id)}/plan`,

  target: "/search/target",
  wants: "/search/wants",
  wantMoving: (id: Id): string => `${want(id)}/moving`,
  wantRemoval: (id: Id): string => `${want(id)}/removal`,
  targetCompanies: "/search/companies",
  /** Several at once, a line each. */
  targetCompanyLines: "/search/companies/lines",
  targetCompany,
  targetCompanyRemoval: (id: Id): string => `${targetCompany(id)}/removal`,

  opportunities: "/opportunities",
  opportunityList: "/opportunities/list",
  /** Posted to, so that no word stands in an address. */
  opportunitySearch: "/opportunities/search",
  newOpportunity: "/opportunities/new",
  /** Reads a pasted address or a pasted posting into the form of a new one. */
  fetching: "/opportunities/fetching",
  /** The page that says how the bookmark works, and to which it sends. */
  bookmark: "/opportunities/bookmark",
  /** What a browser sends of the page that somebody looks at. */
  sentPage: "/opportunities/sent-page",
  opportunity,
  editOpportunity: (id: Id): string => `${opportunity(id)}/edit`,
  opportunityStage: (id: Id): string => `${opportunity(id)}/stage`,
  opportunityNext: (id: Id): string => `${opportunity(id)}/next`,
  opportunityPosting: (id: Id): string => `${opportunity(id)}/posting`,
  opportunityContacts: (id: Id): string => `${opportunity(id)}/contacts`,
  opportunityContactRemoval: (id: Id, contact: Id): string =>
    `${opportunity(id)}/contacts/${toAddress(contact)}/removal`,
  opportunityDocuments: (id: Id): string => `${opportunity(id)}/documents`,
  opportunityDocument: (id: Id, document: Id): string =>
    `${opportunity(id)}/documents/${toAddress(document)}`,
  opportunityDocumentEdit: (id: Id, document: Id): string =>
    `${opportunity(id)}/documents/${toAddress(document)}/edit`,
  opportunityDocumentRemoval: (id: Id, document: Id): string =>
    `${opportunity(id)}/documents/${toAddress(document)}/removal`,
  opportunityRemoval: (id: Id): string => `${opportunity(id)}/removal`,
  opportunityNetworked: (id: Id): string => `${opportunity(id)}/networked`,
  opportunityShown: (id: Id): string => `${opportunity(id)}/shown`,
  newJobInterview: (id: Id): string => `${opportunity(id)}/job-interviews/new`,
  opportunityJobInterviews: (id: Id): string => `${opportunity(id)}/job-interviews`,

  activities: "/activities",
  newActivity: "/activities/new",
  /** The form of a new activity of a kind, for an opportunity where one is meant, and of another day than today. */
  newActivityOf: (kind: string, of: Id | null = null, on = ""): string =>
    `/activities/new?kind=${kind}${of === null ? "" : `&opportunity=${toAddress(of)}`}${on && `&on=${on}`}`,
  /** The same for a commitment that it keeps; the kind is asked there. */
  newActivityFor: (commitment: Id): string => `/activities/new?commitment=${toAddress(commitment)}`,
  /** One tap: what was done, today unless another day is said, with nothing else. */
  oneTap: "/activities/one-tap",
  activity,
  editActivity: (id: Id): string => `${activity(id)}/edit`,
  activityRemoval: (id: Id): string => `${activity(id)}/removal`,
  activityReply: (id: Id): string => `${activity(id)}/reply`,

  weeks: "/weeks",
  week,
  weekPlan: (monday: Temporal.PlainDate): string => `${week(monday)}/plan`,
  weekReview: (monday: Temporal.PlainDate): string => `${week(monday)}/review`,
  plannedActs: (monday: Temporal.PlainDate): string => `${week(monday)}/acts`,
  plannedAct: (id: Id): string => `/weeks/acts/${toAddress(id)}`,
  plannedActDone: (id: Id): string => `/weeks/acts/${toAddress(id)}/done`,
  plannedActCommitment: (id: Id): string => `/weeks/acts/${toAddress(id)}/commitment`,
  plannedActRemoval: (id: Id): string => `/weeks/acts/${toAddress(id)}/removal`,
  mix: "/search/mix",

  jobInterviews: "/job-interviews",
  jobInterview,
  jobInterviewCalendar: (id: Id): string => `${jobInterview(id)}/calendar.ics`,
  editJobInterview: (id: Id): string => `${jobInterview(id)}/edit`,
  jobInterviewPeople: (id: Id): string => `${jobInterview(id)}/people`,
  jobInterviewPersonRemoval: (id: Id, contact: Id): string =>
    `${jobInterview(id)}/people/${toAddress(contact)}/removal`,
  preparations: (id: Id): string => `${jobInterview(id)}/preparations`,
  preparation: (id: Id, of: Id): string => `${jobInterview(id)}/preparations/${toAddress(of)}`,
  debrief: (id: Id): string => `${jobInterview(id)}/debrief`,
  jobInterviewCallingOff: (id: Id): string => `${jobInterview(id)}/calling-off`,
  jobInterviewRemoval: (id: Id): string => `${jobInterview(id)}/removal`,

  thankYous: "/thank-yous",
  newThankYou: "/thank-yous/new",
  thankYou,
  thankYouSent: (id: Id): string => `${thankYou(id)}/sent`,
  thankYouLettingGo: (id: Id): string => `${thankYou(id)}/letting-go`,
  thankYouPrint: (id: Id): string => `${thankYou(id)}/card`,
  letters: "/supporters",
  letter: (month: string): string => `/supporters/${month}`,
  letterCopies: (month: string): string => `/supporters/${month}/copies`,
  letterCopy: (month: string, contact: Id): string => `/supporters/${month}/copies/${toAddress(contact)}`,
  letterCopySent: (month: string, contact: Id): string =>
    `/supporters/${month}/copies/${toAddress(contact)}/sent`,
  letterCopyRemoval: (month: string, contact: Id): string =>
    `/supporters/${month}/copies/${toAddress(contact)}/removal`,

  setbacks: "/setbacks",
  setbackCard,
  setbackCardOff: (id: Id): string => `${setbackCard(id)}/off`,
  setbackAnswer: (id: Id, of: Id): string => `${setbackCard(id)}/opportunities/${toAddress(of)}/answer`,
  shakeUp: "/shake-up",
  shakeUpAnswer: "/shake-up/answer",
  shakeUpCommitment: "/shake-up/commitment",

  sharing: "/search/sharing",
  audience,
  audienceEnd: (id: Id): string => `${audience(id)}/end`,
  /** One's own search as an audience sees it. */
  preview: (id: Id): string => `${audience(id)}/preview`,
  /** How much of one item others see at most. */
  shownOf: (kind: "opportunity" | "activity" | "job-interview", id: Id): string =>
    `/search/sharing/${sharedItems[kind]}/${toAddress(id)}`,
  /** Searches that others share with the viewer. */
  searches: "/searches",
  shared,
  sharedOpportunities: (search: Id): string => `${shared(search)}/opportunities`,
  sharedActivities: (search: Id): string => `${shared(search)}/activities`,
  targetAgreement: (search: Id): string => `${shared(search)}/agreement`,

  log: "/search/log",
  logWeek: (day: Temporal.PlainDate): string => `/search/log/${day.toString()}`,
  logPrint: (day: Temporal.PlainDate): string => `/search/log/${day.toString()}/print`,
  logCsv: "/search/log.csv",
  logRule: "/search/log/rule",
  /** For the host. */
  logRules: "/host/log-rules",
  hostLogRule: (key: string): string => `/host/log-rules/${key}`,

  imports: "/search/imports",
  import: imported,
  importColumns: (id: Id): string => `${imported(id)}/columns`,
  importBringing: (id: Id): string => `${imported(id)}/bringing`,
  importRemoval: (id: Id): string => `${imported(id)}/removal`,
  export: "/search/export",
  exportZip: "/search/export.zip",
} as const;

/** The places within an opportunity's page to which an answer comes back. */
export const placeOnOpportunity = {
  next: "next",
  contacts: "contacts",
  documents: "documents",
  posting: "posting",
  story: "story",
  shown: "shown",
} as const;

/** Whether what is posted to an address only looks for something: it changes nothing, and is sent as somebody types. */
export const isOpportunitySearch = (path: string): boolean => path === searchUrls.opportunitySearch;

const ofDocuments = /^\/opportunities\/[0-9a-z]{11}\/documents$/;

/** Whether a file may come to an address of this room. */
export const isSearchUpload = (path: string): boolean =>
  path === searchUrls.imports || ofDocuments.test(path);

/** Whether another site's page may post to an address: what it sends is shown in a form, and nothing else is done with it. */
export const isSentPage = (path: string): boolean => path === searchUrls.sentPage;

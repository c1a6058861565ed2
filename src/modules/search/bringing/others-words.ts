import type { Channel, ClosedWhy, JobKind, Stage } from "../search.ts";

// What trackers and people's own lists call things, and which of our words says the same. Null where none does.

/** The stage that a word of another list means. */
export function stageOf(words: string): { stage: Stage; why: ClosedWhy } | null {
  const plain = words
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, " ");
  const found = statuses.find(([telling]) => telling.test(plain));
  return found ? { stage: found[1], why: found[2] ?? "" } : null;
}

// The first that fits counts: "offer declined" is not an offer.
const statuses: readonly (readonly [RegExp, Stage, ClosedWhy?])[] = [
  [
    /^(?:i )?(?:declined|turned down|refused)(?: (?:the |their )?offer)?$|^offer (?:declined|refused|turned down)$/,
    "closed",
    "declined",
  ],
  [/^(?:offer )?(?:accepted|hired|signed|got (?:it|the job)|landed|started)$|^accepted offer$/, "accepted"],
  [/^(?:ghosted|no (?:response|answer|reply)|silent|stale|unresponsive)\b/, "closed", "no-answer"],
  [
    /^(?:(?:auto )?reject(?:ed|ion)?|they said no|not selected|unsuccessful|denied|no|declined by)\b/,
    "closed",
    "rejected",
  ],
  [/^(?:i )?(?:withdrew|withdrawn|withdraw|cancell?ed)\b/, "closed", "withdrew"],
  [/^(?:expired|filled|position (?:filled|closed)|on hold|job closed)\b/, "closed", "filled"],
  [/^(?:not interested|not for me|passed|skipped|dismissed)\b/, "closed", "not-for-me"],
  [/^(?:closed|archived?|inactive|done)\b/, "closed", "other"],
  [
    /^(?:wish ?list|saved?|bookmarked|spotted|draft|to (?:do|apply)|not applied|interested|idea|new|researching|planned|will apply|preparing)\b/,
    "spotted",
  ],
  [/\boffer\b|^negotiat/, "offer"],
  [
    /interview|screen|assessment|\btest\b|\btalk|in conversation|call\b|onsite|on site|final round|second round|case study|shortlist/,
    "talking",
  ],
  [
    /^(?:applied|application sent|applying|submitted|sent|in review|under review|reviewing|pending|waiting|in progress|active|open|yes|completed|received)\b/,
    "applied",
  ],
];

/** The kind of job that a word means; null where it says something that we have no word for. */
export function jobKindOf(words: string): JobKind | null {
  const plain = words.trim().toLowerCase();
  if (plain === "" || nothing.test(plain)) return "";
  return jobKinds.find(([telling]) => telling.test(plain))?.[1] ?? null;
}

const nothing = /^(?:n\/?a|unknown|none|not specified|any|-)$/;

const jobKinds: readonly (readonly [RegExp, JobKind])[] = [
  [/part.?time/, "part-time"],
  [/temp(?:orary)?\b|seasonal|casual/, "temporary"],
  [/contract|fixed.?term|freelance|project|intern/, "fixed-term"],
  [/stop.?gap|survival|bridge/, "stop-gap"],
  [/permanent|lasting|unlimited|full.?time|regular/, "lasting"],
];

/** By which channel it came, as far as the place where it was found tells. Who applied at an address answered a posting. */
export function channelOf(foundWhere: string, answered: boolean): "" | Channel {
  const plain = foundWhere.trim().toLowerCase();
  const found = channels.find(([telling]) => telling.test(plain))?.[1];
  return found ?? (answered || boards.test(plain) ? "posting" : "");
}

const channels: readonly (readonly [RegExp, Channel])[] = [
  [/referr|friend|network|colleague|acquaintance|through |intro/, "networking"],
  [/recruit|head ?hunt|agency|staffing/, "recruiter"],
  [/cold|direct|speculative|unsolicited/, "direct"],
];

const boards =
  /linkedin|indeed|glassdoor|monster|stepstone|xing|zip ?recruiter|career|website|job ?board|board|posting|handshake|dice|google|angellist|wellfound|otta|hired|craigslist|job/;

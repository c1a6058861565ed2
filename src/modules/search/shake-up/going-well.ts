import type { LookedAt } from "./figures.ts";
import { times } from "./shake-up.words.ts";

/** What somebody does that helps, each act by its name and with its number; nothing that was not done. */
export function goingWell({
  conversations: talks,
  applications,
  approaches,
  followUps,
  thanks,
  promisesKept,
  byKind,
  replies,
}: LookedAt): string[] {
  const withWhom = [
    talks.withDecisionMakers > 0 && `${talks.withDecisionMakers} with decision makers`,
    talks.withInsiders > 0 && `${talks.withInsiders} with insiders`,
    talks.inWork > 0 && `${talks.inWork} with people in work`,
    talks.new > 0 && `${talks.new} with somebody new`,
  ].filter((each) => each !== false);
  const of = withWhom.length > 0 ? `: ${withWhom.join(", ")}` : "";
  return [
    talks.all > 0 && `You had ${times(talks.all, "conversation", "conversations")}${of}.`,
    approaches.all > 0 &&
      `You approached ${times(approaches.all, "employer", "employers")} directly${approaches.answered > 0 ? `, and ${approaches.answered} answered` : ""}.`,
    followUps.all > 0 && `You followed up ${often(followUps.all)}.`,
    promisesKept > 0 && `You kept ${times(promisesKept, "promise", "promises")} to people you know.`,
    thanks.sent > 0 && `You sent ${times(thanks.sent, "note of thanks", "notes of thanks")}.`,
    applications.good > 0 &&
      `You sent ${times(applications.good, "application", "applications")} with nearly everything on your own checklist.`,
    byKind.gathering > 0 && `You went to ${times(byKind.gathering, "gathering", "gatherings")}.`,
    byKind.learned > 0 && `You put time into learning ${often(byKind.learned)}.`,
    replies > 0 && `${times(replies, "answer", "answers")} came.`,
  ].filter((each) => each !== false);
}

/** "Once", "twice", and then in numbers. */
const often = (many: number): string => (many === 1 ? "once" : many === 2 ? "twice" : `${many} times`);

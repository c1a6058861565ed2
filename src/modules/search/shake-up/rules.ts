import { sayMinutes } from "../activities/activity.words.ts";
import { type Act, acts } from "./acts.ts";
import {
  allMinutes,
  areManyKinds,
  isEnough,
  type LookedAt,
  oldApproaches,
  sameAct,
  widestChannel,
} from "./figures.ts";
import type { FindingKey } from "./findings.ts";
import { channelInWords, kindInWords, times } from "./shake-up.words.ts";

/** One rule of the shake-up: when it fires, what it says with one's own figures, what it rests on, and what could be done. */
export type Rule = {
  key: string;
  title: string;
  evidence: FindingKey;
  /** Looks at the plan alone, and needs no log. */
  ofPlan?: true;
  fires: (figures: LookedAt) => boolean;
  because: (figures: LookedAt) => string;
  /** Something to think through before anything is done. */
  exercise?: readonly string[];
  acts: (figures: LookedAt) => readonly Act[];
};

/** All of them, in the order in which they are shown. Each has a test that fires it and one that does not, at its border. */
export const rules: readonly Rule[] = [
  {
    key: "postings-only",
    title: "Put a conversation beside the postings",
    evidence: "routes",
    fires: ({ applications, conversations, approaches }) =>
      applications.all >= 5 && conversations.all === 0 && approaches.all === 0,
    because: ({ applications }) =>
      `You sent ${times(applications.all, "application", "applications")} and noted no conversation.`,
    acts: acts["postings-only"],
  },
  {
    key: "out-of-work",
    title: "Talk with somebody who is in work",
    evidence: "insiders",
    fires: ({ conversations: { outOfWork, inWork } }) => outOfWork >= 3 && inWork === 0,
    because: ({ conversations: { all, outOfWork, unknownWork } }) =>
      `Of your ${times(all, "conversation", "conversations")}, ${outOfWork} were with people who are between jobs, and none that we know of with somebody in work.${
        unknownWork > 0 ? ` Of ${unknownWork} we do not know.` : ""
      } Those talks are worth having: they know how it feels. Others know who hires.`,
    acts: acts["out-of-work"],
  },
  {
    key: "no-thanks",
    title: "Write a note of thanks",
    evidence: "thanks",
    fires: ({ thanks, conversations }) => thanks.sent === 0 && (thanks.owed >= 1 || conversations.all >= 5),
    because: ({ thanks, conversations }) =>
      thanks.owed > 0
        ? `${times(thanks.owed, "note of thanks was", "notes of thanks were")} due, and none is marked as sent.`
        : `You had ${times(conversations.all, "conversation", "conversations")}, and no note of thanks is written down.`,
    acts: acts["no-thanks"],
  },
  {
    key: "no-follow-ups",
    title: "Go back to somebody",
    evidence: "follow",
    fires: ({ followUps, promisesKept, applications, approaches, conversations }) =>
      followUps.all === 0 && promisesKept === 0 && applications.all + approaches.all + conversations.all >= 6,
    because: ({ applications, approaches, conversations }) =>
      `You reached out ${times(applications.all + approaches.all + conversations.all, "time", "times")}, and noted no follow-up.`,
    acts: acts["no-follow-ups"],
  },
  {
    key: "one-channel",
    title: "Give another way an hour",
    evidence: "routes",
    fires: (figures) => {
      const all = allMinutes(figures);
      return all >= 120 && (widestChannel(figures)?.minutes ?? 0) * 5 >= all * 4;
    },
    because: (figures) => {
      const widest = widestChannel(figures);
      if (!widest) return "";
      const all = allMinutes(figures);
      const share = Math.round((widest.minutes / all) * 100);
      return `Of ${sayMinutes(all)} that you noted, ${sayMinutes(widest.minutes)} went into ${channelInWords[widest.channel]}: ${share}%.`;
    },
    acts: acts["one-channel"],
  },
  {
    key: "same-act",
    title: "Do one thing otherwise",
    evidence: "quality",
    // Where it is applications without a conversation, the first rule has said it already.
    fires: (figures) => {
      const same = sameAct(figures);
      return (
        same !== null &&
        same.kind !== "conversation" &&
        !(same.kind === "applied" && figures.conversations.all === 0)
      );
    },
    because: (figures) => {
      const same = sameAct(figures);
      return same
        ? `In each of ${same.weeks} weeks most of what you noted was the same: ${kindInWords[same.kind]}. You know how it goes by now.`
        : "";
    },
    acts: acts["same-act"],
  },
  {
    key: "target-wide",
    title: "Say more narrowly what you look for",
    evidence: "goals",
    ofPlan: true,
    fires: ({ targetNames, titles }) => targetNames === null || targetNames < 3 || areManyKinds(titles),
    because: ({ targetNames, titles }) => {
      if (targetNames === null) return "No sentence says yet what you look for.";
      if (targetNames < 3)
        return `Your sentence seems to name ${targetNames === 1 ? "one thing" : "two things"}; three or four make it easier for others to think of somebody. A program can only guess at that: you know best.`;
      return `You have begun on ${times(new Set(titles).size, "job", "jobs")} whose titles have hardly a word in common. Perhaps that is what you want.`;
    },
    acts: acts["target-wide"],
  },
  {
    key: "nobody-known",
    title: "Find somebody inside",
    evidence: "list",
    ofPlan: true,
    fires: ({ companies }) => companies.known === 0,
    because: ({ companies }) =>
      companies.all === 0
        ? "No target companies are listed yet."
        : `${times(companies.all, "target company is", "target companies are")} listed, and you know nobody there yet.`,
    acts: acts["nobody-known"],
  },
  {
    key: "few-replies",
    title: "Read your own message as the one who gets it",
    evidence: "desk",
    fires: (figures) => {
      const { all, answered } = oldApproaches(figures);
      return all >= 5 && answered * 5 <= all;
    },
    because: (figures) => {
      const { all, answered } = oldApproaches(figures);
      return `Of ${all} direct approaches before this week, ${answered === 0 ? "none was" : `${answered} ${answered === 1 ? "was" : "were"}`} answered.`;
    },
    exercise: [
      "Take the last message that you sent, and read it aloud as if you had got it on a full Tuesday.",
      "When you had a job: which message from a stranger made you answer? What stood in its first line?",
      "Change one thing. Then ask a member who is in work to read it before you send it.",
    ],
    acts: acts["few-replies"],
  },
];

/** The rules that fire. Where too little was noted, only those that look at the plan can. */
export const firing = (figures: LookedAt): Rule[] =>
  rules.filter((rule) => (rule.ofPlan || isEnough(figures)) && rule.fires(figures));

/** The rule of a key; undefined for what is none. */
export const ruleOf = (key: string): Rule | undefined => rules.find((rule) => rule.key === key);

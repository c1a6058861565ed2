import type { Facets } from "../interview.ts";

/** A finding that may be printed: what was found, by whom, and what it does not say. Nothing else about job search may be. */
export type Finding = { id: string; found: string; source: string; limits: string };

const findings = {
  E1: {
    found:
      "Over 47 studies, programmes for people looking for work helped where they did two things at once: teach a skill, and keep the spirits up.",
    source: "Liu, Huang and Wang, 2014, Psychological Bulletin",
    limits: "It speaks of programmes with a leader, and of people on average.",
  },
  E2: {
    found:
      "In trials with about 1,000 people on welfare, 87% of those who stayed in a job club were in work after a year, against 59% of the others; of all who were sent to one, 66% against 34%.",
    source: "Azrin and others, 1980 and 1981, Journal of Vocational Behavior",
    limits: "It was another time and another labour market.",
  },
  E4: {
    found: "In a job club for older people 74% were in work after twelve weeks, against 22% without one.",
    source: "Gray, 1983, Journal of Gerontology",
    limits: "It was one study, with 46 people.",
  },
  E5: {
    found:
      "People who wrote down what they would do, when and where, sent 15% more applications, had 30% more offers, and were in work 26% more often.",
    source: "Abel, Burger, Carranza and Piraino, 2019",
    limits: "Weekly reminders and a partner beside the plan added nothing in that study.",
  },
  E6: {
    found:
      "A short look back once a week did as well as being supervised every day, in work found and in pay.",
    source: "the Sacramento Job Club trial, Mathematica",
    limits: "It was one trial, with 493 people.",
  },
  E7: {
    found:
      "How much somebody searches has little to do with finding work, and nothing with how good the job is; how well they search has to do with both.",
    source: "van Hooft and others, a review of 378 samples",
    limits: "It shows what goes together, not what causes what.",
  },
  E8: {
    found:
      "Rehearsing beforehand what to do when something goes wrong helped those most who were most at risk.",
    source: "the JOBS programme in Michigan: Caplan, 1989; Vinokur, 1995",
    limits: "A review by the US Labor Department rates the evidence over two years as low.",
  },
  E9: {
    found:
      "Among 20 million people, loose acquaintances led to more jobs in digital industries, and close ones in less digital ones.",
    source: "Rajkumar and others, 2022, Science",
    limits: "It speaks of industries, not of one person.",
  },
  E11: {
    found:
      "Of the leads behind 120 jobs, two thirds came from friends or relatives; 71% of these worked at the place that hired.",
    source: "Jones and Azrin, 1973, Journal of Applied Behavior Analysis",
    limits: "It was a small count, half a century ago.",
  },
  E13: {
    found:
      "People without work in the United States search 41 minutes on an ordinary weekday, and are saddest while they do.",
    source: "Krueger and Mueller, 2010 and 2011",
    limits: "It is an average over many, in one country.",
  },
  E14: {
    found:
      "24% of applicants send a note of thanks, and 80% of those who hire say that they take one into account.",
    source: "Accountemps, 2017",
    limits: "It is an opinion poll: cheap, rarely done and rarely harmful is all that it shows.",
  },
} as const satisfies Record<string, Omit<Finding, "id">>;

/** Something to try, and the finding on which it rests. */
export type Suggestion = { advice: string; finding: Finding };

type Idea = {
  finding: keyof typeof findings;
  advice: string;
  topics?: readonly string[];
  suits?: (facets: Facets) => boolean;
};

const digital = ["software", "media"];

/** In their order: what fits most of what somebody struggles with comes first, and of several the upper one. */
const ideas: readonly Idea[] = [
  {
    finding: "E4",
    advice: "Look for a job club, and ask for one with people of your own age.",
    topics: ["older"],
  },
  {
    finding: "E8",
    advice:
      "Write down now what you will do if nobody answers, or if the answer is no: “If nothing has come by Thursday, I phone.”",
    topics: ["silence", "rejections", "confidence", "job-interviews", "morale", "record"],
  },
  {
    finding: "E11",
    advice: "Before you apply, ask everybody you know one question: who works there?",
    topics: [
      "silence",
      "online-forms",
      "gap",
      "overqualified",
      "younger",
      "older",
      "record",
      "papers-abroad",
    ],
  },
  {
    finding: "E9",
    advice: "Write to three people whom you know only a little, and ask for twenty minutes.",
    topics: ["strangers", "no-contacts", "changing-field", "profile", "far-away"],
    suits: ({ field }) => field !== null && digital.includes(field),
  },
  {
    finding: "E9",
    advice:
      "Begin with the people who know you well, and tell each of them in one sentence what you look for.",
    topics: ["strangers", "no-contacts", "changing-field", "far-away"],
    suits: ({ field }) => field !== null && field !== "another-field" && !digital.includes(field),
  },
  {
    finding: "E7",
    advice: "Count conversations and replies, not applications: fewer, each of them made better.",
    topics: ["rejections", "papers", "online-forms", "silence", "target", "overqualified"],
    suits: ({ route }) => route === null || route === "posting" || route === "recruiter",
  },
  {
    finding: "E5",
    advice: "Write a plan for this week, one line for each thing: what, when and where.",
    topics: ["structure", "target", "changing-field", "papers", "profile", "lower-step", "language", "pay"],
  },
  {
    finding: "E6",
    advice: "Pick one hour a week to look back with somebody. You need not account for every day.",
    topics: ["structure", "illness", "quiet-search", "caring"],
  },
  {
    finding: "E13",
    advice: "Give the search a fixed number of minutes a day, and let it be over then.",
    topics: ["morale", "caring", "illness", "quiet-search", "money-short"],
  },
  {
    finding: "E14",
    advice: "After each talk write a few lines of thanks on the same day, about what you really spoke of.",
    topics: ["job-interviews", "strangers", "pay"],
  },
  {
    finding: "E1",
    advice: "Look for help that does both: practises something with you, and keeps you going.",
    topics: ["confidence", "morale", "gap", "younger", "language", "papers-abroad"],
  },
  {
    finding: "E2",
    advice: "Join a group that meets every week.",
    topics: ["no-contacts", "money-short", "morale", "structure"],
  },
];

const shown = 2;
const always = ["E5", "E1"];

/** Two things to try for whoever struggles with these topics, each with its own evidence. The same for the same answers. */
export function suggestionsFor(topics: readonly string[], facets: Facets): Suggestion[] {
  const fits = (idea: Idea): number =>
    idea.suits && !idea.suits(facets) ? 0 : topics.filter((topic) => idea.topics?.includes(topic)).length;
  const fitting = ideas
    .map((idea) => ({ idea, fit: fits(idea) }))
    .filter(({ fit }) => fit > 0)
    .toSorted((a, b) => b.fit - a.fit)
    .map(({ idea }) => idea);
  const usual = ideas.filter(({ finding }) => always.includes(finding));
  const chosen = new Map<string, Suggestion>();
  for (const { finding, advice } of [...fitting, ...usual])
    if (chosen.size < shown && !chosen.has(finding))
      chosen.set(finding, { advice, finding: { id: finding, ...findings[finding] } });
  return [...chosen.values()];
}

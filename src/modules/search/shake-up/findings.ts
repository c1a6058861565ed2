/** What a suggestion rests on: what was found, by whom, and what it does not say. */
export type Finding = { found: string; source: string; limits: string };

/** Only what was read in its source, or is told as somebody's own experience; nothing else about job search is claimed here. */
export const findings = {
  quality: {
    found:
      "How much somebody searches has little to do with finding work, and nothing with how good the job is; how well they search has to do with both.",
    source: "van Hooft and others, a review of 378 samples",
    limits: "It shows what goes together, not what causes what.",
  },
  insiders: {
    found:
      "Of the leads behind 120 jobs, two thirds came from friends or relatives; 71% of these worked at the place that hired.",
    source: "Jones and Azrin, 1973, Journal of Applied Behavior Analysis",
    limits: "It was a small count, half a century ago.",
  },
  routes: {
    found:
      "Of dozens who found work in two years from a networking group of more than 500, one did so by answering an advertisement alone, and about half a dozen by a posting and then a job interview. All others were introduced, or answered a posting and found a way to the hiring manager as well.",
    source: "a coach's own count",
    limits: "Nobody counted those who were still searching.",
  },
  thanks: {
    found:
      "24% of applicants send a note of thanks, and 80% of those who hire say that they take one into account.",
    source: "Accountemps, 2017",
    limits: "It is an opinion poll: cheap, rarely done and rarely harmful is all that it shows.",
  },
  list: {
    found:
      "About 25 conversations with decision makers stand behind an offer that is accepted, and a list of 40 to 50 employers behind these.",
    source: "Pierson, Lee Hecht Harrison, as reported by others",
    limits: "It was reported by others, and comes from people whom a firm supported.",
  },
  goals: {
    found:
      "Over 47 studies, programmes for people looking for work helped where they did two things at once: teach a skill, and keep the spirits up. Setting goals is among the parts that work.",
    source: "Liu, Huang and Wang, 2014, Psychological Bulletin",
    limits: "It speaks of programmes with a leader, and of people on average.",
  },
  follow: {
    found: "At several mixers a seeker gave leads to others, and not one of them followed through.",
    source: "one seeker's own account",
    limits: "It is one person's experience.",
  },
  desk: {
    found:
      "Thinking from the other side of the desk is one of three small things that took a seeker out of a rut.",
    source: "one seeker's own account",
    limits: "It is one person's experience.",
  },
  howLong: {
    found:
      "In job clubs that were tried with about 1,000 people on welfare, half of those who found work had it after 6 sessions; on average it took 11, and 90% had it within 23.",
    source: "Azrin and others, 1980 and 1981, Journal of Vocational Behavior",
    limits: "It counts those who found work in a club, at another time and in another labour market.",
  },
} as const satisfies Record<string, Finding>;

export type FindingKey = keyof typeof findings;

import type { Channel } from "../../../database/index.ts";
import type { ActivityKind } from "../search.ts";
import { type LookedAt, sameAct, widestChannel } from "./figures.ts";

/** Something to commit to. Where `what` holds an ellipsis, its member says whom or what they mean in its place. */
export type Act = { kind: ActivityKind; channel: "" | Channel; what: string; minutes: number };

/** Where an act waits for a name or a word of its member's own. */
export const place = "…";

const talk = (what: string, minutes = 30): Act => ({
  kind: "conversation",
  channel: "networking",
  what,
  minutes,
});

/** What could be done about each rule: two or three things, one of which at least is a single tap away. */
export const acts = {
  "postings-only": () => [
    talk("Ask one person I know: who do you know where I applied?", 15),
    {
      kind: "approach",
      channel: "direct",
      what: "Find out who would lead me in one job that I applied for, and write to them",
      minutes: 45,
    },
    talk("Talk for twenty minutes with … about their work"),
  ],
  "out-of-work": () => [
    talk("Talk with one former colleague who is in work"),
    {
      kind: "gathering",
      channel: "networking",
      what: "Go to one gathering where people of my trade meet after work",
      minutes: 120,
    },
    talk("Ask … how they came to work where they do"),
  ],
  "no-thanks": () => [
    {
      kind: "follow-up",
      channel: "networking",
      what: "Send the notes of thanks that I still owe",
      minutes: 30,
    },
    {
      kind: "follow-up",
      channel: "networking",
      what: "Thank … for one thing that they really said",
      minutes: 10,
    },
  ],
  "no-follow-ups": () => [
    {
      kind: "follow-up",
      channel: "networking",
      what: "Write again to two people who have not answered yet",
      minutes: 20,
    },
    {
      kind: "follow-up",
      channel: "networking",
      what: "Tell … what came of their advice",
      minutes: 10,
    },
  ],
  "one-channel": (figures) => otherWays(widestChannel(figures)?.channel ?? "posting"),
  "same-act": (figures) =>
    sameAct(figures)?.kind === "gathering"
      ? [talk("Meet one person from a gathering again, alone"), talk("Talk with … whom I met there")]
      : [
          talk("Talk with somebody whom I have not met yet"),
          {
            kind: "gathering",
            channel: "networking",
            what: "Go to one place where I know nobody, and speak with two people",
            minutes: 90,
          },
          {
            kind: "approach",
            channel: "direct",
            what: "Write to somebody at … before there is a posting",
            minutes: 30,
          },
        ],
  "target-wide": () => [
    {
      kind: "learned",
      channel: "",
      what: "Write my target in one sentence: what, where, with whom, and what for",
      minutes: 30,
    },
    talk("Read my target to two people, and ask what they think of when they hear it", 15),
  ],
  "nobody-known": ({ companies }) =>
    companies.all === 0
      ? [
          {
            kind: "learned",
            channel: "",
            what: "List ten companies where I would like to work",
            minutes: 45,
          },
          talk("Ask two people which company they would look at for me", 20),
        ]
      : [
          talk("Ask in my group who knows somebody at one of my target companies", 10),
          {
            kind: "learned",
            channel: "networking",
            what: "Find the name of one person at each of three target companies",
            minutes: 45,
          },
          {
            kind: "approach",
            channel: "direct",
            what: "Ask … for twenty minutes about how it is to work there",
            minutes: 20,
          },
        ],
  "few-replies": () => [
    talk("Ask a member who is in work to read my message before I send it", 15),
    {
      kind: "approach",
      channel: "direct",
      what: "Write my message anew, half as long, with one question in it",
      minutes: 30,
    },
    {
      kind: "approach",
      channel: "direct",
      what: "Send the new message to … and see what comes back",
      minutes: 20,
    },
  ],
} as const satisfies Record<string, (figures: LookedAt) => readonly Act[]>;

function otherWays(taken: Channel): Act[] {
  const ways: Record<Channel, Act> = {
    networking: talk("Spend one hour on a conversation with somebody new", 60),
    direct: {
      kind: "approach",
      channel: "direct",
      what: "Spend one hour on writing to a company that has posted nothing",
      minutes: 60,
    },
    recruiter: {
      kind: "conversation",
      channel: "recruiter",
      what: "Call one recruiter who knows my field",
      minutes: 30,
    },
    posting: {
      kind: "applied",
      channel: "posting",
      what: "Answer one posting that fits well, and find the hiring manager too",
      minutes: 60,
    },
  };
  return (["networking", "direct", "recruiter", "posting"] as const)
    .filter((channel) => channel !== taken)
    .slice(0, 3)
    .map((channel) => ways[channel]);
}

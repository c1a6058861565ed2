import type { Circle } from "../circles.ts";
import type { Key } from "../people.ts";

/** An answer, so many hours after the post. */
export type Answer = { hours: number; by: Key; words: string };

/** What is written on a wall so many days before the present, and what the others answer. */
export type Talk = {
  days: number;
  by: Key;
  words: string;
  answers?: readonly Answer[];
  /** What it says since its writer looked at it again, an hour later. */
  edited?: string;
  /** The organiser hides it, so many hours later. */
  hiddenAfter?: number;
  /** Somebody tells the host about it. */
  concern?: { by: Key; words: string };
};

/** The walls of the groups, the oldest talk first. Nobody says what somebody else has said. */
export const talks: Partial<Record<Circle["key"], readonly Talk[]>> = {
  quayside: [
    {
      days: 61.3,
      by: "bill",
      words:
        "The library has a room with a door that one can book for telephone calls, two hours, for nothing. Ask at the desk on the first floor.",
      answers: [
        { hours: 5, by: "gwen", words: "I did not know. My calls were all made on the back stairs." },
      ],
    },
    {
      days: 46.6,
      by: "noor",
      words: "Does anybody know whether the careers office looks at letters without an appointment?",
      answers: [
        {
          hours: 2,
          by: "aisha",
          words: "On Wednesdays from two to four. Bring it on paper, they write into it.",
        },
        { hours: 9, by: "noor", words: "Thank you. I go this week, with two pages and a pencil." },
      ],
    },
    {
      days: 33.2,
      by: "marta",
      words:
        "A slow week here: one letter, and a long look out of the window. I mention it so that nobody thinks they are the only one.",
      answers: [
        { hours: 3, by: "bill", words: "Mine had one good hour in it, and I count that." },
        { hours: 14, by: "lena", words: "The window counts as research if there is a harbour in it." },
      ],
    },
    {
      days: 19.4,
      by: "tomas",
      words:
        "A small thing that helped me: I write the thank-you note on the tram, before I am home. After that I never do.",
      answers: [
        { hours: 6, by: "aisha", words: "Mine are all still in my head. I try it tomorrow." },
        { hours: 31, by: "aisha", words: "Tried it, and missed my stop. The note is sent." },
      ],
    },
    {
      days: 12.1,
      by: "lena",
      words:
        "They changed the form for the benefit office. The new one wants the dates in a column of their own: https://office.example.org/forms",
      answers: [
        { hours: 4, by: "gwen", words: "Good to know before, and not at the window." },
        { hours: 7, by: "noor", words: "It also wants black ink. Ask me how I know." },
      ],
    },
    {
      days: 5.8,
      by: "bill",
      words: "Good luck to Gwen at Larkfield House tomorrow. It is the job that she told us about.",
      hiddenAfter: 3,
    },
    {
      days: 4.2,
      by: "gwen",
      words:
        "I had the call. It went well, I think, and it is over, which is better still. The sentence from the hot seat was the first thing that they asked about.",
      answers: [
        { hours: 2, by: "marta", words: "You rang them. That was the part you had feared." },
        {
          hours: 5,
          by: "tomas",
          words: "Now do something that has nothing to do with it. Soup, for instance.",
        },
      ],
    },
    {
      days: 2.4,
      by: "bill",
      words:
        "There is a man at the market who writes a CV in a day for 90. He is called Terence, and if you say that I sent you he takes 10 off and gives me the other 10.",
      answers: [{ hours: 3, by: "lena", words: "The careers office does it for nothing, and knows us." }],
      concern: {
        by: "aisha",
        words:
          "He means it well, but he would get money for each of us, and the house rules say no selling. Could you speak with him? I would rather not do it at the table.",
      },
    },
    {
      days: 1.3,
      by: "aisha",
      words:
        "The trade fair in the exhibition hall is on Friday, and entry is free before noon. Who comes along? https://fairs.example.org/autumn",
      edited:
        "The trade fair in the exhibition hall is on Friday, and entry is free before eleven, not noon as I said first. Who comes along? https://fairs.example.org/autumn",
      answers: [
        { hours: 2, by: "tomas", words: "I do. A quarter past ten at the north door?" },
        { hours: 4, by: "aisha", words: "At the north door. I wear the yellow scarf." },
        {
          hours: 11,
          by: "noor",
          words: "I went last year: the small stands at the back have the time to talk.",
        },
      ],
    },
  ],
  telephone: [
    {
      days: 40.5,
      by: "desmond",
      words:
        "Last week's exercise in one line, for whoever's line was bad: write down three things that somebody once thanked you for at work.",
      answers: [
        { hours: 8, by: "carol", words: "I found two, and rang my old foreman for the third. He had five." },
      ],
    },
    {
      days: 22.7,
      by: "oksana",
      words:
        "I found a list of questions that they ask in a first call, and it is a kind one: https://library.example.org/first-call. Number four is the one that I always trip over.",
      answers: [
        {
          hours: 3,
          by: "priya",
          words: "Number four was mine to ask for eleven years. They only want to hear a plan.",
        },
      ],
    },
    {
      days: 9.6,
      by: "carol",
      words:
        "I start on Monday week, in the book depot, days. I wanted you to read it here before I say it on the line and my voice goes.",
      answers: [
        {
          hours: 1,
          by: "desmond",
          words: "You asked at the gate. I still have the note in which you did not want to.",
        },
        { hours: 4, by: "oksana", words: "I am glad, and I will miss your kettle." },
      ],
    },
    {
      days: 2.55,
      by: "desmond",
      words:
        "There are three of us on the line at present, because the others are at work, which is the idea. I look round for somebody who waits for a group and likes the mornings.",
      answers: [{ hours: 6, by: "ellen", words: "I am glad of a small room for the first time." }],
    },
    {
      days: 0.7,
      by: "oksana",
      words: "The number has not changed, but press the hash key slowly. It hung up on me twice.",
    },
  ],
  pack: [
    {
      days: 52.2,
      by: "owen",
      words: "I read my letter aloud to the dog, and he left. What would you cut?",
      answers: [
        { hours: 2, by: "chiara", words: "Everything before the word classroom." },
        {
          hours: 3,
          by: "dev",
          words: "I would keep the part about the timetable. It is the only joke, and it is good.",
        },
      ],
    },
    {
      days: 30.4,
      by: "samira",
      words:
        "Whoever was looking for somebody in software at Hollin Health: my neighbour works there and would talk for ten minutes. Say yes here and I bring you together.",
      answers: [{ hours: 1, by: "dev", words: "Yes, please. Evenings, any." }],
    },
    {
      days: 8.9,
      by: "jonas",
      words:
        "Dressing gown report: I had a call at eight with people who were in theirs. It was the best talk so far.",
      answers: [{ hours: 10, by: "samira", words: "Then I have been overdressed since March." }],
    },
    {
      days: 2.1,
      by: "chiara",
      words: "I bring one page next time that I cannot make shorter. Please bring your scissors.",
    },
  ],
  "slow-lane": [
    {
      days: 36.1,
      by: "kofi",
      words:
        "How do you take a call in working hours without a lie? I have used up the dentist, and I do not like to begin with the next one.",
      answers: [
        { hours: 4, by: "hannah", words: "I say that I am out for an hour. Nobody has ever asked." },
        {
          hours: 9,
          by: "marcus",
          words: "Half past seven in the morning. They respect it, and so do I by now.",
        },
      ],
    },
    {
      days: 6.5,
      by: "anneke",
      words: "I said no to the first offer. It was a good one, and it was the wrong one, and I slept.",
      answers: [
        {
          hours: 7,
          by: "grace",
          words: "You had written down what it must have. That is what the list was for.",
        },
      ],
    },
  ],
  "two-laps": [
    {
      days: 3.4,
      by: "rosa",
      words: "The east gate is closed until they have dealt with the tree. I am at the kiosk instead.",
      answers: [{ hours: 2, by: "tomas", words: "At the kiosk. That makes it two laps and a bun." }],
    },
  ],
};

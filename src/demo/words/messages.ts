import type { Key } from "../people.ts";

/** One message, so many days before the present. */
export type MessageTold = { days: number; from: Key; to: Key; words: string; unread?: true };

/** What members write to each other alone. */
export const conversations: readonly (readonly MessageTold[])[] = [
  [
    {
      days: 12.3,
      from: "rosa",
      to: "tomas",
      words: "I am by the dogs at nine tomorrow. If it rains I am by the dogs with an umbrella.",
    },
    {
      days: 12.2,
      from: "tomas",
      to: "rosa",
      words: "Then I bring the flask. Have you patience for the letter to Norrland on the second lap?",
    },
    {
      days: 12.1,
      from: "rosa",
      to: "tomas",
      words: "For one page of it. Print it large, I read while walking.",
    },
  ],
  [
    {
      days: 9.4,
      from: "marta",
      to: "tomas",
      words: "You went quiet after the hot seat. Was it too much at once?",
    },
    {
      days: 9.1,
      from: "tomas",
      to: "marta",
      words: "No, I was counting. You had eleven questions between you, and I had answers to four.",
    },
    {
      days: 8.9,
      from: "marta",
      to: "tomas",
      words: "Take three of the others home, then. The rest can wait.",
    },
  ],
  [
    {
      days: 0.4,
      from: "aisha",
      to: "tomas",
      words:
        "I read your letter again on the train. The second paragraph is the good one, and I would begin there. I have it with me, with pencil in the margins. Do you want it at the table or after?",
      unread: true,
    },
  ],
  [
    {
      days: 2.5,
      from: "ellen",
      to: "oksana",
      words: "Desmond says that I may write to you before my first call. What do I need to have ready?",
    },
    {
      days: 2.36,
      from: "oksana",
      to: "ellen",
      words:
        "A cup of something, and one small plan. I said almost nothing the first time, and nobody minded.",
    },
    { days: 2.3, from: "ellen", to: "oksana", words: "That is a relief. I will look for the folder first." },
    {
      days: 0.8,
      from: "oksana",
      to: "ellen",
      words: "I ring in five minutes early. If you do too, we can say hello before the others come.",
      unread: true,
    },
  ],
  [
    {
      days: 17.5,
      from: "samira",
      to: "judith",
      words:
        "Marta says that you read letters. Would you look at one of mine? It is about a laboratory, and it is long.",
    },
    {
      days: 16.8,
      from: "judith",
      to: "samira",
      words: "With pleasure. What I saw: you are careful, and you hide it on page two. Put the audit first.",
    },
  ],
];

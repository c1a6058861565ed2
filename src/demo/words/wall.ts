/** What is written on a wall between two meetings: a post, and what others answer. */
export type Talk = { post: string; answers: readonly string[] };

export const talks: readonly Talk[] = [
  {
    post: "The trade fair in the exhibition hall is on Friday, and entry is free before noon. Who comes along? https://fairs.example.org/autumn",
    answers: [
      "I do. Half past nine at the north door?",
      "I went last year: go early, later nobody has time to talk.",
    ],
  },
  {
    post: "I found a list of questions that they ask in a first call, and it is a kind one: https://library.example.org/first-call. Number four is the one that I always trip over.",
    answers: ["Number four it is. I practise it in the shower by now."],
  },
  {
    post: "Does anybody know whether the careers office looks at letters without an appointment?",
    answers: [
      "On Wednesdays from two to four. Bring it on paper, they write into it.",
      "Thank you. I go this week.",
    ],
  },
  {
    post: "I had the call. It went well, I think, and it is over, which is better still. Thank you for Tuesday.",
    answers: [
      "You rang them. That was the part you had feared.",
      "Now do something that has nothing to do with it.",
    ],
  },
  {
    post: "The library has a room with a door that one can book for telephone calls, two hours, for nothing. Ask at the desk on the first floor.",
    answers: [],
  },
  {
    post: "A small thing that helped me: I write the thank-you note on the tram, before I am home. After that I never do.",
    answers: ["I borrow that.", "Mine are all still in my head. I try it tomorrow."],
  },
  {
    post: "Whoever was looking for somebody in dispatch: my neighbour works there and would talk for ten minutes. Say so at the next meeting and I bring you together.",
    answers: ["That was me. Yes, please."],
  },
  {
    post: "A slow week here. I mention it so that nobody thinks they are the only one.",
    answers: ["You are not. Mine had one good hour in it, and I count that.", "Come on Tuesday anyway."],
  },
  {
    post: "They changed the form for the benefit office. The new one wants the dates in a column of their own: https://office.example.org/forms",
    answers: ["Good to know before, and not at the window."],
  },
  {
    post: "I take the early train on the day we meet. If somebody wants to walk from the station, I am at the clock at ten past.",
    answers: [],
  },
];

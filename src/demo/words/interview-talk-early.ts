import type { Remark } from "./interviews.ts";

/** What people write below the interviews of the first weeks, by the name of the interview. */
export const earlyTalk: Readonly<Record<string, readonly Remark[]>> = {
  "counter-clerk": [
    {
      after: 1.1,
      by: { member: "judith" },
      words:
        "I sat on the other side of that table for many years. What you took out of the two pages is what I would have told you to take out. And a lively team needs somebody who is not, believe me.",
      thanks: 4,
      answers: [
        {
          after: 0.8,
          by: { author: "counter-clerk" },
          words: "Thank you. I have put that sentence on the mirror.",
        },
      ],
    },
    {
      after: 3.4,
      by: { author: "printer-turned-guide" },
      words:
        "Nobody asked me my year either, once they had seen me work. Is there a place where they need someone to settle quarrels? I would go and sit there.",
      thanks: 3,
    },
    {
      after: 12.2,
      by: { nickname: "Window Seat" },
      words: "Thirty vanished ones here too, and I thought that it was me.",
    },
  ],
  "printer-turned-guide": [
    { after: 0.9, by: { nickname: "Inkstain" }, words: "Which machine? I learned on a platen press." },
    {
      after: 2.2,
      by: { member: "desmond" },
      words:
        "What you did has no name on any list and I see it succeed more often than anything that has one: be there, every week, where your hands are known. May I show this page to people in my group?",
      thanks: 6,
      answers: [
        { after: 0.5, by: { author: "printer-turned-guide" }, words: "Please do. That is what it is for." },
        { after: 2.7, by: { member: "owen" }, words: "He did, and I went to a workshop the same week." },
      ],
    },
    {
      after: 5.8,
      by: { nickname: "Third Sunday" },
      words:
        "About the wage: my union has a table of what guides are paid, by years. I took it along folded in my pocket and did not need to unfold it. It was enough that I knew.",
      thanks: 5,
    },
    {
      after: 9.3,
      by: { author: "four-years-for-father" },
      words: "Fourteen months. I needed to read that figure from somebody for whom it ended.",
    },
    {
      after: 17,
      by: { nickname: "Second Trade" },
      words: "How did you pay for the time in which it was only two days a week?",
      answers: [
        {
          after: 1.2,
          by: { author: "printer-turned-guide" },
          words:
            "Badly. I delivered newspapers from five to seven, which for a printer is a kind of coming home.",
          thanks: 2,
        },
      ],
    },
    {
      after: 23.9,
      by: { author: "night-baker" },
      words: "I am forty-six and come from ovens. I have read this four times, and on Sunday I go and ask.",
      thanks: 2,
    },
    {
      after: 30.5,
      by: { nickname: "Quick Cash Career" },
      words:
        "You people would all be in work already with the right system. Ask me for the list of two hundred open posts, forty for members of this site.",
      concern: "This one sells to people who have little. I have met it elsewhere too.",
    },
  ],
  "two-stamps": [
    {
      after: 2,
      by: { member: "oksana" },
      words:
        "My university also does not answer, for the same reason. The office took a sworn statement and two colleagues as witnesses instead. Ask for the paragraph on papers that cannot be had; they know it, but do not say it.",
      thanks: 5,
    },
    {
      after: 14.4,
      by: { author: "choir-mechanic" },
      words: "Ask in the second office. I wrote about it under my own number just now, because of you.",
      thanks: 3,
      answers: [
        { after: 1.5, by: { author: "two-stamps" }, words: "I have an appointment there on Thursday week." },
      ],
    },
  ],
  "phone-before-noon": [
    {
      after: 0.7,
      by: { member: "bill" },
      words: "The foreman, always the foreman. He is the only one who knows what is broken.",
      thanks: 7,
    },
    {
      after: 4.6,
      by: { author: "first-desk" },
      words:
        "I tried it with an agency instead of a works. I said when is a bad time to talk, and she laughed and said now, and then we talked for ten minutes.",
      thanks: 6,
      answers: [
        {
          after: 0.4,
          by: { author: "phone-before-noon" },
          words: "That is better than I ever did. Did you stand up for it? One should stand.",
        },
      ],
    },
    { after: 11.5, by: { nickname: "Twenty Ticks" }, words: "We are at fourteen. It will be a plum cake." },
    {
      after: 26,
      by: { nickname: "Fourth Month" },
      words: "It is my fourth month, and I did not know that it has a name. I slept better after this.",
      thanks: 4,
    },
  ],
  "four-years-for-father": [
    {
      after: 1.9,
      by: { member: "gwen" },
      words: "I have cared for other people's fathers for money. Running two carers is work; write it large.",
      thanks: 4,
    },
    {
      after: 6.2,
      by: { nickname: "Saturday Post" },
      words: "I open mine on the stairs, so that I must go on up afterwards and cannot sit down with it.",
    },
    {
      after: 13.1,
      by: { author: "returning-nurse" },
      words: "The two sentences. I have mine now. I said them to the dog first.",
      thanks: 3,
    },
  ],
  "shy-surveyor": [
    {
      after: 1.2,
      by: { member: "ruth" },
      words: "For whoever stands by our coats: there is a tray in the small kitchen, and I am glad of help.",
      thanks: 8,
    },
    {
      after: 5.1,
      by: { author: "shy-surveyor" },
      words: "I may have met somebody from here by the tray last night. We both pretended.",
      thanks: 5,
    },
  ],
  "taken-back": [
    { after: 3.3, by: { nickname: "Towpath" }, words: "The lock is a good place. Perhaps we have nodded." },
  ],
  "quiet-analyst": [
    {
      after: 2.5,
      by: { nickname: "Also at the Dentist" },
      words: "They asked after my teeth as well. I now have an allotment that needs me at half past four.",
      thanks: 6,
    },
  ],
};

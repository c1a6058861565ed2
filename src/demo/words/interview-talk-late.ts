import type { Remark } from "./interviews.ts";

/** What people write below the later interviews, by the name of the interview. */
export const lateTalk: Readonly<Record<string, readonly Remark[]>> = {
  "long-lane": [
    {
      after: 3,
      by: { nickname: "Reservoir" },
      words: "What serial is it? I could do with a reason to close the lid at two.",
    },
    {
      after: 17.2,
      by: { author: "harbour-clerk" },
      words:
        "I did papers from home for two years, and have written below my number how I got them to agree. If you like, take the sheet with the figures from there.",
      thanks: 3,
    },
  ],
  "second-start": [
    {
      after: 1.3,
      by: { member: "stanley" },
      words:
        "Thirty years on lorries, and I drove with several whose first line was like yours. The yard that let you drive when somebody was sick will say so if you ask. Ask.",
      thanks: 5,
      answers: [
        { after: 2.1, by: { author: "second-start" }, words: "I asked. He is writing it on Friday." },
      ],
    },
    {
      after: 6.6,
      by: { nickname: "Plain Speaking" },
      words: "People like you should say it in the first line, so that everybody knows whom they get.",
      isHidden: true,
    },
  ],
  "choir-mechanic": [
    {
      after: 1.8,
      by: { member: "yusuf" },
      words: "Two offices. I stood in the wrong one for a year. Thank you.",
      thanks: 4,
    },
    { after: 4.4, by: { nickname: "Alto" }, words: "We are always short of basses, whatever they repair." },
  ],
  "shut-the-cafe": [
    {
      after: 2.6,
      by: { nickname: "Former Guest" },
      words:
        "I need not know which café it was. In ours the paper went up on the window too, and nobody in the street thinks what you think we think.",
      thanks: 7,
    },
    {
      after: 8.8,
      by: { author: "head-of-school" },
      words:
        "I could have written your second answer. When they say that I will be bored, I now ask what a boring day is like there. It is usually a day that I would love.",
      thanks: 4,
    },
  ],
  "returning-nurse": [
    {
      after: 2.2,
      by: { member: "gwen" },
      words:
        "After six years away I was slow for a week and then I was not. What had changed was the paper, never the people in the beds. Ask to walk along with somebody for two shifts.",
      thanks: 6,
    },
  ],
  "grant-writer": [
    {
      after: 1.4,
      by: { author: "counter-clerk" },
      words: "Page nine. I have begun to read their reports, and it is true, there is always a page nine.",
      thanks: 3,
    },
    {
      after: 5.5,
      by: { nickname: "Jar" },
      words: "Mine is a biscuit tin. I look at it less since I count it on Mondays only.",
    },
  ],
  "slow-return": [
    {
      after: 1.6,
      by: { nickname: "Two Good Hours" },
      words:
        "I came back after eleven months with four hours a day, in writing, and half an hour more every fortnight. I have not broken. I am at six.",
      thanks: 9,
      answers: [
        {
          after: 0.9,
          by: { author: "slow-return" },
          words: "You cannot know what that does to my evening. Who suggested it, you or they?",
        },
        {
          after: 1.7,
          by: { nickname: "Two Good Hours" },
          words: "My doctor wrote it and I handed it over. They were glad that somebody had a plan.",
          thanks: 2,
        },
      ],
    },
  ],
  "night-baker": [
    {
      after: 1.5,
      by: { member: "tomas" },
      words:
        "I plan deliveries. What leaves at four and what comes back unsold is the whole of it. Call yourself a dispatcher who has been at the other end; it is what I would want to read.",
      thanks: 5,
      answers: [
        {
          after: 1,
          by: { author: "night-baker" },
          words: "I have written it on top of the page, just like that. It looked back at me.",
          thanks: 2,
        },
      ],
    },
    {
      after: 6.9,
      by: { author: "printer-turned-guide" },
      words: "You will be asked why you leave. Say what you want to carry on with.",
      thanks: 2,
    },
    {
      after: 13.4,
      by: { nickname: "Early Tram" },
      words: "I think that I bought your rolls for years. They were the good thing about that tram.",
    },
  ],
  "lunch-hour": [
    {
      after: 2,
      by: { author: "shy-surveyor" },
      words:
        "You need not give the true reason. Say that you are curious how they do it; it is true as well.",
      thanks: 3,
    },
  ],
  "harbour-clerk": [
    {
      after: 1,
      by: { member: "lena" },
      words: "Customs papers explained for people who fear them: I would read that, and so would firms.",
      thanks: 2,
    },
  ],
  "warehouse-scholar": [
    {
      after: 1.2,
      by: { member: "nadia" },
      words: "I have half an hour on Tuesdays and a great deal of patience. Ask the host for me.",
      thanks: 4,
    },
    {
      after: 5,
      by: { nickname: "Behind the Goal" },
      words: "There are free lessons for calling on the telephone here: https://slow-calls.example/tuesday",
    },
  ],
  "shaking-hands": [
    {
      after: 1.1,
      by: { author: "quiet-analyst" },
      words:
        "Write down the question that you fear most, here below, and I will ask it back in the worst manner that I have.",
      thanks: 2,
    },
  ],
};

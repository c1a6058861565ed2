import { chosen, type Told } from "../../src/demo/words/interviews.ts";

/** After years at home, on a boat, or ill. */
export const comingBack: readonly Told[] = [
  {
    name: "mother-of-twins",
    facets: chosen(
      { situation: "coming-back", field: "media", duration: "one-to-three" },
      ["gap", "caring"],
      ["money-short"],
    ),
    answers: {
      work: "Layout and pictures for magazines. The twins are five now. I began to look in September.",
      struggle:
        "There is a white space of five years in the middle of my page, and I am a designer, I know what the eye does with white space. Then the twins: one has an ear, then the other has it. Twice I had to cancel a talk on the morning itself, and the second time they said that they quite understood and that they had found somebody.",
      works:
        "We lived on one small wage the whole time. I cook on Sunday for the week, we share a car with the neighbours, and we have an envelope for everything; when the envelope of the month is empty then it is empty. I also went through all the standing orders one evening and got eighty a month out of them. It gives me time so that I need not take the first thing.",
      "works-not": "Applying at night. I sent one to the wrong magazine with the right compliments.",
      offer: "Envelopes, and how one talks a husband into them.",
    },
  },
  {
    name: "father-at-home",
    facets: chosen(
      { situation: "coming-back", field: "software", duration: "three-to-six" },
      ["gap"],
      ["profile"],
    ),
    answers: {
      work: "System administrator, then six years at home with our girls while my wife ran her practice.",
      struggle:
        "A man who stayed at home: they look for the illness behind it. They say it is great, really great, and then ask what I did in those years. In my field six years are three generations. I have also lost something like the spring in me. I bring the girls to school, sit down, and the house hums, and I could as well be a piece of furniture.",
      works:
        "I answered other people's questions, in public, on the boards where administrators ask each other. One a day with my proper name and a way to reach me. After two hundred answers my name was the first thing that came up when somebody searched for a certain error. A woman from a hospital wrote to ask if I was free. It did not look like showing off; it looked like somebody who helps.",
      need: "A reason to shave.",
      surprise: "Nobody there ever asked how long I had been away.",
    },
  },
  {
    name: "year-at-sea",
    facets: chosen({ situation: "left", field: "money", duration: "one-to-three" }, ["no-contacts"], ["gap"]),
    answers: {
      work: "Insurance claims. I went sailing for two years and have come ashore in a different city from the one that I left.",
      struggle:
        "I picked the place for the harbour and the rent. I can name the baker. All those whom I used to work with are at the other end of the country, and one does not get a job here by knowing the wind. I have been in three different clubs and have stood in the corner of each.",
      works:
        "The two missing years. At first I had a clever sentence for it, about leadership on board. Nobody believes that. Now I write in plain letters: sailed, from when to when, paid for it with savings. And below it what I have done since then to be up to date, with the date of the course. They ask about storms, I tell one short story, and then it is out of the way and we talk about claims. What makes them nervous is when they have to dig.",
      advice: "Keep it short. It is your life that was long.",
    },
  },
  {
    name: "sister-of-a-patient",
    facets: chosen(
      { situation: "left", field: "public", duration: "six-to-twelve" },
      ["caring"],
      ["structure"],
    ),
    answers: {
      work: "Town archive and records. I gave up the post to be with my sister, who has multiple sclerosis.",
      struggle:
        "I am on call in my own home. She falls, or the nurse does not come, and then whatever I had arranged is off. I cannot promise anyone nine o'clock. I write to them that I would be free from ten till two and nothing comes back; I do not think that they even reach the end of the sentence.",
      works:
        "I do it in slices of twenty minutes with a kitchen clock, because that is what I can be sure of. On Sunday I cut the tasks so small that each one fits: find an address, write two sentences, print. They lie in a tin, and when there is quiet I draw one. It does not feel like much, but at the end of the week the tin is empty.",
      need: "To hear from anyone who found a post and still had somebody at home who needs them.",
    },
  },
  {
    name: "midwife-returned",
    facets: chosen(
      { situation: "coming-back", field: "health-care", route: "networked" },
      ["pay"],
      ["gap", "confidence"],
    ),
    answers: {
      work: "Midwife. I was out for seven years and am back in the delivery room since January.",
      struggle:
        "They put me on the first step of the pay table as if I had just qualified. I was so pleased to be let in that I signed. I have since learned that one can ask to have the earlier years counted, and that others did, and I do not dare to raise it after the fact.",
      works:
        "I asked to come along for a week, in my own time and with no tasks. On the first day I was sure that I should go home. On the third a woman took hold of my hand and my hands knew what to do before I did. I wrote down everything that was new, it fitted on two sheets, and I learned the two sheets. Seven years sounded like an abyss, and it was two sheets. The ward sister had seen me the whole week, and so there was no real selection after it.",
      advice: "Go and look before you decide that you cannot do it any more.",
      "good-week": "One in which a younger colleague asks me.",
    },
  },
  {
    name: "after-treatment",
    facets: chosen(
      { situation: "coming-back", field: "teaching", duration: "three-to-six" },
      ["illness", "gap"],
      ["morale"],
    ),
    answers: {
      work: "I taught adults to read. Then there was a year and a half of treatment. I am well now, they say.",
      struggle:
        "I look well. That makes it difficult, for I get tired as if a plug were pulled, and nobody sees it coming, me included. If I say the word, the room changes its temperature. If I do not say it, there is a hole in the dates, and they imagine something else, and it may be worse. I have sat in front of that question three times and answered it in three different ways, all bad.",
      works:
        "In the hospital I learned to divide a day into one thing that must be, one thing that is pleasant and one thing for another person. I do it with the search too. A card to somebody in the chemo room counts as the third. It sounds pious. But a day like that cannot go entirely wrong, whatever the post brings, and I have not sunk since, not for longer than an evening.",
      need: "Words for the question about the dates.",
    },
  },
  {
    name: "coder-out-of-the-fog",
    facets: chosen(
      { situation: "employed", field: "software", route: "networked" },
      [],
      ["illness", "structure"],
    ),
    answers: {
      work: "I write programs. Four days a week since last year, after two years in which I could not.",
      struggle:
        "Whiteboards. They make you solve a riddle aloud while three people watch your pen. I go quite empty, I have forgotten my own postcode. I landed where I am without one of those, and I would never dare to change because of it.",
      works:
        "It was a depression, a proper one. I did three things on the way back. A fixed time for getting up, agreed with a friend who rang at the door with a dog. A thing with my hands before any screen. And an honest half sentence in the talk: I was ill, it is treated, I work four days and those four are good. One firm went silent, the second asked what I would need, and that is the one. Having said it, I have never had to be afraid that it comes out.",
      tried: "A trial month, which I had suggested. Both of us could have stopped.",
      advice: "Decide beforehand how much you say, and say it with a full stop at the end.",
    },
  },
  {
    name: "reading-lips",
    facets: chosen(
      { situation: "contract-ended", field: "office", duration: "one-to-three" },
      ["illness", "job-interviews"],
      [],
    ),
    answers: {
      work: "Payroll. I hear with two devices and with my eyes.",
      struggle:
        "A long table, a window behind it, five people who speak in turn and one has a beard. I miss a question, I answer the one before it, and I can see how they write something down. If I announce it in advance they worry about the telephone. If I do not, they think that I am slow. The ones who shout are the nicest.",
      works:
        "The application pages hold no terror for me, which is my one advantage over the rest of the town. I have a document with every answer that such a page has ever asked me for, in three lengths, with the dates in four ways of writing. I look which words the posting uses and put precisely those in, since a machine reads it first. I save a picture of each step. A page takes me fifteen minutes, and from twenty pages I had seven invitations.",
      offer: "The document, without my dates.",
    },
  },
];

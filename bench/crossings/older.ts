import { chosen, type Told } from "../../src/demo/words/interviews.ts";

/** Late in working life. */
export const older: readonly Told[] = [
  {
    name: "foreman-at-61",
    facets: chosen(
      { situation: "laid-off", field: "trades", duration: "second-year" },
      ["older", "online-forms"],
      ["confidence"],
    ),
    answers: {
      work: "Site foreman, concrete. Sixty-one. Year and a half.",
      struggle:
        "They want my knowledge but not my knees. A fellow I trained is now the one who decides, and he told me over a beer that the office has a rule about how many years a man should still have in him. I hold a mouse like a trowel. The last thing I filled in had eleven pages, and at the end it said that the session was over.",
      works:
        "When they sent me off I was no use for anything, I hardly spoke. A neighbour asked me to look at his wall. Then his brother had a wall. Nothing paid, or a crate of apples, but I stood there with a level in my hand and people did as I said. Bit by bit I was a foreman again, and I walk into a talk now the way I walk on to a site.",
      advice: "Build something small that stays standing.",
    },
  },
  {
    name: "secretary-back-at-58",
    facets: chosen(
      { situation: "laid-off", field: "office", duration: "six-to-twelve", route: "posting-networked" },
      ["money-short"],
      ["older"],
    ),
    answers: {
      work: "Secretary to directors, all my life. Started a new post three weeks ago, at fifty-eight.",
      struggle:
        "Eleven months without a wage at my stage of life have eaten what was meant for later. I am in work again and I am still frightened at the cash machine. I had to tell my son that I could not help with his rent, and I had to ask the landlord to wait for mine. I had never asked anyone for anything.",
      works:
        "I said the number first. In the letter: I am fifty-eight, I am never ill, I do not want your chair, and I will be here in seven years when the young ones have moved on twice. Many put that in the bin, and good riddance. The ones who did ask me in had already swallowed it, so we could talk about work. I also telephoned the woman who was leaving the post, and she told her director to see me.",
      tried:
        "My niece made me a page on one of those networks. I wrote in it what I know: how to run a diary for three quarrelling men. Two of my former directors wrote something kind below, and the new one had read it before I came.",
      surprise: "How fast I learned the programs. It was only ever the names that changed.",
    },
  },
  {
    name: "sales-veteran",
    facets: chosen(
      { situation: "laid-off", field: "sales", duration: "three-to-six" },
      ["overqualified", "pay"],
      ["rejections"],
    ),
    answers: {
      work: "Thirty years of selling machines. I had a region and nine people. I would be content with a patch and a car.",
      struggle:
        "They look for the catch. A man who ran a region and now wants to sell on the road must be ill or on the run, that is what I read in their faces. And once they do believe me, they go quiet at the figure. I had a large package once; I do not need it. But if I say so they think I am desperate, and if I name what I had they fold the paper.",
      works:
        "I come from cold calls, ninety a week as a beginner, so a closed door does not hurt me. You learn that it is the price that they refuse, or the day, or the boss, and hardly ever you. I keep a list of everyone who has said no with the reason that they gave and a date on which the reason may have changed. On that date I ring. Three of my last four talks came off the list of noes.",
      offer: "I can teach anyone to hear no without hearing never.",
    },
  },
  {
    name: "accountant-landed-at-54",
    facets: chosen(
      { situation: "employed", field: "money", duration: "six-to-twelve", route: "networked" },
      ["confidence"],
      ["overqualified"],
    ),
    answers: {
      work: "Chief accountant, then simply accountant in a family firm, since last autumn. I was fifty-four and still in my old post while I looked.",
      struggle:
        "Something has stayed behind. In the old house a new director took my work to pieces before the others, for a year, and I began to think that he was right. Now I read each sheet four times and wait for somebody to find the mistake. The new people are friendly, and I think: you will see.",
      works:
        "Everybody said that I was too much for the post. So I turned it round: I wrote to the owner what would be finished by Christmas if I came, and that I had led people long enough and would like to do the work with my own hands again. I offered to put into the contract that I stay three years. He said afterwards that this one line did it. As for my age, he is seventy, and I had made sure to look among firms where the owner is older than I am.",
      "works-not": "Saying that one does not mind a smaller post. They hear a man who minds.",
      tried:
        "While I was still at my desk I looked with the help of one single person, an auditor who comes into many firms and is bound to silence. He carried my name about in his head. Nothing was on paper until the second talk, and that took place on a Saturday.",
    },
  },
  {
    name: "teacher-after-the-bell",
    facets: chosen(
      { situation: "retired", field: "teaching", duration: "three-to-six" },
      ["target"],
      ["structure"],
    ),
    answers: {
      work: "I was pensioned in summer, physics and mathematics, and I would like to work two or three days a week at something useful.",
      struggle:
        "At what, that is the thing. For thirty-eight years a bell told me. I have made a list of things that I could be and it is embarrassing: tutor, beekeeper, treasurer, guide on a steam boat. I apply for one and then for another, and since I am half-hearted they do not even write back. It is a strange feeling for a teacher to put his hand up and not to be called.",
      works:
        "I gave myself a timetable on squared paper, with breaks. Two lessons of searching in the morning, one of learning, sport on Wednesday, and on Friday I mark the week: what was done, what is carried over, no marks for effort. When a lesson is over I stop in mid-sentence, as pupils do. My wife says that I have become bearable.",
      offer: "Mathematics for anybody's test, at my kitchen table.",
    },
  },
  {
    name: "draughtsman-new-board",
    facets: chosen(
      { situation: "laid-off", field: "engineering", duration: "three-to-six" },
      ["changing-field", "papers"],
      [],
    ),
    answers: {
      work: "Draughtsman for machines, fifty-two. The software does it now. I think of care, work with old people, or of anything where a human is needed.",
      struggle:
        "From lines to people: how do I make that believable? My papers are full of tolerances. I wrote that I am patient, and when I read it again it looked like a man who says that he likes dogs. The schools for carers tell me to bring a certificate of practice, and the homes tell me to bring the school.",
      works:
        "Two years ago my heart stopped me for half a year. Coming back, I asked for one thing that they could write into the plan: four hours at first, and each fortnight half an hour more, and the doctor and the foreman both signed it. It meant that I need not be brave every morning. I told the team once what I had and what to do if I went grey, and then never again. It was easier for everybody than the secret before it.",
      helpers: "The nurse from the heart group, who told me that I would be good at her work.",
    },
  },
  {
    name: "bus-driver-in-pension",
    facets: chosen(
      { situation: "retired", field: "transport", route: "direct" },
      ["online-forms"],
      ["lower-step", "older"],
    ),
    answers: {
      struggle:
        "Forms that talk to you. It asks for a password with a sign in it and then it says that the sign is not allowed. I have three accounts now, with one of the firms, and cannot get into any. My grandson does it when he comes, but he comes at Easter.",
      works:
        "I live up the valley, and the depot is down at the bottom. I walked in and said that I would take the school run, which begins up here, with the bus standing overnight in my yard. They saved an empty trip each way. I used to drive the long coaches over the passes and was somebody; now I have eleven children and a dog, for half the money, and I was worried what the fellows would say. They say that they would like it too. After seventy nobody asks how old you are, they ask for the eye test.",
      advice: "Offer them the thing that is a nuisance to them.",
    },
  },
];

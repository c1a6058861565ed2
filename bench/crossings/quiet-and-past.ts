import { chosen, type Told } from "../../src/demo/words/interviews.ts";

/** What must not be heard, and what has to be told. */
export const quietAndPast: readonly Told[] = [
  {
    name: "deputy-in-secret",
    facets: chosen(
      { situation: "employed", field: "leading", route: "recruiter" },
      ["strangers"],
      ["quiet-search", "pay"],
    ),
    answers: {
      work: "Deputy head of a department. I looked for nine months without anybody in the house knowing, and change over in April.",
      struggle:
        "Standing about. I can talk for an hour if I have a topic and a lectern. But put me in a foyer with a roll in my hand and I study the fire regulations on the wall. In the new post I shall have to do it every week, and I have begun to dread it.",
      works:
        "A few rules. Never from a device that belongs to the firm, never in its hours, a private number and a second address. I took one person outside into my confidence and not two. Talks were at half past seven in the morning or after six, and I said at the very start that I was not to be asked about inside my house until there was an offer, and they all respected it. A recruiter spoke for me without my name until the second round. At the end came the money: I did not give my present figure, I said what the post was worth to me and why, and then I looked at the lamp until somebody spoke. It took perhaps ten seconds. It was the best paid silence of my life.",
      "works-not":
        "Being seen more. I was told to be active everywhere, and that is just how a colleague of mine was found out.",
    },
  },
  {
    name: "buyer-shown-the-door",
    facets: chosen(
      { situation: "dismissed", field: "sales", duration: "three-to-six" },
      ["record", "job-interviews"],
      ["pay"],
    ),
    answers: {
      work: "Buyer for a chain of shops. Dismissed, on a Tuesday.",
      struggle:
        "They let me go because I had taken an invitation to a football match from a supplier. It was stupid. It is in the paper that my old firm writes about me, between the lines, and everybody in the trade can read those lines. When the question comes why I left I get hot, I explain too long, and I see them lean back. I used to be good in such talks, and now I sit there like a boy who broke a window.",
      works:
        "Prices I can do. Whoever says the first figure does not lose, that is a fairy tale, it depends on whether you have a reason for it. I bring three figures: one that I would be pleased with, one that is fair, and one where I get up. I know each of them before I come in. I ask for the pleased one and give a reason that concerns them and not me. And I always have one thing besides money which I want, a Friday, a course, so that they can give me something when the purse is shut.",
      need: "How somebody told about their own blunder and was taken all the same.",
    },
  },
  {
    name: "gardener-released",
    facets: chosen(
      { situation: "coming-back", field: "public", route: "direct" },
      ["money-short"],
      ["changing-field"],
    ),
    answers: {
      work: "I look after the green places of a town. I used to repair slot machines. In between there were three years behind a wall.",
      struggle:
        "I earn enough now, but there are the costs of the court, and the child support from those years, and they take it before I see it. In the week before the wage comes I eat what grows. I do not want to do anything daft because of a few hundred.",
      works:
        "I told it myself, at once, standing up. What I did, when, that it is paid for, and what I have learned since, with the certificate of the gardening that I did in there. Thirty seconds. Then I said: you will want to think about it, I am outside with the roses. The ones who would have found out later never had to feel cheated. Of five, two said yes to a trial. A woman from the probation service came along to one of them, and she had already spoken with the foreman, and that made it easy for him to say yes to a person and not to a file.",
      advice: "Learn something in there that grows.",
    },
  },
  {
    name: "bad-word-from-a-chief",
    facets: chosen(
      { situation: "dismissed", field: "teaching", route: "posting-networked" },
      ["silence"],
      ["record", "confidence"],
    ),
    answers: {
      work: "I teach dance and music to small children. I have two half posts and am looking for a third half, so to speak.",
      struggle:
        "I thought that with my story behind me it would go smoothly now. But I write to schools and kindergartens and there is only that great white quiet. Not even to say that they have nobody to sing. I have the feeling that my letters are read by the caretaker.",
      works:
        "My director threw me out after a quarrel, and what she said about me on the telephone was worse than what she wrote. I learned of it because one school was decent enough to tell me. So I went to the parents. Four of them and a colleague wrote what they had seen with their own eyes, and I laid that on the table with the sentence: you will hear something else from the house itself, and this is why, and I have since learned to leave earlier. It took the weapon out of her hand. And those letters did something to me. I had begun to believe her. I read them each time before I went in, in the tram, until I could do without.",
      offer: "Help with writing such a sentence.",
    },
  },
  {
    name: "network-cables",
    facets: chosen(
      { situation: "employed", field: "software", duration: "six-to-twelve" },
      ["strangers"],
      ["online-forms"],
    ),
    answers: {
      work: "I build networks, the kind with cables and cabinets. I have a job, and want one closer to home.",
      struggle:
        "Everyone says: networking. I do that all day and it is not what they mean. What they mean is going up to people, and I would rather crawl under a raised floor. I never know how one gets in and how one gets out of such a conversation. I have a page on the web with my certificates on it, and the only ones who have seen it are me and a robot from Nebraska.",
      works:
        "As for the company portals, I know how they are built, and so I am not afraid of them. They take your document apart into fields, and anything in columns or in a picture gets lost. Plain text, one column, dates by month and year, the words of the posting. If it drops you out, it is most often a cookie: use a fresh window. I also keep it away from my present place: own telephone as a hotspot, nothing over the guest wireless, and the talks on my late shift days, when I am free until noon. Nobody has noticed in ten months.",
      offer: "I will look why your form throws you out.",
    },
  },
  {
    name: "panels-on-roofs",
    facets: chosen(
      { situation: "laid-off", field: "trades", duration: "one-to-three" },
      ["far-away"],
      ["illness"],
    ),
    answers: {
      work: "I fitted solar panels till the firm went under. My left knee does not do ladders any more, so it would be planning and checking for me.",
      struggle:
        "All the firms that still take people are at the coast, and I am not. Three hours there. They say I could have a room in the week, but I have a girl who is in her last school year, and I have been away enough. I tell them I would plan from here by picture and only come for the handover, and they tell me that a planner must smell the roof.",
      works:
        "About the knee. I had an operation and eight months without being able to carry anything, and a letter from the office that I was thirty per cent something. I put it the other way round: I made a list of what I still do, with the hours, and had the doctor sign it, instead of the list of what I do not do. I took it to my last firm, and for a year it was no subject any more. People are afraid of what they cannot measure.",
      tried: "Standing in for a school caretaker. I met more people in a month than in ten years on roofs.",
    },
  },
  {
    name: "census-questions",
    facets: chosen(
      { situation: "contract-ended", field: "public", duration: "three-to-six" },
      ["structure", "gap"],
      ["strangers", "job-interviews"],
    ),
    answers: {
      work: "I interviewed people for the statistics office, at their doors, about their kitchens and their journeys. It was for a census, and the census is finished.",
      struggle:
        "In the job I had sixty addresses a week and the streets did my thinking. Now I have all the time in the world and no doors. I start on something at nine and again at eleven. Also there are some years before it, when I did nothing that one could write down, and my record of posts looks like a mouth with teeth missing.",
      works:
        "I have rung at four thousand doors. What I can tell you: step back once you have rung, so that they see all of you. Say who sent you and how long it takes. Ask something that anyone can answer, to begin with. I went round the trading estate like that, forty firms, asking whether they ever needed someone who can get an answer out of anybody. Most of them laughed, and six took my number, and I did not have to know a soul.",
      "works-not": "Sitting in the waiting room at the job centre with a number.",
    },
  },
  {
    name: "record-shop",
    facets: chosen(
      { situation: "own-business", field: "shops", duration: "three-to-six" },
      ["changing-field"],
      ["target"],
    ),
    answers: {
      work: "I sold records, the black ones, for twenty-two years. The shop has become a nail studio. I would like to get into a library or an archive of sound.",
      struggle:
        "They ask for a librarian with the letters after the name, and I have ears. I could tell you the pressing of any disc from the rustle. At fifty-nine they are not going to send me to be trained, they say it politely: it would hardly be worth it for either side. I am from the past myself, like the goods.",
      works:
        "For a long time I had no idea what came after the shop. A customer, a nun as it happens, said: do not ask what you want to be, ask what you would be angry about if no one did it. I wrote for ten minutes without lifting the pen. It was all about tapes that rot in cellars. Then I looked for who has cellars. There are nine in the county, and I have been in five of them.",
      helpers: "The nun.",
    },
  },
  {
    name: "pitch-and-stall",
    facets: chosen(
      { situation: "own-business", field: "sales", duration: "one-to-three" },
      ["profile", "papers"],
      ["target"],
    ),
    answers: {
      work: "I had a pitch on the market for fourteen years, cheese and olives. I want indoor work for the winter, and then for the rest.",
      struggle:
        "I never had to write anything about myself, they saw me. Now I should put my life on two sheets, and it is three lines: school, army, cheese. My daughter made me a page online, with a picture in which I look like a passport. No one came. On the market I would have shouted.",
      works:
        "I asked my customers. Each who bought something got the question: what do you come to me for, the cheese is dearer than in the shop. I had forty answers in a week, and not one was about the cheese. They come because I remember what they had last time, and who is ill. So I am not looking for cheese, I am looking for a place where one remembers people: a clinic desk, a housing office. I would never have thought of it on my own.",
      offer: "I can get shy people to taste something.",
    },
  },
  {
    name: "cabinet-maker",
    facets: chosen(
      { situation: "left", field: "trades", route: "posting" },
      ["profile"],
      ["papers", "target"],
    ),
    answers: {
      work: "Cabinet maker, I now teach it in a workshop for people who have been ill.",
      struggle:
        "They tell me that one is to be found online. I have photographs of forty cupboards, and I cannot write the sentence that goes below them. I have started a page three times. It feels like praising my own soup.",
      works:
        "The letter. I threw away the one with the usual sentences, and wrote as if to a neighbour who asks why I want to go there: three paragraphs, what I saw at your place, what I have made that is like it, when I could come by. No adjectives. And the résumé I made like a drawing for a client: on one sheet, with the most important view in front, measurements at the side. A woman in an office told me that it was the only one she did not have to search in. Beforehand I had spent a month in finding out what I wanted, by helping out a day each in seven workshops.",
      advice: "Read it aloud in the workshop. What you would not say there, do not write.",
    },
  },
];

import { chosen, type Told } from "./interviews.ts";

/** Told by people who came from somewhere else, look in secret, or met many kinds of employers. */
export const elsewhere: readonly Told[] = [
  {
    name: "two-stamps",
    facets: chosen(
      { situation: "moved", field: "engineering", duration: "six-to-twelve" },
      ["papers-abroad", "no-contacts"],
      ["language"],
    ),
    answers: {
      work: "I built bridges for fourteen years in the country where I was born. Here I look for work as an engineer for structures, ten months now.",
      struggle:
        "My diploma has two stamps and here it needs a third, and the office that gives the third asks for a paper from a university that was bombed. So on the forms I am a person with secondary school. I calculate a bridge in my head while I carry parcels. And it is a small place; everybody here has known everybody since kindergarten, and I know my wife and the man from the kiosk.",
      works:
        "For the language I did a thing that made my daughter laugh. I recorded myself on the telephone each evening, five minutes, what I had done that day, and the next morning I listened and wrote down what I would not have understood. After three months I stopped saying sorry before every sentence. In a talk I now say at the start: I think before I speak, please give me that second. They always do.",
      helpers: "An old lady at the parish who corrects my letters and asks for plum cake.",
      need: "Someone whose certificates were recognised in the end, and by which door.",
      surprise: "That they are polite when they mean no. At home one shouts.",
    },
  },
  {
    name: "quiet-analyst",
    facets: chosen(
      { situation: "employed", field: "money", duration: "one-to-three" },
      ["pay"],
      ["job-interviews"],
    ),
    answers: {
      work: "I work with figures in an insurance house and would like to do it elsewhere, for people rather than for a board.",
      struggle:
        "I took a day off for the dentist four times in six weeks, and my team leader asked after my teeth. It is a small profession and the partners lunch together. Nor do I know how one brings up the other thing: at some point they ask what you earn now, and whatever I say, I seem to have sold myself. Too low and I am stuck with it. Too high and the smile goes out.",
      works:
        "I have had nine of those talks and now I nearly like them. I used to shake so much that I could not hold the glass. What I do: the evening before, I walk to the house, touch the door and go home again. I take six stories from my work on small cards, each of ninety seconds, and I have found that they fit almost any question. If my head goes blank I say: may I come back to that. And at the end I always ask what would make the first half year a good one, because then they talk and I listen, and that part I can do.",
      "works-not": "Rehearsing in front of a mirror. I only learned what my ears do.",
      offer: "I will play the stern lady on the other side of the table.",
    },
  },
  {
    name: "hotel-desk",
    facets: chosen(
      { situation: "contract-ended", field: "shops", duration: "weeks" },
      ["structure"],
      ["strangers"],
    ),
    answers: {
      work: "Reception in hotels, season after season. I would like something that lasts the whole year.",
      struggle:
        "Without a shift I do not exist. Somebody has always told me when to be where, in which jacket. Now it is eleven and I am in pyjamas, and then it is four. And I never know what to say to the wage question, since so much of what I lived on was tips and a room under the roof.",
      works:
        "Give me a hall full of people I have never seen. The secret is that everybody is relieved when somebody else begins. I look for whoever is standing alone and say something about the thing in front of us: the soup, the queue, the terrible chairs. Then their name twice. I never ask for work; I ask how they got into theirs, and they end by asking me. That is how I came to every season that I had, and the panel at my last talk said it felt as if I had interviewed them.",
      advice: "You need not be funny. You need to be the one who begins.",
    },
  },
  {
    name: "choir-mechanic",
    facets: chosen(
      { situation: "moved", field: "trades", route: "community" },
      ["profile"],
      ["papers-abroad"],
    ),
    answers: {
      work: "Motor mechanic from the other end of the continent. I have a permanent post now, since March.",
      struggle:
        "They tell me that next time I should be found, that people look you up. I have looked me up, and there is a swimmer with my name. I do not want my face and my life on a screen, and I do not know what a mechanic would say there. A photograph of a gearbox?",
      works:
        "Three doors were closed for my certificate before I learned that there are two offices, one for the school and one for the craft, and the second lets you show what you can do instead. You work for two days under the eyes of a master, and he signs. It cost as much as a bicycle. The chamber has a woman who does nothing else than help with that, and nobody had told me. Before, I had paid a translator for forty pages that no one read.",
      tried:
        "A choir. I did not understand the words but I could read the notes, and they had to stand next to me. In a year I knew a plumber, two teachers, a judge, and the wife of my present chief. And I learned to speak, because in the pause one has to say something.",
      advice: "Ask first which office. Then ask again in the other one.",
    },
  },
  {
    name: "harbour-clerk",
    facets: chosen(
      { situation: "moved", field: "transport", duration: "three-to-six" },
      ["no-contacts", "target"],
      ["far-away"],
    ),
    answers: {
      work: "Freight papers, customs, bills of lading. I followed my husband's posting inland and there is no harbour here.",
      struggle:
        "I had a town full of people who would have put in a word for me, and it is six hundred kilometres away. Here I have been introduced as his wife in eleven living rooms. What I was good at does not exist within a day's drive, and I cannot say what else I might be. Customs for something? Teaching it? A different thing altogether? I begin a new idea each Monday.",
      works:
        "In my last post I was already the one who lived an hour and a half out. I asked for a trial of six weeks in which I would come in on Tuesdays and do the papers from home on the other days, and I wrote down beforehand how they would see whether it worked: errors, hours until release, complaints. The figures were better than before. When there is a sheet with figures nobody says a word about presence. I would do that again, and I would bring the sheet to the first talk.",
      "good-week": "One that has a person in it who knows my name without his.",
    },
  },
  {
    name: "warehouse-scholar",
    facets: chosen(
      { situation: "moved", field: "transport", duration: "three-to-six" },
      ["language", "online-forms"],
      ["no-contacts"],
    ),
    answers: {
      struggle:
        "I understand nearly all when people speak slowly, but nobody speaks slowly on a telephone. They hear how I say my r and they begin to shout, or they say it is gone already. On the computer it is worse. The page asks for my history in a box for two hundred letters, then it throws me out after ten minutes, and I look up words in it and it throws me out.",
      works:
        "When we came I did not know one soul. I went to the same football ground every Sunday and picked up the balls behind the goal. After a month a father asked who I was. After two months I had the key of the hut. The first work I had here was from him, four weeks in a cold store, and the second from the man who ran the bar. So I say: be in one place, always the same one, with your hands busy.",
      need: "Somebody with patience for half an hour on the telephone, to practise being called.",
      offer: "I carry pianos.",
    },
  },
  {
    name: "grant-writer",
    facets: chosen(
      { situation: "contract-ended", field: "public", duration: "six-to-twelve" },
      ["rejections", "money-short"],
      ["silence", "papers"],
    ),
    answers: {
      work: "I wrote applications for funds for charities. The fund for my own post ended, which has a certain wit.",
      struggle:
        "Always the second. Seven times this year I was told that it had been very close, that they would have loved to, that another person had a shade more of this or that. I can no longer hear the word shade. After the seventh I lay on the floor of the hall in my good coat. There is also the arithmetic: the flat costs more than what I get, the difference comes from a jar, and I can see the bottom of the jar.",
      works:
        "I treat each application as I treated a fund. A fortnight after the closing day I send three lines with one thing that is new: I have read your report, page nine is where I could help. Not a question whether they have decided. People who had been mute for weeks reply to that, perhaps one in three. And on paper I do not tell them what I did, I tell them what was there afterwards, a roof, a bus, a summer camp, with the sum beside it. A stranger should see it without knowing the trade.",
      advice: "Write the second message before you send the first one, while you still like them.",
    },
  },
  {
    name: "shaking-hands",
    facets: chosen(
      { situation: "laid-off", field: "office", duration: "three-to-six" },
      ["job-interviews"],
      ["rejections"],
    ),
    answers: {
      work: "Purchasing assistant, and before that ten years of the same in another firm. Since May.",
      struggle:
        "On paper I am fine. Then I sit there opposite three people, my neck goes red up to the ears, and I hear a small voice answer that I do not know as mine. They asked about a conflict at work and I could not think of one, in ten years. At home on the stairs I had five. My hands are so wet that I keep a napkin in my sleeve.",
      works:
        "I have been turned away twenty-six times and I am still quite cheerful about it, so this must be what I am good at. Each time I write down one line: what I now know that I did not know before I went. Then I allow myself until the next morning to be sour, with a film, and the next morning it is over, by agreement with my sister, who rings to check. Twice I wrote back to say thank you, and one of those two kept my name and called again in the autumn for something else.",
      surprise: "That it does not get smaller with the number, only shorter.",
      need: "A person to practise with who will not be nice.",
    },
  },
];

import { chosen, type Told } from "./interviews.ts";

/** Told by people who had one kind of work for a long time. */
export const afterYears: readonly Told[] = [
  {
    name: "night-baker",
    facets: chosen(
      { situation: "left", field: "shops", duration: "three-to-six" },
      ["changing-field"],
      ["structure"],
    ),
    answers: {
      work: "I baked bread at night for nineteen years and my back says that is enough. Now I want to plan deliveries for a wholesaler, sitting down. Five months of looking.",
      struggle:
        "Everybody reads the word baker and stops reading. I know what leaves the house at four in the morning and what comes back unsold, but nobody has a box for that. The websites ask for a diploma that I do not have, and when I leave that line empty the page will not let me go on. I am forty-six and I feel like a boy asking to be let into a club.",
      works:
        "I still get up early. From six to nine I do the search, at the kitchen table, with the oven off. After nine I am allowed to do anything else, and I do not feel guilty. Three hours that are truly used are more than the ten that I sat there in the first month.",
      "works-not": "Uploading the same page and then typing everything once more into little fields.",
      need: "One person who has left a craft for a desk and can tell me what they called themselves in the first letter.",
      offer:
        "I lived for two winters on half of what I earned. I can show anybody a household book that works.",
      "good-week":
        "Five mornings at the table, one visit to a warehouse, and bread on Saturday because I want to.",
    },
  },
  {
    name: "counter-clerk",
    facets: chosen(
      { situation: "laid-off", field: "money", duration: "six-to-twelve" },
      ["older", "silence"],
      ["papers"],
    ),
    answers: {
      work: "Thirty-one years behind the counter of a bank, until they closed the branch. I am fifty-seven. Eight months.",
      struggle:
        "They can count. The year in which I left school stands on the page and then the telephone stays quiet. In one talk the young man said the team was lively, and looked at my hair. I have sent forty-four letters, and thirty of them have vanished as if I had dropped them in the canal. I would rather have a rude answer than none.",
      works:
        "I took everything before the year 2000 out of the two pages and put the three things first that I did best: settling quarrels, training the young ones, spotting a forged note. A colleague from personnel read it aloud to me and whatever made her stumble went. Since then every fifth letter at least gets a telephone call.",
      helpers: "My old customers. One of them asks me every week how it goes, and means it.",
      surprise: "How many of my customers I never asked what they do.",
      offer: "I read letters with a pencil and I am not cruel.",
    },
  },
  {
    name: "printer-turned-guide",
    facets: chosen(
      { situation: "laid-off", field: "trades", route: "networked" },
      ["pay"],
      ["older", "changing-field"],
    ),
    answers: {
      work: "I was a printer until the works shut. At fifty-five I became a guide in a museum of industry, first two days a week and now four. It took fourteen months.",
      struggle:
        "What I find hard now is money talk. I was so glad that somebody would have me that I took the first figure they said. Now I do the same hours as a woman of thirty and get less, and I do not know how to begin that conversation without sounding ungrateful.",
      works:
        "I offered to sweep and to open the doors on Sundays, for nothing, in the place where my old machine stands. After three Sundays visitors asked me how it ran, and I told them, and the woman who makes the rota heard it. When somebody left she said my name before there was any notice on the wall. Nobody there ever asked what year I was born. They asked whether I could talk to a school class.",
      tried:
        "A course for guides at the evening school. I was the oldest by twenty years and the only one who had run the machine.",
      advice:
        "Do not explain to them why you are leaving your trade. Go where your trade is a treasure and be there every week.",
      surprise: "That I like children in groups of thirty.",
    },
  },
  {
    name: "shut-the-cafe",
    facets: chosen(
      { situation: "own-business", field: "shops", duration: "one-to-three" },
      ["overqualified"],
      ["money-short"],
    ),
    answers: {
      work: "I ran a small café for eleven years and gave it up in spring. I want to work for somebody else, with a pay slip and a free Sunday.",
      struggle:
        "Owners think that I will want to be the boss, and so they take somebody who has never carried a tray. One said to my face that I would be bored in a week and gone in a month. And underneath that, I do not quite believe in myself any more. I closed a thing that I had built, everybody in the street saw the paper on the window, and I cross over when I meet a former guest.",
      works:
        "Before I closed I went to everybody I owed something, with a sheet of paper, and said what I could pay each month. All but one agreed. I rent out the back room, I sold the machine, I know to the day how long it lasts. That calm lets me look properly and not grab.",
      advice: "Ring the people you owe before they ring you.",
      need: "To hear from one person who had a firm and is now glad to be staff, and how they said so.",
    },
  },
  {
    name: "head-of-school",
    facets: chosen(
      { situation: "moved", field: "teaching", duration: "six-to-twelve" },
      ["overqualified", "older"],
      ["target"],
    ),
    answers: {
      work: "I led a primary school for sixteen years, then we moved to be near our grandchildren. I want to teach a class again, simply that.",
      struggle:
        "On paper I am a threat. Heads here look at me and see somebody who knows their job, so they say I would surely not be happy. I am sixty and have ten good years if I am allowed them. Twice I reached the last two, and twice it went to a person in her first post, who is cheaper and will not argue.",
      works:
        "A friend made me write down twenty hours of work that I had loved, whichever year they were in, one on each card, and lay them on the floor. Not one was a meeting with the ministry; sixteen were with a child and a book. Then I knew what to ask for. I recommend it to everybody who says that they could do anything.",
      "works-not":
        "Leaving the word head out. They find it in a minute and then I look as if I were hiding something.",
      offer: "An hour on the floor with cards.",
      "good-week":
        "Two mornings as a volunteer reader in a school, and one conversation with somebody who decides.",
    },
  },
  {
    name: "phone-before-noon",
    facets: chosen(
      { situation: "laid-off", field: "engineering", duration: "three-to-six", route: "direct" },
      ["morale"],
      ["silence"],
    ),
    answers: {
      work: "Pumps and valves, service side. Found a place after five and a half months.",
      struggle:
        "The afternoons. By three o'clock I had talked myself into believing that I would never work again, and I went to bed when the children came home from school so that they would not see my face. My wife noticed first. Nobody tells you that it is the fourth month that is worst, when the first push is used up.",
      works:
        "I stopped waiting for letters to come back. Two days after each one I rang the works itself, not personnel, asked for the maintenance foreman and said: I wrote to you on Monday, I mend pumps, when is a bad time to talk? Half of them had never seen my letter. Of eleven calls, four became visits and one became the job, and that one had no vacancy. Always before noon, because after noon I had no courage.",
      tried:
        "Counting. Every no got a tick on a card, and at twenty ticks we had a cake. It was silly, and it took the sting out: a no was one more towards the cake.",
      advice: "The people who do not answer have mostly not decided anything. They are on a roof somewhere.",
      offer: "I will sit beside you while you make the first call.",
    },
  },
  {
    name: "long-lane",
    facets: chosen(
      { situation: "coming-back", field: "office", duration: "second-year" },
      ["far-away"],
      ["structure", "caring"],
    ),
    answers: {
      work: "Administration, anything with order in it. I live at the end of a lane, one bus in the morning and one at night. A year and three months so far.",
      struggle:
        "By the time the bus is in town the working day has begun without me, and I cannot drive because of my eyes. And my mother has to be turned at midday, so whatever it is must be part of a day or from home. I am asked whether I am flexible and I have to laugh. Employers say working from home is possible, and then it turns out that they mean Fridays.",
      works:
        "I cut the day by the wireless. News at eight: post and postings. The concert at ten: one proper letter. When the serial begins at two I close the lid, whatever it looks like. Without that the day ran through my fingers like water, and it was dark, and I had done nothing and rested from nothing.",
      helpers: "The woman who drives the library van. She brings me forms on paper.",
      need: "A firm that has really done it, with somebody who is never in the room.",
    },
  },
  {
    name: "shy-surveyor",
    facets: chosen(
      { situation: "contract-ended", field: "engineering", duration: "three-to-six" },
      ["target"],
      ["strangers"],
    ),
    answers: {
      work: "Land surveyor, between contracts. Four months.",
      struggle:
        "I can measure anything but I cannot say what I am after. Someone asks what kind of place I would like and I hear myself say that I am open to most things, and I watch them lose interest. Building, mapping, insurance, teaching the young ones: each sounds right on the day that I read about it. A year from now I would like not to have drifted again.",
      works:
        "I am the person who stands by the coats. What has changed it: I go early, when there are only five people, and I ask the first one what brought them, and then I am quiet. People will tell you things. I need one question and a reason to leave, and I tell them the reason at the start: I can stay for half an hour. In three months I have spoken with nineteen people I had never met, and six of them wrote to me first.",
      tried: "Carrying something. With a tray of glasses you may go up to anybody.",
      surprise: "That most of the people at such an evening are also looking for the coats.",
      offer: "I go along with anyone who does not want to walk in alone.",
    },
  },
];

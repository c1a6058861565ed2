/** One good thing each, as people say it in the round of wins. */
export const wins: readonly string[] = [
  "{company} rang back. Only to say that they are still reading, but they rang.",
  "I slept through, three nights in a row.",
  "{friend} called me 'a natural' and she does not say such things.",
  "I said the salary number aloud, and nobody fainted.",
  "Got through the whole week without opening the postings after supper.",
  "A second interview at {rival}. Two weeks ago I did not want to send the first letter.",
  "My son asked what I do all day, and I could tell him.",
  "I gave somebody else a lead, and she has an interview on Thursday.",
  "The gap in my years is three sentences now, and I can say them.",
  "I met {person} by chance at the market and did not hide behind the cheese.",
  "Somebody at {company} remembered my name.",
  "The job centre accepted the whole log without a question.",
  "I laughed at a posting instead of crying over it. 'Rock star accountant.'",
  "First week in which more hours went to people than to forms.",
  "My old chief will be my reference, and was glad to be asked.",
  "I finished the course. There is a certificate with a coffee ring on it.",
  "I said no to something that was not right, and the sky stayed up.",
  "{person} put me in touch with two people and both have answered.",
  "I went running. It was more of a walk, but I had the shoes on.",
  "A recruiter asked whether I might know anybody, and I did: one of you.",
  "Trial day on Friday. My own locker and everything.",
  "We did the money together and it is five months, not two.",
];

/** Word of a job, a person or an event for somebody. */
export const leads: readonly string[] = [
  "{company} opens a second site in the spring. {person} is setting up the team and is glad of letters now, before it is advertised.",
  "The college has evening places with the fees paid. The woman to ask for is in on Mondays only.",
  "{rival} takes on for the Christmas weeks, and last year a third of them stayed.",
  "My neighbour at the water board says there are two posts in the archive. Ask me for her number after the meeting.",
  "The chamber's breakfast on Tuesday: three of their speakers hire. I have a spare place and would rather not go alone.",
  "{person} at {company} answers every letter that mentions the bridge project. I have the article.",
  "A friend of mine interviews for a living and offers an hour to any of us, by telephone, for nothing.",
  "The museum looks for somebody two days a week. Not much money, very good coffee, and people who know people.",
  "{company} pays its own staff for recommending somebody. My cousin works there and would gladly be paid.",
  "There is a repair café on Saturday. The man who runs it also runs the workshop at {rival}.",
  "{friend} says her firm loses its planner at the end of the month, and nobody has dared to write the posting.",
  "The council's list of employers who take part-timers is out. I printed five.",
];

/** What somebody needs from the others. */
export const asks: readonly string[] = [
  "Does anybody know somebody at {company}? I do not need a job from them, only twenty minutes.",
  "I need one person to read my letter tonight and be rude about it.",
  "Who has worked under a manager half their age, and how did you speak with them?",
  "Can someone lend me a jacket, size 42, for Thursday?",
  "I look for somebody to rehearse with: fifteen minutes, twice, by telephone.",
  "Has anyone had a trial week without pay? I want to know what I may say.",
  "Somebody who reads French: half a page, before Monday.",
  "Who knows how one gets a certificate recognised from outside the country?",
  "I would like company for the trade fair, at least as far as the door.",
  "Does anybody know what {title} work is paid these days? A range would do.",
  "A lift to the estate on Friday at six in the morning, for the trial shift.",
  "Would one of you ring me on Wednesday at ten and ask whether I have pressed the button?",
];

/** What was asked and said in somebody's hot seat, as the minutes keep it. */
export const hotSeats: readonly string[] = [
  "Question: take the temporary post, or hold out for the right one?\nThe group asked what the post would cost in evenings, and who is there to meet. Agreed to ask {company} whether two days a week would do. Nobody had thought of asking.",
  "Question: why do I get first interviews and never a second?\nWe played the first ten minutes. Answers are good and long; the last sentence of each is an apology. To try this week: stop one sentence earlier.",
  "Question: how do I explain leaving after four months?\nFour versions, read aloud. The shortest one won: 'The job was not the one we had agreed on, so I said so and went.' Everybody believed it at once.",
  "Question: am I too old for this?\nLonger silence than usual. Then: for which part of it? Named three things that only somebody with thirty years can do, and one course that would settle the rest.",
  "Question: I have two offers and cannot choose.\nNot which is better, but which Monday would you rather wake up to. It took eleven seconds. To do: ask the other one kindly for until Friday.",
  "Question: where should the hours go?\nCounted last week: fourteen hours of forms, one and a half of people. The two conversations brought more than the forms. Next week: half and half, and count again.",
  "Question: how do I ask for help without sounding desperate?\nAsk for something small that has an end: twenty minutes, one name, one look at a page. Three of us would say yes to that at once, and said so.",
  "Question: should my letter say that I care for my mother?\nSplit in the middle. What helped: say which hours I can work, and leave out why. I decide what they know.",
  "Question: I have lost my nerve for telephoning.\nEverybody told what they do in the minute before. Best of all: stand up, say the first sentence aloud once, dial while saying it. Rang one number from the meeting; it was engaged; applause all the same.",
  "Question: is it all right to want less than before?\nYes. We spoke for twenty minutes about what 'less' is: fewer people to lead, more to do by hand. That is a direction, not a defeat. New first line for the profile written together.",
  "Question: my former chief tells people that I was pushed.\nWho are the two whose word counts more? Ask them for a reference now, before it is needed. What we will not do: write him a letter.",
  "Question: they asked for my present salary.\nNot owed. Three ways of giving a range instead, rehearsed twice round the table. The calm one was the one with a smile at the end.",
  "Question: how do I find the firms that are not advertising?\nBegan a list on the back of the agenda: who delivers to them, who cleans there, who left them lately. Eleven names, four of them known to somebody here.",
  "Question: what do I do in the weeks when nothing happens?\nKeep the mornings. Do one thing for somebody else. And tell this table, because it has happened to every one of us, and stopped.",
];

/** A line of reflection on leaving, with energy from 1 to 10. */
export const checkOuts: readonly (readonly [energy: number, line: string])[] = [
  [7, "Came in with a stone, go out with a list."],
  [6, "Tired, but the right sort of tired."],
  [8, "I was listened to. I had not known how long that had been missing."],
  [4, "A heavy week. Glad that I came anyway."],
  [5, "I compare myself too much with how the others seem to be doing."],
  [7, "I promised something aloud, so now it exists."],
  [3, "I nearly stayed at home. I do not want to talk about it yet."],
  [6, "Somebody laughed at my joke about the form. It helps."],
  [8, "Two people know my name at a firm that did not know me on Monday."],
  [5, "Not much done, but I said so, and nobody minded."],
  [9, "I am going to ring them from the stairs."],
  [6, "Curious about next week, which I have not been for a while."],
  [4, "The no from Friday still sits on my shoulder."],
  [7, "I can do something for somebody here. I had forgotten what that is like."],
  [6, "Calmer than an hour ago."],
  [8, "Half the size of task, twice the will to do it."],
];

/** What somebody writes who cannot come. */
export const absenceWords: readonly string[] = [
  "Interview at the same hour. I shall think of you in the waiting room.",
  "My daughter has a temperature. My report is in, the cake will have to wait a week.",
  "Trial shift until six. Please keep my turn on the hot seat for me.",
  "No voice at all. I have written everything down.",
  "Appointment at the job centre that I could not move. Back next time.",
  "At my mother's until Sunday. Everything is well, it is only her stairs.",
  "The car has given up. I am reading the minutes on the sofa tonight.",
  "I need an evening without people. Nothing is wrong, and I come next week.",
];

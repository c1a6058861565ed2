// What every community begins with. A host may change all of it; this is written once and never read again.

type Question = { slug: string; wording: string; hint: string; side: string; needed?: true };

/** The questions in their first wording. */
export const firstQuestions: readonly Question[] = [
  {
    slug: "work",
    wording: "What kind of work are you looking for, and how long have you been looking?",
    hint: "As you would say it to somebody at a table.",
    side: "",
  },
  {
    slug: "struggle",
    wording: "What do you struggle with?",
    hint: "The thing that costs you most, and what it looks like on an ordinary day.",
    side: "struggle",
    needed: true,
  },
  {
    slug: "works",
    wording: "What works for you?",
    hint: "Something you do that led to an answer, a conversation or a better week. Small things count.",
    side: "experience",
    needed: true,
  },
  {
    slug: "works-not",
    wording: "What does not work, though people say it should?",
    hint: "",
    side: "struggle",
  },
  {
    slug: "tried",
    wording: "What did you try that was new to you, and what came of it?",
    hint: "",
    side: "experience",
  },
  {
    slug: "helpers",
    wording: "Who helps you, and how?",
    hint: "No names are needed: “a former colleague” will do.",
    side: "experience",
  },
  {
    slug: "advice",
    wording: "What would you tell somebody who starts looking today?",
    hint: "",
    side: "experience",
  },
  {
    slug: "need",
    wording: "What do you need just now?",
    hint: "",
    side: "struggle",
  },
  {
    slug: "offer",
    wording: "What could you do for somebody else who is looking?",
    hint: "Reading a letter, a word about your field, an ear on a Monday.",
    side: "experience",
  },
  {
    slug: "surprise",
    wording: "What has surprised you?",
    hint: "",
    side: "",
  },
  {
    slug: "good-week",
    wording: "What does a good week look like?",
    hint: "",
    side: "experience",
  },
];

type Facet = readonly [slug: string, label: string, phrase: string, synonyms?: string];

/**
 * The lists from which people choose, in their first wording. A phrase goes on after "00012 has been through", and after "you
 * struggle with": it speaks of nobody.
 */
export const firstFacets: Readonly<Record<string, readonly Facet[]>> = {
  situation: [
    ["laid-off", "Laid off", "being laid off", "redundant\nmade redundant\nlet go\ndownsized\nretrenched"],
    ["contract-ended", "A contract ended", "a contract that ended", "fixed term\ntemporary\nfreelance"],
    ["dismissed", "Dismissed", "being dismissed", "fired\nsacked\nterminated"],
    ["left", "Left by my own choice", "leaving by choice", "quit\nresigned\ngave notice"],
    ["employed", "Employed, and looking quietly", "looking while employed", "in work\nlooking quietly"],
    [
      "first-job",
      "Looking for a first job",
      "looking for a first job",
      "graduate\nschool leaver\nfinished training",
    ],
    [
      "coming-back",
      "Coming back after a break",
      "coming back after a break",
      "career break\nparental leave\nreturner\ncare leave",
    ],
    ["moved", "Moved to another place", "moving to another place", "relocated\nimmigrated\nmoved here"],
    ["own-business", "Gave up a business of my own", "giving up a business", "self-employed\nclosed my shop"],
    ["retired", "Retired, and want to work", "wanting to work after retiring", "pensioner"],
  ],
  field: [
    ["office", "Office and administration", "office work", "secretary\nadministrator\nclerk"],
    ["health-care", "Health and care", "health and care", "nursing\nhospital\nmedical"],
    ["teaching", "Teaching and training", "teaching", "school\neducation\nteacher"],
    ["software", "Software and IT", "software and IT", "developer\nprogrammer\nsystems"],
    ["engineering", "Engineering", "engineering", "engineer\nmanufacturing"],
    ["trades", "Building and trades", "building and trades", "carpenter\nelectrician\nplumber"],
    ["shops", "Shops and service", "shops and service", "retail\nhospitality\nrestaurant\nhotel"],
    ["transport", "Transport and storage", "transport and storage", "logistics\nwarehouse\ndriver"],
    ["money", "Banking and accounts", "banking and accounts", "finance\naccountant\ninsurance"],
    ["media", "Media and communication", "media and communication", "marketing\njournalism\ndesign"],
    ["public", "Public service and non-profit", "public service", "government\ncharity\nnon-profit"],
    ["science", "Science and research", "science", "laboratory\nresearch"],
    ["sales", "Sales", "sales", "account manager"],
    ["leading", "Leading people", "leading people", "management\nexecutive\ndirector"],
    ["another-field", "Another field", "another field"],
  ],
  duration: [
    ["weeks", "Less than a month", "a few weeks of looking"],
    ["one-to-three", "One to three months", "a few months of looking"],
    ["three-to-six", "Three to six months", "half a year of looking"],
    ["six-to-twelve", "Six months to a year", "most of a year of looking"],
    ["second-year", "One to two years", "more than a year of looking", "long-term unemployed"],
    ["longer", "More than two years", "years of looking"],
  ],
  // The same list wherever it is asked how a search ended.
  route: [
    ["posting", "By a posting alone", "answering a posting"],
    [
      "posting-networked",
      "A posting, and a way to the hiring manager",
      "a posting and a word with the hiring manager",
    ],
    ["networked", "Networked in", "being introduced", "referral\nreferred"],
    ["direct", "Direct approach", "asking an employer directly", "cold call"],
    ["recruiter", "A recruiter", "a recruiter", "agency\nheadhunter"],
    ["community", "Through this community", "this community"],
    ["another-route", "Another way", "another way"],
  ],
  topic: [
    ["silence", "Hearing nothing back", "hearing nothing back", "no reply\nghosted\nno answer\nsilence"],
    ["rejections", "One no after another", "one no after another", "rejection\nrejected\nturned down"],
    [
      "changing-field",
      "Changing field",
      "a change of field",
      "career change\nswitching careers\nretrain\nnew profession",
    ],
    ["older", "Being thought too old", "being thought too old", "age\nover fifty\nageism\nolder worker"],
    [
      "younger",
      "Too little experience",
      "having too little experience",
      "junior\nno experience\nentry level",
    ],
    [
      "overqualified",
      "Being called overqualified",
      "being called overqualified",
      "too senior\ntoo experienced",
    ],
    ["gap", "A gap in the résumé", "a gap in the résumé", "career gap\nyears out\nbreak in employment"],
    [
      "strangers",
      "Talking to people I do not know",
      "talking to strangers",
      "networking\nshy\nintroductions\nsmall talk\nintrovert",
    ],
    ["no-contacts", "Knowing nobody here", "knowing nobody", "new in town\nno contacts\nno network"],
    ["job-interviews", "Job interviews", "hard job interviews", "nervous\npanel\ninterview nerves"],
    [
      "papers",
      "Résumé and letters",
      "getting the résumé and letters right",
      "cv\ncover letter\nresume\napplication letter",
    ],
    [
      "online-forms",
      "Online application forms",
      "online application forms",
      "portal\nats\napplication system",
    ],
    ["profile", "Being visible online", "becoming visible online", "linkedin\nonline profile"],
    ["target", "Not knowing what I want", "not knowing what to look for", "direction\nunsure\nwhat next"],
    [
      "structure",
      "Days without structure",
      "days without structure",
      "routine\nprocrastination\nputting off\nlazy",
    ],
    [
      "morale",
      "Keeping my spirits up",
      "low spirits",
      "depressed\nhopeless\nmotivation\ntired\ndiscouraged\nlonely",
    ],
    [
      "confidence",
      "Confidence after losing a job",
      "losing confidence",
      "self-doubt\nshame\nashamed\nworthless",
    ],
    ["money-short", "Running out of money", "money running out", "savings\nrent\ndebt\nbills\nbenefits"],
    ["caring", "Caring for somebody", "caring for somebody", "children\nchildcare\nparents\ncarer"],
    [
      "illness",
      "Illness or disability",
      "illness or disability",
      "sick\nburnout\nchronic\ndisabled\ndepression",
    ],
    [
      "papers-abroad",
      "Papers from another country",
      "papers from another country",
      "foreign degree\nrecognition\nvisa\nwork permit",
    ],
    [
      "language",
      "A language that is not my first",
      "working in a second language",
      "accent\nsecond language",
    ],
    [
      "quiet-search",
      "Looking without my employer knowing",
      "looking without the employer knowing",
      "secret search\nstill employed",
    ],
    ["pay", "Talking about pay", "talking about pay", "salary\nnegotiation\nnegotiate"],
    ["lower-step", "Going back a step", "going back a step", "pay cut\nless senior\nsurvival job"],
    ["far-away", "Living far from the work", "living far from the work", "commute\nrural\nno car\nremote"],
    [
      "record",
      "Something in the past to explain",
      "something in the past to explain",
      "conviction\nprison\nbad reference\ndismissal",
    ],
  ],
};

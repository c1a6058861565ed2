import { chosen, type Told } from "../../src/demo/words/interviews.ts";

/** In a country, a town or a tongue that is new. */
export const abroad: readonly Told[] = [
  {
    name: "pharmacist-behind-the-till",
    facets: chosen(
      { situation: "moved", field: "health-care", duration: "second-year" },
      ["papers-abroad", "language"],
      [],
    ),
    answers: {
      work: "Pharmacist at home. Here I sell shampoo in the same kind of shop where I might give out the medicine.",
      struggle:
        "They have had my folder for fourteen months. Each time a different clerk tells me of a different sheet. There is also an examination where one must speak with a patient who is an actor, and I know all about his heart and I lose the small words, the, a, of. He looked at me with pity; he is an actor, but I think it was real.",
      works:
        "I do not let it get into the evening. At six I shut the folder in the cupboard, lock it, and give the key to my husband. Then I do something that I am good at: I bake, I repair radios. There are five of us from five countries, all waiting for a stamp, and once a month we make a dinner at which it is forbidden to speak of papers until the coffee. Then each may complain for three minutes, with an egg timer. One goes home lighter.",
      offer: "I know the names of the forms by heart.",
    },
  },
  {
    name: "assistant-to-dentists",
    facets: chosen(
      { situation: "moved", field: "health-care", route: "direct" },
      ["pay"],
      ["papers-abroad", "lower-step", "overqualified"],
    ),
    answers: {
      work: "I was a dentist for twelve years. Then I was an assistant here for three, and since May I may drill again.",
      struggle:
        "The practice where I was an assistant has kept me, which is kind, and pays me somewhere in the middle, which is less kind. The senior says that we shall see at the end of the year. I do not know what others get. Nobody here says the word money. It is as if I had asked after his wife.",
      works:
        "Two things at the same time. I took the job of assistant under a dentist who first said no: you would be unhappy, you can do more than I. I told her that in three years I would be her colleague, and until then she would have an assistant who sees what is wrong before she asks. And I did the recognition in pieces: first the subjects that they accepted at once, then a year of supervised practice which counted double, then the exam. I asked for everything in writing, from the same official, every first Monday. He began to expect me.",
      advice: "Being below your level is bearable with a date at the end of it.",
    },
  },
  {
    name: "architect-of-few-words",
    facets: chosen(
      { situation: "moved", field: "engineering", duration: "three-to-six" },
      ["language", "job-interviews"],
      ["papers-abroad"],
    ),
    answers: {
      work: "Architect. I draw well and I speak badly.",
      struggle:
        "In my language I am funny. Here I am a man who nods. When they put questions quickly, one after another, I translate, and when I have the answer they are two questions further. I see it in their eyes: he is nice but he does not follow. My drawings lie on the table between us and nobody looks at them any more.",
      works:
        "My title was accepted after seven months, and I was told that was quick. I did not send the whole pile. I first went to the professional chamber and asked which of my works they would like to see, and they chose three; then I had only those translated, by a translator from their list. A local architect wrote a page saying what in them is like the rules here. The official told me that most people send him a suitcase and he does not know where to begin.",
      need: "Five people to throw questions at me.",
    },
  },
  {
    name: "cook-with-homework",
    facets: chosen(
      { situation: "moved", field: "shops", duration: "three-to-six" },
      ["changing-field"],
      ["language", "no-contacts"],
    ),
    answers: {
      work: "Cook. I would like to do something with children, perhaps in a kindergarten. Also there they eat.",
      struggle:
        "I have stood at a stove since I was fifteen, and I do not want to die at one. But a different work, with what? I have no school for it. When I say kindergarten they offer me the kitchen of the kindergarten.",
      works:
        "I came without a word and without knowing any person. I learned the language from homework. My neighbor’s boy did his at my table, because there was cake, and I did the same pages as he did. First class, second class, now we are in the sixth. His mother told others, and at some time there were five children and five mothers, and I knew the whole staircase, and then the street. People help when they have eaten in your kitchen. Before that I had gone to an evening course and forgot everything until the tram.",
      surprise: "I am better at fractions than the mothers.",
    },
  },
  {
    name: "followed-a-husband",
    facets: chosen(
      { situation: "moved", field: "leading", duration: "six-to-twelve" },
      ["no-contacts", "confidence"],
      ["structure"],
    ),
    answers: {
      work: "I led a call centre with sixty people. Now we live in his town, and I am the wife who has time.",
      struggle:
        "Everyone here was at school together. They are friendly and the circle is closed, like dancers. In the first months I still said what I had been. Then I began to say that I was having a pause, and now I notice that I believe it. I could not say in front of a stranger, with a straight back, that I can lead sixty people. I would blush.",
      works:
        "I run the day as I ran the floor: a board by the fridge with three columns. Only three slips may be in the middle one. Whatever has hung there for more than a week is cut smaller or thrown away, no discussion. At five I wipe the board and go swimming. My husband thinks that it is a joke, but he has begun to hang his own slips.",
      need: "A room with people where no one knows whose wife I am.",
    },
  },
  {
    name: "translator-of-manuals",
    facets: chosen(
      { situation: "own-business", field: "media", duration: "six-to-twelve" },
      ["target", "pay"],
      ["silence"],
    ),
    answers: {
      work: "Translator, three languages, manuals for washing machines and for scanners. The machine does it now and I get to correct the machine, for a third.",
      struggle:
        "What they offer is an insult by the word, and when I name my price, the conversation is over. I have never learned to stand behind a number and say nothing. And then: what else? I have lived inside other people's sentences for twenty years, and when I am asked what I would like to say myself I have no text.",
      works:
        "If a customer falls silent I write again, always on a Thursday, and I change the subject line so that it can be answered with one letter: shall I keep next week free for you, y or n? Most answer within the hour. People are not unkind, they are in a queue, and one has to make it light for them. When nothing comes after the third Thursday I let go, and tell them so, and at that moment some wake up.",
      "works-not": "Portals where one bids. It is an auction in which I am the cow.",
    },
  },
  {
    name: "radio-voice-home-again",
    facets: chosen(
      { situation: "moved", field: "media", duration: "weeks" },
      ["changing-field"],
      ["no-contacts", "strangers"],
    ),
    answers: {
      work: "Local radio, for fifteen years, elsewhere. I have moved back to where I was a child and want to get out of radio and into anything with a future.",
      struggle:
        "Everyone hears the voice and says: but you must stay on the air. It is what I can do and I want to do something else, teach perhaps, or run a small hall. I do not know how to get anybody to see past it. I feel like an actor who played one doctor for too long.",
      works:
        "I knew nobody here any more, so I made a list of thirty people whom I was curious about, and wrote to each of them asking for twenty minutes and one piece of advice about the town. Not a post. Twenty-three said yes. At the end of each I asked who else I should meet and might I say that they sent me. In seven weeks that made a net with knots. One walks in as somebody's friend by the second round.",
      tried:
        "At a station I was the one who did the wages round. Before any talk about a wage I found three people who do the same and asked them what one should not accept. Nobody tells you what they earn, but everyone tells you that.",
      offer: "The list and the letter.",
    },
  },
];

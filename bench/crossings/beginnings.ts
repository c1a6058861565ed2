import { chosen, type Told } from "../../src/demo/words/interviews.ts";

/** First posts, and second firsts. */
export const beginnings: readonly Told[] = [
  {
    name: "history-degree",
    facets: chosen(
      { situation: "first-job", field: "another-field", duration: "three-to-six" },
      ["target", "younger"],
      ["online-forms"],
    ),
    answers: {
      work: "I have a degree in medieval history, with a very good mark. Now what.",
      struggle:
        "Anything is possible, they said, and it turns out to mean nothing in particular. I look at a posting for a trainee in a bank, and one at a theatre, and one for waste water, and each time I can see myself there for about a minute. And wherever I look they expect that I have done it before. I have read charters before.",
      works:
        "I found out that the people who sift have a sheet with points, and that the sheet is made from the posting. So I take the posting, number its demands one to nine, and answer in the boxes with the same numbers and the same words, no art in it at all. When there is no box for a demand I put it into the one that says anything else. Since then I get through the first sieve in one case of two. Before that, I wrote essays.",
      "works-not": "Tests that tell you your type. I am a lighthouse, it seems.",
      need: "A week in somebody's pocket, to see what people do all day.",
    },
  },
  {
    name: "late-apprentice",
    facets: chosen(
      { situation: "first-job", field: "trades", route: "direct" },
      ["money-short"],
      ["younger"],
    ),
    answers: {
      work: "Joiner, I finished the training at twenty-six, and have a place since the first of the month.",
      struggle:
        "I live with three others and I still owe them October. An apprentice earns what a dog eats. The first proper wage will come at the end of next month, and until then there is the gas, and my shoes.",
      works:
        "Everyone wants someone who has done it. So I built the thing that they build. I looked at what the workshop sells, a certain kind of window, made a small one at the school on a Saturday, with all the joints, and carried it there under my arm at seven in the morning, when the boss smokes. He turned it over for five minutes. He found two mistakes and asked if I knew how to mend them. I did. He has never looked at my papers.",
      advice: "Bring something that can be turned over.",
    },
  },
  {
    name: "junior-tester",
    facets: chosen(
      { situation: "first-job", field: "software", duration: "six-to-twelve" },
      ["younger", "rejections"],
      ["profile"],
    ),
    answers: {
      work: "I test software. I did a course for nine months and look for the first real post.",
      struggle:
        "Junior, it says, and below it three to five years. Is it a joke? I have sent out a hundred and twelve. They all regret. One regretted at three in the morning, four minutes after I had pressed the button. I keep them in a folder called compost, but I do not feel as brave as that sounds. By the end of October I could no longer open the mailbox on my own.",
      works:
        "I look for mistakes in programs that everybody uses, and publish a small note for each: what I did, what I expected, what happened. One picture. The makers often thank me below it in public. When someone looks for my name they find thirty notes and thirty thanks, and that speaks better than my course does. Two people have contacted me of their own accord.",
      surprise: "How pleased people are when you tell them politely that something is broken.",
    },
  },
  {
    name: "no-degree-programmer",
    facets: chosen(
      { situation: "employed", field: "software", route: "networked" },
      ["morale"],
      ["changing-field", "younger"],
    ),
    answers: {
      work: "I was a florist. Since two summers I write programs for a firm that runs greenhouses.",
      struggle:
        "To be honest I had expected to be happy when it was over. It was such a long way and I had no strength left at the end of it, and I am still waiting to feel anything at all. In the evenings I sit in the car in front of my own house for a while.",
      works:
        "I did not drop the flowers, that was the point. Everybody told me to start from nothing, along with people of twenty who do this since they were twelve. Instead I wrote a little thing that told my own shop how many tulips to order, and it was wrong, and then it was less wrong. I showed it to the wholesaler, and he showed it to his brother in law. For them I was not a beginner at programs, I was the only one who knows when a tulip is dead. So: take what you know along, and look for the place where both are needed.",
      advice:
        "Make the small useful thing first. Nobody asked me where I had studied, they asked whether it could also do roses.",
    },
  },
  {
    name: "school-leaver",
    facets: chosen({ situation: "first-job" }, ["job-interviews"]),
    answers: {
      struggle:
        "I get asked to come and then I do not say anything. They ask tell us about yourself and I say there is not much. My mum says that I am good with people but not with those people. Also everyone wants you to have done it before, and I am seventeen.",
      works:
        "Going with my cousin when she delivers papers. She talks to everyone and I carry, and now some of them know me, and the man at the garage said I should ask again in spring.",
      need: "To know what you say when they say tell us about yourself.",
    },
  },
  {
    name: "drama-graduate",
    facets: chosen(
      { situation: "first-job", field: "public", duration: "six-to-twelve" },
      ["structure"],
      ["job-interviews", "rejections"],
    ),
    answers: {
      work: "I trained as an actress, and want to work in a culture office or for a festival.",
      struggle:
        "At drama school they fill each of your hours, and then they open the door and there is a field. I am splendid from Monday to Tuesday. On Wednesday I have a bath at noon. And I keep changing what it is that I am after: on one day a festival, on another a school, next a publishing house, and I suspect that I do it in order not to begin.",
      works:
        "Audition eighty times and you have no fear of a table with three people behind it. What we are taught: arrive an hour early and walk round the block until your breath is down in your belly. Decide on the first sentence and the last sentence, and leave the middle alone. Look at one person for the length of one thought, then at the next. And it is not an examination, it is a rehearsal with strangers, you are trying out whether you would like to be in this together. I get nos like other people get junk mail; I go for an ice cream after every one, on principle, in all weathers.",
      offer: "I coach anyone's first sentence and last sentence, for an ice cream.",
    },
  },
  {
    name: "museum-volunteer",
    facets: chosen(
      { situation: "moved", field: "public", duration: "three-to-six" },
      ["silence"],
      ["no-contacts"],
    ),
    answers: {
      work: "Exhibitions, or anything near them. I came here in spring with two suitcases.",
      struggle:
        "I write to museums and it is like putting letters under a stone. I have rung a few times and got a kind woman who said that it was with the committee. What committee, and how long does a committee sit? I have begun to think that there is something wrong with my address.",
      works:
        "I knew not one person in this city. I said yes to every job which nobody wanted: the cloakroom at the long night, the plasters at the run, the washing up after the lecture. People who wash up together talk. After three months I was greeted in the street, and after five I was asked to supper. I still do the cloakroom. You would not believe who hands you their coat.",
      "good-week": "When I meet someone twice by chance.",
    },
  },
];

import { chosen, type Told } from "./interviews.ts";

/** Told by people who begin, or begin again. */
export const starting: readonly Told[] = [
  {
    name: "returning-nurse",
    facets: chosen(
      { situation: "coming-back", field: "health-care", duration: "one-to-three" },
      ["gap", "confidence"],
      ["caring"],
    ),
    answers: {
      work: "Ward nurse. I stayed home for nine years with three little ones and want to go back for three days a week.",
      struggle:
        "Everything has moved on without me. The drugs have other names, the charts are on a screen, and girls who were at school when I left are in charge of the ward. In the talk they asked what I had been doing since, and I said nothing much. I went home and cried, because I had kept three people alive. I used to be the one that doctors asked, and now I check twice whether I have locked the door.",
      works:
        "We made a net out of four families in our street. Each of us has all the children one afternoon, and so each of us has three afternoons free, and nobody pays anybody. It needs a list on the door and somebody who is strict about fevers. Without it I could not even have gone to talk.",
      need: "Somebody who has gone back on a ward after years and can tell me what the first week was like.",
      offer: "How to set up a street like ours.",
    },
  },
  {
    name: "first-desk",
    facets: chosen(
      { situation: "first-job", field: "media", duration: "three-to-six" },
      ["younger"],
      ["profile"],
    ),
    answers: {
      work: "I finished in June, communication studies. I would start anywhere that writes.",
      struggle:
        "For the smallest assistant job they want two years of having done it. Where am I supposed to have had them? I did three placements, unpaid, and those do not count, apparently. And then you write, and write, and it is like shouting into a well. Not even an automatic thank you. My flatmate got something through her uncle; I have no uncle.",
      works:
        "I started to put one short piece online each week about how a local shop talks to its customers: the sign on the door, the slip in the parcel. With a picture. I said openly that I was looking. After six weeks one of the shops wrote, and then an agency that had seen it. The trick was to write about them and not about me. I had maybe four hundred readers and it was enough.",
      "works-not": "Making the letter ever more beautiful.",
      "good-week": "One piece out, two coffees, one afternoon without the word career.",
    },
  },
  {
    name: "welding-at-29",
    facets: chosen(
      { situation: "left", field: "trades", duration: "one-to-three" },
      ["far-away"],
      ["changing-field"],
    ),
    answers: {
      work: "Was in insurance, am now learning to weld, and am looking for a shop that will take me for the last two years of training.",
      struggle:
        "Shops want a lad of sixteen who costs nothing and lives with his parents. I am twenty-nine, I have never stood in a hall for a winter, and I have to say so. And the ones that would have me are two valleys over, with the early shift starting at half past five, when there is no train.",
      works:
        "I left a desk on purpose, and what carried me across was trying before jumping. I took my holiday and spent it in a fabricator's yard, sweeping and watching, and asked at the end whether they would have me back. They wrote me two lines saying that I turned up and did not talk too much. Those two lines have opened more doors than my certificates. Before I gave notice I had also done the sums for two lean years.",
      advice:
        "When they ask why, do not say that you were unhappy. Say what you did on the third day that you wanted to do again.",
      surprise: "My old customers think it is wonderful. My old colleagues think it is an illness.",
    },
  },
  {
    name: "lab-notebook",
    facets: chosen(
      { situation: "contract-ended", field: "science", duration: "one-to-three" },
      ["papers", "changing-field"],
      [],
    ),
    answers: {
      work: "Soil chemist, six years on one short contract after another. I would like to leave the university for a firm, quality control or the like.",
      struggle:
        "My list of publications runs to four pages and I am told nobody will turn past the first. What do I cut? Each paper was a year. A friend in industry said: what did you make better and by how much, and I sat there, because we do not think that way. I also do not know what to call myself. I have started the same page nine times.",
      works:
        "I was let go once before, by letter, and after that I could hardly open my mouth at a conference. I got it back in small coins. Every evening I put down one thing from that day that I had known and somebody else had not. It felt ridiculous for a fortnight. After two months there were sixty lines, and I read them on the tram before a talk.",
      helpers: "The technician of our institute, who moved to a dairy, of all places.",
      need: "Somebody who would cross things out for me without pity.",
    },
  },
  {
    name: "lunch-hour",
    facets: chosen(
      { situation: "employed", field: "public", duration: "three-to-six" },
      ["quiet-search", "strangers"],
      ["morale"],
    ),
    answers: {
      struggle:
        "I have a post and must not be seen leaving it. My chief has a cousin in every office of the district. So I cannot ask a soul for a reference, I cannot go to the evenings where people meet, and I ring from the car park with the engine running. When I do get near somebody useful I have no idea how to begin, because I cannot say the true reason why I am talking to them. I have never liked approaching people anyway.",
      works:
        "What keeps me upright is a choir, frankly. Tuesday from seven to nine nobody asks me anything and I breathe. I also stopped reading postings after supper, because whatever I read at night turns grey. When it gets bad I do something with an end to it, I clean one window. One. It sounds like nothing and it has got me through two winters.",
      "works-not":
        "Hints. My hints were either too small for anybody to notice or too large for my peace of mind.",
      need: "To know how others kept it under the lid and still got known.",
    },
  },
  {
    name: "four-years-for-father",
    facets: chosen(
      { situation: "coming-back", field: "sales", duration: "six-to-twelve" },
      ["money-short", "morale"],
      ["gap"],
    ),
    answers: {
      work: "Sales of kitchens and bathrooms, before. I was with my father for four years, until he died. Looking since January.",
      struggle:
        "The account. I was paid a little for looking after him and that stopped with the funeral. I have until about April, if the car behaves. Every letter from the insurance lies unopened till Saturday, because on Saturday my sister comes. And some days I just cannot see the point; the flat is so quiet.",
      works:
        "I used to leave the four years out, and they always found them. Now they are a line like any other, with a beginning and an end: looked after a parent full time, ran two carers and a budget, fought a pension office and won. In the talk I say it before they ask, in two sentences, and then I say: that is finished, and here I am. Since I say it like that nobody has asked a second question. One man said that he would have to do the same soon.",
      advice: "Practise the two sentences on someone until your voice does nothing strange.",
      offer: "I know every form there is for a sick parent.",
    },
  },
  {
    name: "second-start",
    facets: chosen(
      { situation: "coming-back", field: "transport", duration: "six-to-twelve" },
      ["record"],
      ["lower-step"],
    ),
    answers: {
      work: "I drive and I load. I would like a steady round.",
      struggle:
        "I did twenty months inside, six years ago. It is on the certificate that they ask for, and so it comes up in the last minute, when we have already shaken hands. I never know when to say it. Too early and I am out; too late and I am a liar. After the third time I did not answer the telephone for a week, because what is it that I am offering, really.",
      works:
        "I took what there was: nights, unloading, by the hour, far below the licence I hold. I gave myself one year for it and wrote the date inside my cupboard. I was never late. After five months they let me drive in the yard, after eight on the road when someone was sick. It is not what I had before, but it is a thing that I can put on paper now, with the name of a man who will say that I come.",
      advice:
        "Small yards, where the owner is also the one who hires. The big ones have a machine that says no.",
    },
  },
  {
    name: "slow-return",
    facets: chosen({ situation: "left", field: "office", duration: "three-to-six" }, ["illness"], ["papers"]),
    answers: {
      work: "Project office in a large administration, until I could not get up any more. That was a year ago. I have been looking properly since summer, for something with fewer hours.",
      struggle:
        "What do I say about last year? The truth makes them careful and a lie makes me ill again. And my strength is not what it was: two good hours and then fog. On a foggy day I open the laptop, close it, make tea, open it. By evening I have a bad conscience and nothing else. I am afraid of taking a job and falling over in the third month in front of everybody.",
      works:
        "I rewrote my résumé around five things that I had got finished, instead of eleven posts that I had held. For each: what was stuck, what I did, what was different after. One page. Then I take it and move two of the five to the top, the ones that fit the posting, and write the letter only about those two. I have an answer to nearly each of them since, often a kind no, and three invitations.",
      tried: "Applying for one thing only per week. It turned out that is what I can do well.",
      need: "Somebody who came back after being ill and did not break.",
    },
  },
];

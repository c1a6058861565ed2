// What people say of each topic of the first lists: those who struggle with it, and those who have been through it.
type Both = { struggle: readonly string[]; been: readonly string[] };

/** Sentences by the slug of the topic. */
export const saidOf: Readonly<Record<string, Both>> = {
  silence: {
    struggle: [
      "I write {many} letters a week and nothing comes back.",
      "The mailbox stays empty, also {when}.",
    ],
    been: [
      "I ring after ten days and ask whether {thing} has arrived.",
      "What ended the silence was going there in person.",
    ],
  },
  rejections: {
    struggle: [
      "It is one no after another, and each of them is polite.",
      "They took somebody else, {when} again.",
    ],
    been: [
      "After each no I asked what was missing, and {many} of them told me.",
      "I keep the refusals in a drawer and count the talks instead.",
    ],
  },
  "changing-field": {
    struggle: [
      "I come from {work} and want to do {work}; nobody can read my letter.",
      "They see {work} and put me aside.",
    ],
    been: [
      "I changed from {work} to {work} by helping out at {place} first.",
      "Two evenings a week at {place} taught me the new trade.",
    ],
  },
  older: {
    struggle: ["They look at my birth year and then at the clock.", "At my age one is thanked for coming."],
    been: [
      "I was past fifty-five when {place} took me on, because of {doing}.",
      "I left the years out and put the work in.",
    ],
  },
  younger: {
    struggle: [
      "Everybody wants experience, and nobody lets me get any.",
      "I finished training {when} and compete with people of forty.",
    ],
    been: [
      "A fortnight without pay at {place} counted as experience.",
      "I showed {thing} that I had made myself.",
    ],
  },
  overqualified: {
    struggle: [
      "They say I would be bored within a month.",
      "I led a department, and now that is against me.",
    ],
    been: [
      "I said plainly why I want the smaller post, before they asked.",
      "A shorter page helped: only what {place} needs.",
    ],
  },
  gap: {
    struggle: [
      "There are years missing in my papers, and everybody asks.",
      "The gap is the first thing they see.",
    ],
    been: [
      "I call it by its name in one line, and go on to {doing}.",
      "Nobody minded the gap once I had {thing} to show.",
    ],
  },
  strangers: {
    struggle: [
      "To speak to somebody I do not know costs me the whole morning.",
      "I stand at the wall at every gathering.",
    ],
    been: [
      "I began with one stranger a day, {who} to begin with.",
      "I ask for advice and not for work; then strangers talk.",
    ],
  },
  "no-contacts": {
    struggle: ["I know nobody in this town but {who}.", "Everybody here seems to have grown up together."],
    been: [
      "I joined {place} to meet people, and {who} knew of a post.",
      "After a year of small errands half the street knew me.",
    ],
  },
  "job-interviews": {
    struggle: [
      "As soon as they ask the first question my head is empty.",
      "I talk too much when {many} people sit across the table.",
    ],
    been: [
      "I rehearsed with {who} until the answers bored us both.",
      "I write down what they asked, and answer it aloud {when}.",
    ],
  },
  papers: {
    struggle: [
      "My résumé is {many} pages long and says nothing.",
      "I rewrite the letter {when} and it gets worse.",
    ],
    been: [
      "{who} crossed out half of my résumé, and then it worked.",
      "One letter for each kind of post, and the first line anew.",
    ],
  },
  "online-forms": {
    struggle: [
      "The form throws me out on page {many}, every time.",
      "I type my whole life into boxes that are too short.",
    ],
    been: [
      "I keep all answers in {thing} and copy them over.",
      "I look for the person behind the form and write to them as well.",
    ],
  },
  profile: {
    struggle: [
      "I am told to be visible online and do not know how.",
      "My page has a photograph and nothing else.",
    ],
    been: [
      "I wrote about {word} once a week, and {who} read it.",
      "A plain line on top about {work} brought the first message.",
    ],
  },
  target: {
    struggle: [
      "I could do {work} or {work} or nothing of the kind.",
      "Whoever asks what I want gets a different answer {when}.",
    ],
    been: [
      "I asked {many} people what they would send me to.",
      "A week at {place} showed me what I do not want.",
    ],
  },
  structure: {
    struggle: ["The days run together, and it is evening.", "Without a place to be I do not begin."],
    been: [
      "I leave the house before nine and sit in {place}.",
      "Three things a day, written down the evening before.",
    ],
  },
  morale: {
    struggle: ["Some mornings I do not see what for.", "I am {feeling}, and it does not pass."],
    been: ["A walk with {who} {when} kept me going.", "I stopped counting letters and counted people."],
  },
  confidence: {
    struggle: ["Since they let me go I doubt everything that I did.", "I hear myself excuse what I can do."],
    been: [
      "I wrote down what I had finished in {many} years, and it was a long list.",
      "{who} reminded me of the {word} that only I could mend.",
    ],
  },
  "money-short": {
    struggle: ["The rent is due and the savings are gone.", "I count the days until the benefit comes."],
    been: [
      "I spoke to the landlord early, with {thing} in hand.",
      "Evenings at {place} paid the rent while I looked.",
    ],
  },
  caring: {
    struggle: ["My mother needs me at noon, and no post ends at noon.", "I can be called away at any hour."],
    been: [
      "I said which hours I have, and {place} found a shift for them.",
      "Two of us share one post and one {word}.",
    ],
  },
  illness: {
    struggle: ["After the illness I have six good hours a day.", "I do not know when to speak of my health."],
    been: [
      "I spoke of it after the offer, and asked for a chair by the window.",
      "I came back by four hours a day, then six.",
    ],
  },
  "papers-abroad": {
    struggle: [
      "My certificate from abroad is a piece of paper here.",
      "They want it recognised, and that takes {many} months.",
    ],
    been: [
      "While it was being recognised I worked as a helper at {place}.",
      "An office at {place} compared my papers, and that was enough.",
    ],
  },
  language: {
    struggle: [
      "I understand everything and answer like a child.",
      "On the telephone they hear my accent and hurry.",
    ],
    been: [
      "I learned the words of {work} first, and the rest came.",
      "{who} reads my letters aloud, and I hear what is wrong.",
    ],
  },
  "quiet-search": {
    struggle: ["I still have a post and can ring nobody by day.", "If they hear of it at work I am gone."],
    been: [
      "I used lunch breaks, {when}, and a private telephone.",
      "Three quiet talks did more than any posting.",
    ],
  },
  pay: {
    struggle: [
      "When they ask what I want to earn I say too little.",
      "I never know who names the sum first.",
    ],
    been: [
      "I asked {who} what others earn, and said that plus a tenth.",
      "I wait until they have a figure, and then I think aloud.",
    ],
  },
  "lower-step": {
    struggle: ["The only offers are two steps below what I did.", "I took less once and am still there."],
    been: [
      "I went back a step and was up again after a year.",
      "Less pay, better sleep, and a foreman who asks me.",
    ],
  },
  "far-away": {
    struggle: [
      "The work is in the city and the last bus goes at six.",
      "From here everything is an hour away.",
    ],
    been: [
      "I travel {when} and work at home the other days.",
      "A room near {place} for three nights a week made it possible.",
    ],
  },
  record: {
    struggle: [
      "There is something in my past that I have to explain each time.",
      "The last employer writes nothing good.",
    ],
    been: [
      "I told it in two sentences before anybody asked.",
      "{who} spoke for me, and that weighed more than the paper.",
    ],
  },
};

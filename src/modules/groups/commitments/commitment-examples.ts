/** A commitment to begin from, in the fields of the form. */
export type Example = { what: string; when: string; where: string; if: string; then_do: string };

/**
 * Examples to start from. Conversations stand before applications: how well somebody searches relates to finding work,
 * how much they search hardly does (evidence E7); each says when, where and what if (evidence E5, E8).
 */
export const examples: readonly Example[] = [
  {
    what: "Talk with two people who do the work that I want to do",
    when: "Tuesday and Thursday, after lunch",
    where: "By telephone, from the kitchen table",
    if: "nobody answers by Thursday",
    then_do: "I ask a former colleague for one more name",
  },
  {
    what: "Find out who decides about one posting that I like, and write to that person",
    when: "Wednesday morning",
    where: "At the library",
    if: "no name is to be found",
    then_do: "I call the front desk and ask",
  },
  {
    what: "Ask three people I used to work with how they are, and tell them what I look for",
    when: "Monday, ten o'clock",
    where: "At my desk, by mail",
    if: "I do not know how to begin",
    then_do: "I begin with what I remember of our time together",
  },
  {
    what: "Send a note of thanks to everyone who gave me their time this week",
    when: "The same evening",
    where: "At home",
    if: "the day runs long",
    then_do: "I write it over breakfast",
  },
  {
    what: "Say my answer to “Tell me about yourself” aloud, twice, to somebody who listens",
    when: "Friday afternoon",
    where: "On a walk with a friend",
    if: "my friend has no time",
    then_do: "I record myself and listen once",
  },
  {
    what: "Go to one evening where people of my trade meet, and stay for half an hour",
    when: "Before the next meeting",
    where: "Wherever the next one is",
    if: "I know nobody there",
    then_do: "I ask whoever stands alone what brought them",
  },
];

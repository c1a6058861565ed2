import type { ProblemWords } from "../../../web/problem.pages.tsx";
import { contactUrls } from "../urls.ts";

export const cardSayings: Record<string, string> = {
  "card-made": "Your card is there. Show the drawing, or tell somebody the short address.",
  "card-changed": "Changed. Whoever opens your card sees it so from now on.",
  "card-shown": "Your card is switched on again.",
  "card-switched-off": "Your card is switched off. Its address and its drawing show nothing now.",
  "card-renewed": "Your card has a new address. The one before leads nowhere now.",
  "card-renewed-before": "Its address was renewed already. What stands below is the one that works.",
  "card-kept": "The card is kept, with what you wrote on its back.",
  "cards-exchanged": "The card is kept, and yours is with them.",
  "card-left": "Your card is left. It is theirs now to keep, and to write to you.",
  "card-thrown-away": "Thrown away. Nobody is told.",
};

export const cardProblems: Record<string, ProblemWords> = {
  "card-not-shown": {
    title: "This card is not shown",
    words:
      "Whoever gave it to you may have switched it off, or given it a new address. Ask them, or look whether a letter is mistyped.",
  },
  "own-card": {
    title: "That is your own card",
    words: "Somebody else’s you can keep. Yours is with you already.",
    way: () => ({ label: "Go to my card", href: contactUrls.card }),
  },
  "enough-given": {
    title: "You gave your card to a great many people",
    words: "There is a limit on how many can get it in one day. Keep this card without giving yours for now.",
  },
  "cards-wait": {
    title: "Many cards wait there already",
    words: "No more can be left just now. Reach them by what stands on their card, or come again tomorrow.",
  },
  "card-answered": {
    title: "You answered this card already",
    words: "It is kept, or it was thrown away. Nothing was changed.",
    way: () => ({ label: "See the cards you were given", href: contactUrls.receivedCards }),
  },
};

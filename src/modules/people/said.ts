import type { ProblemWords } from "../../web/problem.pages.tsx";
import { blockSayings } from "./blocks.routes.tsx";
import { communityTextProblems, communityTextSayings } from "./community-texts.routes.tsx";
import { concernProblems, concernSayings } from "./concerns.routes.tsx";
import { keepAwayProblems, keepAwaySayings } from "./keep-aways.routes.tsx";
import { messageProblems, messageSayings } from "./messages.routes.tsx";
import { passkeyProblems, passkeySayings } from "./passkeys.routes.tsx";

/** What a page opens with after something was done, by the key in its address. */
export const peopleSayings: Record<string, string> = {
  welcome: "Welcome. It is good to have you here.",
  "welcome-without-group":
    "Welcome. It is good to have you here. That group cannot take you in just now; there are others, and you can say what you wish for under Groups.",
  "signed-out": "You are signed out.",
  "profile-kept": "Kept. This is how others see you now.",
  "session-ended": "That session is ended.",
  "other-sessions-ended": "All other sessions are ended. You are signed in only here.",
  paused: "You are taking a pause. Come back whenever you like.",
  "back-again": "Good to have you back.",
  "email-changed": "Your new address is in use from now on.",
  ...passkeySayings,
  ...messageSayings,
  ...blockSayings,
  ...keepAwaySayings,
  ...concernSayings,
  ...communityTextSayings,
};

/** What is said where this room refuses something. */
export const peopleProblems: Record<string, ProblemWords> = {
  "last-host": {
    title: "Somebody has to keep the house",
    words:
      "This is the community's only host. Make another member a host first, in the host's office under Members.",
  },
  "house-is-closed": {
    title: "The house is closed to them",
    words: "Whoever keeps the house has to be in it. Nothing was changed: open the house to them first.",
  },
  "set-up-already": {
    title: "The community is set up already",
    words: "Somebody was a moment faster. If it was you, sign in with the e-mail address that you typed.",
  },
  "answered-already": {
    title: "Another host has answered already",
    words: "Your answer was not sent, so that the person hears one thing and not two.",
  },
  "invitation-over": {
    title: "This invitation is over",
    words: "Its places are taken, or its time has passed. You can still ask to join, from the front page.",
  },
  ...passkeyProblems,
  ...messageProblems,
  ...keepAwayProblems,
  ...concernProblems,
  ...communityTextProblems,
};

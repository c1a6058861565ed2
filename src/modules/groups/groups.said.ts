import type { ProblemWords } from "../../web/problem.pages.tsx";
import { groupUrls } from "./urls.ts";
import { toTheGroup, toTheMeeting, toTheMembers } from "./ways-on.ts";

/** What a page opens with after something was done to a group, by the key in its address. */
export const groupPageSayings: Record<string, string> = {
  "group-started": "Your group stands. Now it needs people: invite the first ones under Members.",
  "group-kept": "Kept. Everybody in the group sees it so from now on.",
  "times-kept": "Kept. The meetings ahead stand in the calendar.",
  "rounds-kept": "Kept. The next meeting goes by these rounds.",
  "group-closed": "The group is closed.",
  "asked-to-join": "Your request is with the organiser. The answer will stand here.",
  "request-withdrawn": "You took your request back.",
  "group-request-accepted": "Welcome said. They are in the group now.",
  "group-request-declined": "Your answer is on its way.",
  "request-gone": "That request is no longer open.",
  "welcomer-kept": "Kept. Whoever is new reads it on their page for the first week.",
  "handed-over": "Handed over. Thank you for keeping the group together.",
  "on-pause": "You are on a pause here. Your place is kept.",
  "back-in-group": "Good to have you back.",
  "left-group": "You left the group.",
  "link-made": "The link is made. Copy it below and pass it on.",
  "link-made-for-many":
    "The link is made, for more people than the group has places left. Copy it below and pass it on.",
  "person-invited": "Invited. The link below is theirs: pass it on, whether or not a mail goes out as well.",
  "group-invitation-revoked": "Taken back. Nobody can join by it any more.",
};

/** What is said where a group refuses something. */
export const groupPageProblems: Record<string, ProblemWords> = {
  "organiser-only": {
    title: "That is for the organiser",
    words:
      "Only the member who keeps this group together can do this. Ask them, or bring it up at the next meeting.",
    way: (path) => toTheMeeting(path) ?? toTheGroup(path),
  },
  "hand-over-first": {
    title: "Hand the group over first",
    words: "You keep this group together. Under Members you can hand it to somebody else, and then leave.",
    way: toTheMembers,
  },
  "still-organiser": {
    title: "A group still counts on you",
    words:
      "You keep a group together that others are in. Hand it over first, on the group’s page under Members; then you can delete your account.",
    way: (path) => ({ label: "See which group", href: path }),
  },
  "group-unconfirmed": {
    title: "The host still has to say yes",
    words: "People can be invited as soon as the host has said yes to this group. Nothing was sent.",
    way: toTheGroup,
  },
  "group-confirmed-already": {
    title: "Somebody said yes already",
    words: "Another host has said yes to this group, so it stands. Its organiser can close it.",
  },
  "group-takes-nobody-in": {
    title: "This group cannot take you in just now",
    words:
      "That says nothing about you: places come and go. There are other groups, and you can say what you wish for under Groups.",
    way: (path) => (path.startsWith("/groups") ? { label: "See the groups", href: groupUrls.groups } : null),
  },
  "already-in-group": {
    title: "You are in this group already",
    words: "There is nothing to ask: you are a member. You find the group under Groups.",
    way: toTheGroup,
  },
};

import { chosen, type Told } from "./interviews.ts";

/** Was published once; its author took it back. */
export const takenBack: Told = {
  name: "taken-back",
  facets: chosen({ situation: "laid-off", field: "office" }, ["morale"]),
  answers: {
    struggle:
      "Everybody in this town knows which office was closed and who sat in it. I find it hard to say how I am.",
    works: "Walking to the lock and back before I open the post.",
  },
};

/** Names somebody and gives a telephone number, so that a host looks at it first. */
export const namesSomebody: Told = {
  name: "names-somebody",
  facets: chosen(
    { situation: "dismissed", field: "health-care", duration: "weeks" },
    ["confidence"],
    ["silence"],
  ),
  answers: {
    work: "Dental reception. Three weeks.",
    struggle:
      "My chief, Mr Alwyn Tarrant, told every practice in the valley that I could not be trusted with the till, and it is not true. I do not know how to walk into a room where they may have heard it.",
    works:
      "Ringing people up. Whoever wants to know how I do that can ring me: 01632 960 417, in the evening. I do not mind.",
  },
};

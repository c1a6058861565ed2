import type { Room } from "../row.ts";

/** Ben's job interviews, his thanks and his setback cards. Oskar has a search of his own, and none of these in it. */
export const searchTalksRows: Room = {
  table: `
                                                                     vis new mem out org oth coa hst pau del off
  GET  /opportunities/:opportunity/job-interviews/new                in  404 200 404 404 404 404 404 404 in  in
  POST /opportunities/:opportunity/job-interviews                    in  404 303 404 404 404 404 404 404 in  in
  GET  /job-interviews                                               in  200 200 200 200 200 200 200 200 in  in
  GET  /job-interviews/:jobInterview                                 in  404 200 404 404 404 404 404 404 in  in
  GET  /job-interviews/:jobInterview/calendar.ics                    in  404 200 404 404 404 404 404 404 in  in
  GET  /job-interviews/:jobInterview/edit                            in  404 200 404 404 404 404 404 404 in  in
  POST /job-interviews/:jobInterview/edit                            in  404 303 404 404 404 404 404 404 in  in
  POST /job-interviews/:jobInterview/people                          in  404 303 404 404 404 404 404 404 in  in
  POST /job-interviews/:jobInterview/people/:contact/removal         in  404 303 404 404 404 404 404 404 in  in
  POST /job-interviews/:jobInterview/preparations                    in  404 303 404 404 404 404 404 404 in  in
  POST /job-interviews/:jobInterview/preparations/:preparation       in  404 303 404 404 404 404 404 404 in  in
  GET  /job-interviews/:jobInterview=past/debrief                    in  404 200 404 404 404 404 404 404 in  in
  POST /job-interviews/:jobInterview=past/debrief                    in  404 303 404 404 404 404 404 404 in  in
  POST /job-interviews/:jobInterview/calling-off                     in  404 303 404 404 404 404 404 404 in  in
  POST /job-interviews/:jobInterview=called-off/removal              in  404 303 404 404 404 404 404 404 in  in
  GET  /thank-yous                                                   in  200 200 200 200 200 200 200 200 in  in
  GET  /thank-yous/new                                               in  200 200 200 200 200 200 200 200 in  in
  POST /thank-yous                                                   in  409 303 303 409 409 409 409 409 in  in
  GET  /thank-yous/:thankYou                                         in  404 200 404 404 404 404 404 404 in  in
  POST /thank-yous/:thankYou                                         in  404 303 404 404 404 404 404 404 in  in
  GET  /thank-yous/:thankYou/card                                    in  404 200 404 404 404 404 404 404 in  in
  POST /thank-yous/:thankYou/sent                                    in  404 303 404 404 404 404 404 404 in  in
  POST /thank-yous/:thankYou/letting-go                              in  404 303 404 404 404 404 404 404 in  in
  GET  /supporters                                                   in  200 200 200 200 200 200 200 200 in  in
  GET  /supporters/:month                                            in  404 200 404 404 404 404 404 404 in  in
  POST /supporters/:month                                            in  404 303 404 404 404 404 404 404 in  in
  POST /supporters/:month/copies                                     in  404 303 404 404 404 404 404 404 in  in
  GET  /supporters/:month/copies/:contact                            in  404 200 404 404 404 404 404 404 in  in
  POST /supporters/:month/copies/:contact                            in  404 303 404 404 404 404 404 404 in  in
  POST /supporters/:month/copies/:contact/sent                       in  404 303 404 404 404 404 404 404 in  in
  POST /supporters/:month/copies/:contact/removal                    in  404 303 404 404 404 404 404 404 in  in
  GET  /setbacks                                                     in  200 200 200 200 200 200 200 200 in  in
  POST /setbacks                                                     in  409 303 303 409 409 409 409 409 in  in
  GET  /setbacks/:card                                               in  404 200 404 404 404 404 404 404 in  in
  POST /setbacks/:card                                               in  404 303 404 404 404 404 404 404 in  in
  POST /setbacks/:card/off                                           in  404 303 404 404 404 404 404 404 in  in
  POST /setbacks/:card/opportunities/:opportunity/answer             in  404 303 404 404 404 404 404 404 in  in
  `,
  sends: {
    "POST /opportunities/:opportunity/job-interviews": {
      id: ":new",
      on: "2026-11-27",
      time: "14:30",
      zone: "Europe/Berlin",
      how: "phone",
      place: "They call me",
      person1: "Rosa Lind",
    },
    "POST /job-interviews/:jobInterview/edit": {
      version: "0",
      on: "2026-11-27",
      time: "",
      zone: "Europe/Berlin",
      how: "in-person",
      place: "Pier 4",
    },
    "POST /job-interviews/:jobInterview/people": { person1: "Rosa Lind" },
    "POST /job-interviews/:jobInterview/preparations": {
      id: ":new",
      kind: "question",
      words: "What would you like to ask us?",
    },
    "POST /job-interviews/:jobInterview/preparations/:preparation": { does: "done" },
    "POST /job-interviews/:jobInterview/debrief": {
      id: ":new",
      version: "0",
      talkedOf: "The new crane, and who drives it.",
      promised: "My references",
      wentWell: "The beginning.",
      wentBadly: "The pay.",
      present: ":contact",
      followUp: "yes",
    },
    "POST /thank-yous": {
      id: ":new",
      person1: "Rosa Lind",
      forWhat: "reading my letter",
      spokenOf: "The second line.",
    },
    "POST /thank-yous/:thankYou": {
      version: "0",
      words: "Thank you for the night shifts.",
      spokenOf: "Night shifts at the quay.",
    },
    "POST /thank-yous/:thankYou/sent": { how: "mail", on: "2026-11-24" },
    "POST /supporters/:month": { version: "0", words: "I had a talk at the port." },
    "POST /supporters/:month/copies": { from: "names", person1: "Rosa Lind" },
    "POST /supporters/:month/copies/:contact": { words: "Dear Ana, your word opened a door." },
    "POST /setbacks": {
      id: ":new",
      kind: "no-reply",
      days: "7",
      words: "I write to somebody there",
    },
    "POST /setbacks/:card": { version: "0", kind: "no-reply", days: "10", words: "I call them twice." },
    "POST /setbacks/:card/opportunities/:opportunity/answer": { how: "done" },
  },
};

import type { Room } from "../row.ts";

/** What is owed between Ben and his contacts. Ana, who has the chair of his group, sees none of it. */
export const contactsFollowUpsRows: Room = {
  table: `
                                                                     vis new mem out org oth coa hst pau del off
  GET  /follow-ups                                                   in  200 200 200 200 200 200 200 200 in  in
  GET  /follow-ups/ended                                             in  200 200 200 200 200 200 200 200 in  in
  POST /contacts/:contact/follow-ups                                 in  404 303 404 404 404 404 404 404 in  in
  GET  /follow-ups/:followUp/edit                                    in  404 200 404 404 404 404 404 404 in  in
  POST /follow-ups/:followUp/edit                                    in  404 303 404 404 404 404 404 404 in  in
  GET  /follow-ups/:followUp/later                                   in  404 200 404 404 404 404 404 404 in  in
  POST /follow-ups/:followUp/later                                   in  404 303 404 404 404 404 404 404 in  in
  POST /follow-ups/:followUp/done                                    in  404 303 404 404 404 404 404 404 in  in
  POST /follow-ups/:followUp/letting-go                              in  404 303 404 404 404 404 404 404 in  in
  POST /follow-ups/:followUp=done/reopening                          in  404 303 404 404 404 404 404 404 in  in
  POST /follow-ups/:followUp/commitment                              in  404 303 404 404 404 404 404 404 in  in
  POST /follow-ups/commitments/:commitment/contacts                  in  404 303 404 404 404 404 404 404 in  in
  POST /follow-ups/commitments/:commitment/contacts/:contact/removal in  404 303 404 404 404 404 404 404 in  in
  `,
  sends: {
    "POST /contacts/:contact/follow-ups": {
      id: ":new",
      owedBy: "me",
      what: "Send my letter",
      due: "2026-11-26",
    },
    "POST /follow-ups/:followUp/edit": {
      owedBy: "them",
      what: "Send my letter",
      due: "2026-11-27",
      version: "0",
    },
    "POST /follow-ups/:followUp/later": { soon: "tomorrow" },
    "POST /follow-ups/:followUp/commitment": { id: ":new", group: ":group" },
    "POST /follow-ups/commitments/:commitment/contacts": { contact: ":unmet" },
  },
};

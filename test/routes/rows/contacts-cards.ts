import type { Room } from "../row.ts";

const back = { metWhere: "The mixer", about: "Shifts", iPromised: "My résumé", theyPromised: "A name" };

/** Ben's card, those that wait for him, and what whoever has the address of a card does there. Ana and the others have one too. */
export const contactsCardsRows: Room = {
  table: `
                                                                     vis new mem out org oth coa hst pau del off
  GET  /card                                                         in  200 200 200 200 200 200 200 200 in  in
  GET  /card/edit                                                    in  200 200 200 200 200 200 200 200 in  in
  POST /card/edit                                                    in  404 303 303 303 303 404 404 404 in  in  → /card
  POST /card/showing                                                 in  404 303 303 303 303 404 404 404 in  in  → /card
  GET  /card/code                                                    in  404 200 200 200 200 404 404 404 in  in
  POST /card/code                                                    in  404 303 303 303 303 404 404 404 in  in  → /card
  GET  /card/received                                                in  200 200 200 200 200 200 200 200 in  in
  GET  /card/received/:received                                      in  404 200 404 404 404 404 404 404 in  in
  POST /card/received/:received                                      in  404 303 404 404 404 404 404 404 in  in
  POST /card/received/:received/removal                              in  404 303 404 404 404 404 404 404 in  in  → /card/received
  GET  /card/received/:received/concern                              in  404 200 404 404 404 404 404 404 in  in
  POST /card/received/:received/concern                              in  404 303 404 404 404 404 404 404 in  in  → /card/received/:received
  GET  /c/:code                                                      200 200 200 200 200 200 200 200 200 200 200
  GET  /c/:code/card.vcf                                             200 200 200 200 200 200 200 200 200 200 200
  POST /c/:code/keeping                                              in  303 409 303 303 303 303 303 303 in  in
  POST /c/:code/leaving                                              303 303 303 303 303 303 303 303 303 303 303 → /c/:code
  `,
  sends: {
    "POST /card/edit": { version: "1", name: "Ben Okoro", line: "Carpenter", links: "example.org/ben" },
    "POST /card/showing": { shown: "no" },
    "POST /card/code": { from: "k7mq2xbd4c" },
    "POST /card/received/:received": { id: ":new", ...back },
    "POST /card/received/:received/concern": { id: ":new", words: "It is an offer." },
    "POST /c/:code/keeping": { id: ":new", ...back, giveMine: "yes", words: "Good to meet you." },
    "POST /c/:code/leaving": {
      id: ":leaving-form",
      drawn: ":leaving-drawn",
      name: "Vic Moreno",
      email: "vic@example.com",
      words: "Call me.",
    },
  },
};

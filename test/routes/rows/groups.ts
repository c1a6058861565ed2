import { groupKinds } from "../../../src/modules/groups/index.ts";
import { typedAgenda } from "../../../src/modules/groups/settings/agenda.forms.ts";
import type { Room } from "../row.ts";

const agenda = typedAgenda(groupKinds["job-club"].rounds).typed;

/** Groups: Ana keeps the club together, Ben and Cleo are in it; it is open to requests. */
export const groupsRows: Room = {
  table: `
                                                                     vis new mem out org oth coa hst pau del off
  GET  /groups                                                       in  200 200 200 200 200 200 200 200 in  in
  GET  /groups/new                                                   in  200 200 200 200 200 200 200 200 in  in
  POST /groups                                                       in  303 303 303 303 303 303 303 303 in  in
  GET  /groups/:group                                                in  200 200 200 200 200 200 200 200 in  in
  POST /groups/:group/requests                                       in  303 409 303 409 303 303 303 409 in  in
  POST /groups/:group/requests/withdrawal                            in  303 303 303 303 303 303 303 303 in  in
  GET  /groups/:group/requests/:request/answer                       in  404 403 404 200 404 404 404 403 in  in
  POST /groups/:group/requests/:request/answer                       in  404 403 404 303 404 404 404 403 in  in
  GET  /groups/:group/invitations                                    in  404 403 404 200 404 404 404 403 in  in
  POST /groups/:group/invitations                                    in  404 403 404 303 404 404 404 403 in  in
  POST /groups/:group/invitations/:invitation/revocation             in  404 403 404 303 404 404 404 403 in  in
  GET  /groups/:group/members                                        in  404 200 404 200 404 404 404 200 in  in
  POST /groups/:group/organiser                                      in  404 403 404 303 404 404 404 403 in  in
  GET  /groups/:group/members/:member=quiet/kind-word                in  404 403 404 200 404 404 404 403 in  in
  POST /groups/:group/members/:member=quiet/kind-word                in  404 403 404 303 404 404 404 403 in  in
  GET  /groups/:group/welcome                                        in  404 200 404 200 404 404 404 200 in  in
  POST /groups/:group/welcomer                                       in  404 403 404 303 404 404 404 403 in  in
  POST /groups/:group/pause                                          in  404 303 404 303 404 404 404 303 in  in
  GET  /groups/:group/leaving                                        in  404 200 404 200 404 404 404 200 in  in
  POST /groups/:group/leaving                                        in  404 303 404 409 404 404 404 303 in  in
  GET  /groups/:group/closing                                        in  404 403 404 200 404 404 404 403 in  in
  POST /groups/:group/closing                                        in  404 403 404 303 404 404 404 403 in  in
  GET  /groups/:group/edit                                           in  404 403 404 200 404 404 404 403 in  in
  POST /groups/:group/edit                                           in  404 403 404 303 404 404 404 403 in  in
  GET  /groups/:group/schedule                                       in  404 403 404 200 404 404 404 403 in  in
  POST /groups/:group/schedule                                       in  404 403 404 303 404 404 404 403 in  in
  GET  /groups/:group/agenda                                         in  404 403 404 200 404 404 404 403 in  in
  POST /groups/:group/agenda                                         in  404 403 404 303 404 404 404 403 in  in
  `,
  sends: {
    "GET /groups/new": { kind: "job-club" },
    "POST /groups": {
      id: ":new",
      kind: "buddies",
      name: "We two",
      promise: "It stays here.",
      places: "2",
      placeKind: "call",
      zone: "UTC",
    },
    "POST /groups/:group/requests": { id: ":new", words: "May I come?" },
    "POST /groups/:group/requests/:request/answer": { answer: "accepted" },
    "POST /groups/:group/invitations": {
      id: ":new",
      way: "person",
      forName: "Zoe",
      email: "zoe@example.org",
      words: "Come.",
      days: "7",
    },
    "POST /groups/:group/organiser": { to: ":member", sure: "yes" },
    "POST /groups/:group/members/:member/kind-word": { id: ":new", words: "Your place is kept." },
    "POST /groups/:group/welcomer": { welcomer: ":member" },
    "POST /groups/:group/pause": { pause: "yes" },
    "POST /groups/:group/closing": { sure: "yes" },
    "POST /groups/:group/edit": {
      name: "Monday club",
      promise: "It stays here.",
      places: "8",
      placeKind: "in-person",
      version: "2",
    },
    "POST /groups/:group/schedule": {
      pace: "weekly",
      weekdays: ["2"],
      time: "19:00",
      from: "2026-11-24",
      zone: "Europe/Berlin",
      version: "2",
    },
    "POST /groups/:group/agenda": { ...agenda, vent: "60", version: "2" },
  },
};

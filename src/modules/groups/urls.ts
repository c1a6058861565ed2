import { type Id, toAddress } from "../../basics/ids.ts";

const group = (id: Id): string => `/groups/${toAddress(id)}`;
const meeting = (groupId: Id, id: Id): string => `${group(groupId)}/meetings/${toAddress(id)}`;
const post = (groupId: Id, id: Id): string => `${group(groupId)}/wall/${toAddress(id)}`;
const commitment = (id: Id): string => `/commitments/${toAddress(id)}`;

/** Every address of this room; nobody types one twice. */
export const groupUrls = {
  groups: "/groups",
  groupsLike: (kind: string, pace: string): string =>
    kind || pace ? `/groups?kind=${kind}&pace=${pace}` : "/groups",
  newGroup: "/groups/new",
  newGroupOf: (kind: string): string => `/groups/new?kind=${kind}`,

  wish: "/groups/wish",
  wishWithdrawal: "/groups/wish/withdrawal",
  offerAnswer: (offer: Id): string => `/groups/wish/offers/${toAddress(offer)}/answer`,
  waitingRoom: "/groups/waiting",
  waitingFor: (id: Id): string => `/groups/waiting?group=${toAddress(id)}`,
  offer: (wish: Id): string => `/groups/waiting/${toAddress(wish)}/offer`,
  offerWithdrawal: (offer: Id): string => `/groups/offers/${toAddress(offer)}/withdrawal`,
  formings: "/groups/formings",
  newForming: "/groups/formings/new",
  forming: (id: Id): string => `/groups/formings/${toAddress(id)}`,
  formingAnswer: (id: Id): string => `/groups/formings/${toAddress(id)}/answer`,
  formingEnd: (id: Id): string => `/groups/formings/${toAddress(id)}/ending`,

  group,
  edit: (id: Id): string => `${group(id)}/edit`,
  schedule: (id: Id): string => `${group(id)}/schedule`,
  agenda: (id: Id): string => `${group(id)}/agenda`,
  members: (id: Id): string => `${group(id)}/members`,
  organiser: (id: Id): string => `${group(id)}/organiser`,
  welcome: (id: Id): string => `${group(id)}/welcome`,
  welcomer: (id: Id): string => `${group(id)}/welcomer`,
  kindWord: (id: Id, member: Id): string => `${group(id)}/members/${toAddress(member)}/kind-word`,
  pause: (id: Id): string => `${group(id)}/pause`,
  leave: (id: Id): string => `${group(id)}/leaving`,
  close: (id: Id): string => `${group(id)}/closing`,
  invitations: (id: Id): string => `${group(id)}/invitations`,
  revocation: (id: Id, invitation: Id): string =>
    `${group(id)}/invitations/${toAddress(invitation)}/revocation`,
  requests: (id: Id): string => `${group(id)}/requests`,
  withdrawal: (id: Id): string => `${group(id)}/requests/withdrawal`,
  answer: (id: Id, request: Id): string => `${group(id)}/requests/${toAddress(request)}/answer`,
  groupCommitments: (id: Id): string => `${group(id)}/commitments`,
  newGroupCommitment: (id: Id): string => `${group(id)}/commitments/new`,

  meetings: (id: Id): string => `${group(id)}/meetings`,
  meeting,
  sheet: (groupId: Id, id: Id): string => `${meeting(groupId, id)}/sheet`,
  minutes: (groupId: Id, id: Id): string => `${meeting(groupId, id)}/minutes`,
  move: (groupId: Id, id: Id): string => `${meeting(groupId, id)}/move`,
  callOff: (groupId: Id, id: Id): string => `${meeting(groupId, id)}/cancellation`,
  absence: (groupId: Id, id: Id): string => `${meeting(groupId, id)}/absence`,
  opening: (groupId: Id, id: Id): string => `${meeting(groupId, id)}/opening`,
  chair: (groupId: Id, id: Id): string => `${meeting(groupId, id)}/chair`,
  round: (groupId: Id, id: Id): string => `${meeting(groupId, id)}/round`,
  attendance: (groupId: Id, id: Id): string => `${meeting(groupId, id)}/attendance`,
  hotSeat: (groupId: Id, id: Id): string => `${meeting(groupId, id)}/hot-seat`,
  notes: (groupId: Id, id: Id): string => `${meeting(groupId, id)}/notes`,
  noteRemoval: (groupId: Id, id: Id, note: Id): string =>
    `${meeting(groupId, id)}/notes/${toAddress(note)}/removal`,
  checkOut: (groupId: Id, id: Id): string => `${meeting(groupId, id)}/check-out`,
  closing: (groupId: Id, id: Id): string => `${meeting(groupId, id)}/closing`,
  changes: (groupId: Id, id: Id): string => `${meeting(groupId, id)}/changes`,
  chairHanding: (groupId: Id, id: Id): string => `${meeting(groupId, id)}/chair/handing`,
  floor: (groupId: Id, id: Id): string => `${meeting(groupId, id)}/floor`,
  floorRelease: (groupId: Id, id: Id): string => `${meeting(groupId, id)}/floor/release`,
  hand: (groupId: Id, id: Id): string => `${meeting(groupId, id)}/hand`,
  quiet: (groupId: Id, id: Id): string => `${meeting(groupId, id)}/quiet`,
  vent: (groupId: Id, id: Id): string => `${meeting(groupId, id)}/vent`,
  timerRemoval: (groupId: Id, id: Id): string => `${meeting(groupId, id)}/timer/removal`,

  wall: (id: Id): string => `${group(id)}/wall`,
  post,
  answers: (groupId: Id, id: Id): string => `${post(groupId, id)}/answers`,
  editPost: (groupId: Id, id: Id): string => `${post(groupId, id)}/edit`,
  postRemoval: (groupId: Id, id: Id): string => `${post(groupId, id)}/removal`,
  postHiding: (groupId: Id, id: Id): string => `${post(groupId, id)}/hiding`,
  postConcern: (groupId: Id, id: Id): string => `${post(groupId, id)}/concern`,

  reflections: "/reflections",
  commitments: "/commitments",
  newCommitment: "/commitments/new",
  commitment,
  editCommitment: (id: Id): string => `${commitment(id)}/edit`,
  hiding: (id: Id): string => `${commitment(id)}/hiding`,
  report: (id: Id): string => `${commitment(id)}/report`,
  nextStep: (id: Id): string => `${commitment(id)}/next-step`,
  cheers: (id: Id): string => `${commitment(id)}/cheers`,
  cheerRemoval: (id: Id, cheer: Id): string => `${commitment(id)}/cheers/${toAddress(cheer)}/removal`,
} as const;

/** The places within a meeting's page to which an answer comes back. */
export const placeOf = {
  presence: (member: Id): string => `here-${toAddress(member)}`,
  commitments: (member: Id): string => `of-${toAddress(member)}`,
  hotSeat: (member: Id): string => `seat-${toAddress(member)}`,
  notes: (kind: "win" | "lead" | "ask"): string => `notes-${kind}`,
  checkOut: "check-out",
  floor: "floor",
} as const;

/** The place of a post or an answer on the pages that show it. */
export const placeOfPost = (post: Id): string => `post-${toAddress(post)}`;

/** The group's page above a path of this room, or null where there is none. */
export const groupAbove = (path: string): string | null =>
  /^\/groups\/[0-9a-z]{11}(?=\/|$)/.exec(path)?.[0] ?? null;

/** The meeting's page above a path of this room, or null where there is none. */
export const meetingAbove = (path: string): string | null =>
  /^\/groups\/[0-9a-z]{11}\/meetings\/[0-9a-z]{11}(?=\/|$)/.exec(path)?.[0] ?? null;

import { type Id, toAddress } from "../../basics/ids.ts";
import { peopleUrls } from "../people/index.ts";

/** Every address of this room. */
export const hostUrls = {
  office: "/host",
  jobs: "/host/jobs",
  confirmGroup: (group: Id) => `/host/groups/${toAddress(group)}/confirmation`,
  refuseGroup: (group: Id) => `/host/groups/${toAddress(group)}/refusal`,
  requests: peopleUrls.requestsToHost,
  answer: (request: Id) => `/host/requests/${toAddress(request)}/answer`,
  invitations: "/host/invitations",
  revoke: (invitation: Id) => `/host/invitations/${toAddress(invitation)}/revocation`,
  members: "/host/members",
  membersAfter: (member: Id) => `/host/members?after=${toAddress(member)}`,
  member: (member: Id) => `/host/members/${toAddress(member)}`,
  roles: (member: Id) => `/host/members/${toAddress(member)}/roles`,
  signInLink: (member: Id) => `/host/members/${toAddress(member)}/sign-in-link`,
  mail: "/host/mail",
  passOn: (mail: Id) => `/host/mail/${toAddress(mail)}/passing-on`,
  settings: "/host/settings",
};

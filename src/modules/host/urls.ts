import { type Id, toAddress } from "../../basics/ids.ts";

/** Every address of this room. */
export const hostUrls = {
  office: "/host",
  jobs: "/host/jobs",
  confirmGroup: (group: Id) => `/host/groups/${toAddress(group)}/confirmation`,
  refuseGroup: (group: Id) => `/host/groups/${toAddress(group)}/refusal`,
  requests: "/host/requests",
  answer: (request: Id) => `/host/requests/${toAddress(request)}/answer`,
  invitations: "/host/invitations",
  revoke: (invitation: Id) => `/host/invitations/${toAddress(invitation)}/revocation`,
  members: "/host/members",
  membersAfter: (member: Id) => `/host/members?after=${toAddress(member)}`,
  member: (member: Id) => `/host/members/${toAddress(member)}`,
  roles: (member: Id) => `/host/members/${toAddress(member)}/roles`,
  signInLink: (member: Id) => `/host/members/${toAddress(member)}/sign-in-link`,
  mail: "/host/mail",
  settings: "/host/settings",
};

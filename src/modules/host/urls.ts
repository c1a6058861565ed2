import { type Id, toAddress } from "../../basics/ids.ts";
import type { CommunityTextKind } from "../../database/index.ts";
import { peopleUrls } from "../people/index.ts";

const queryOf = (ids: Record<string, Id | null>): string => {
  const parts = Object.entries(ids).flatMap(([name, id]) =>
    id === null ? [] : [`${name}=${toAddress(id)}`],
  );
  return parts.length > 0 ? `?${parts.join("&")}` : "";
};

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
  imports: "/host/imports",
  import: (list: Id) => `/host/imports/${toAddress(list)}`,
  importColumns: (list: Id) => `/host/imports/${toAddress(list)}/columns`,
  importInvitations: (list: Id) => `/host/imports/${toAddress(list)}/invitations`,
  importSending: (list: Id) => `/host/imports/${toAddress(list)}/sending`,
  importRemoval: (list: Id) => `/host/imports/${toAddress(list)}/removal`,
  concerns: peopleUrls.concernsToHost,
  concern: (concern: Id) => `/host/concerns/${toAddress(concern)}`,
  hiding: (concern: Id) => `/host/concerns/${toAddress(concern)}/hiding`,
  showing: (concern: Id) => `/host/concerns/${toAddress(concern)}/showing`,
  concernAnswer: (concern: Id) => `/host/concerns/${toAddress(concern)}/answer`,
  closing: (concern: Id) => `/host/concerns/${toAddress(concern)}/closing`,
  standing: (member: Id, concern?: Id | null) =>
    `/host/members/${toAddress(member)}/standing${concern ? `?concern=${toAddress(concern)}` : ""}`,
  warnings: (member: Id) => `/host/members/${toAddress(member)}/warnings`,
  keepingOut: (member: Id) => `/host/members/${toAddress(member)}/keeping-out`,
  lettingIn: (member: Id) => `/host/members/${toAddress(member)}/letting-in`,
  acts: "/host/acts",
  actsOn: (member: Id | null, before: Id | null) => `/host/acts${queryOf({ member, before })}`,
  texts: "/host/texts",
  text: (kind: CommunityTextKind) => `/host/texts/${kind}`,
  members: "/host/members",
  membersAfter: (member: Id) => `/host/members?after=${toAddress(member)}`,
  member: (member: Id) => `/host/members/${toAddress(member)}`,
  roles: (member: Id) => `/host/members/${toAddress(member)}/roles`,
  signInLink: (member: Id) => `/host/members/${toAddress(member)}/sign-in-link`,
  mail: "/host/mail",
  passOn: (mail: Id) => `/host/mail/${toAddress(mail)}/passing-on`,
  settings: "/host/settings",
};

/** What a text for an invitation is made of. `forName` may be empty, and `groupName` left out. */
export type InvitationTextParts = {
  community: string;
  from: string;
  forName: string;
  link: string;
  groupName?: string | undefined;
};

/** A text to paste into any messenger. It says nothing of anybody's search: others may look at that screen too. */
export function invitationText({ community, from, forName, link, groupName }: InvitationTextParts): string {
  return [
    forName ? `Hello ${forName},` : "Hello,",
    groupName
      ? `here is an invitation to "${groupName}" in ${community}. It would be good to have you with us.`
      : `here is an invitation to ${community}. It would be good to have you with us.`,
    "Have a look, it takes a minute, and you can still say no:",
    link,
    ...(from ? [from] : []),
  ].join("\n");
}

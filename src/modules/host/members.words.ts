import { mostMembersCounted } from "../people/index.ts";

/** "60 members", as far as they are counted. */
export const membersInWords = (count: number): string =>
  count > mostMembersCounted
    ? `More than ${mostMembersCounted.toLocaleString("en")} members`
    : count === 1
      ? "One member"
      : `${count} members`;

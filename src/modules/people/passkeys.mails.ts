import type { LetterWriter } from "../../delivery/index.ts";
import type { Main } from "../../database/index.ts";
import type { Entry } from "../../journal/index.ts";
import { mailAddressOf } from "./members.reads.ts";
import { peopleUrls } from "./urls.ts";

type Writer = LetterWriter<Main, Entry>;

/** Word to a member of every change to the keys with which somebody could sign in as them. */
const notice = (kind: string, on: Entry["kind"], lines: readonly string[]): Writer => ({
  kind,
  on,
  recipients: async (_db, entry) => (entry.subject_id === null ? [] : [entry.subject_id]),
  async write(db, { recipient }) {
    const to = await mailAddressOf(db, recipient);
    if (!to) return null;
    return {
      to,
      subject: "A change to your account",
      title: `Hello ${to.name}`,
      lines,
      link: { label: "See your passkeys", path: peopleUrls.passkeys },
    };
  },
});

export const passkeyMails: readonly Writer[] = [
  notice("passkey-added-notice", "passkey-added", [
    "A passkey was added to your account. From now on whoever has it can sign in as you.",
    "If that was you, all is well. If not, sign in, remove it, end the sessions that you do not know, and tell your host.",
  ]),
  notice("passkey-removed-notice", "passkey-removed", [
    "A passkey was removed from your account. It signs nobody in any more; a code or a link still does.",
    "If that was you, or you have just signed in by mail for the first time, all is well. If not, sign in, end the sessions that you do not know, and tell your host.",
  ]),
];

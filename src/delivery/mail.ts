import { createTransport } from "nodemailer";

/** A mail ready to go. The same `messageId` marks a second try as the same mail. */
export type Mail = {
  from: { name: string };
  to: { name: string; address: string };
  subject: string;
  text: string;
  html: string;
  messageId: string;
  /** Where mail programs may post, without a session, that no more such mail is wanted. */
  unsubscribe?: string;
};

export type Mailbox = { send(mail: Mail): Promise<void>; close(): void };

/** Who mail comes from where a host chose nothing else: it says nothing about its readers or what they look for. */
export const usualSender = "Landfall";

const patience = 10_000;

/** A mailbox on a mail server. `send` returns when the server has taken the mail, and throws otherwise. */
export function openMailbox(smtpUrl: string, address: string): Mailbox {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    dnsTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ from, to, subject, text, html, messageId, unsubscribe }) {
      await transport.sendMail({
        from: { name: from.name, address },
        to: { name: to.name, address: to.address },
        subject,
        text,
        html,
        messageId,
        headers: {
          "Auto-Submitted": "auto-generated",
          ...(unsubscribe ? unsubscribing(unsubscribe) : {}),
        },
      });
    },
    close: () => transport.close(),
  };
}

/** The headers of RFC 2369 and RFC 8058. NOTE: an address that is folded over two lines is not found again by all programs. */
const unsubscribing = (address: string) => ({
  "List-Unsubscribe": { prepared: true, value: `<${address}>` },
  "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
});

import { createTransport } from "nodemailer";

/** A mail ready to go. The same `messageId` marks a second try as the same mail. */
export type Mail = {
  to: { name: string; address: string };
  subject: string;
  text: string;
  html: string;
  messageId: string;
};

export type Mailbox = { send(mail: Mail): Promise<void>; close(): void };

// The sender says nothing about who its readers are or what they look for.
const senderName = "Landfall";
const patience = 10_000;

/** A mailbox on a mail server. `send` returns when the server has taken the mail, and throws otherwise. */
export function openMailbox(smtpUrl: string, from: string): Mailbox {
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
    async send({ to, subject, text, html, messageId }) {
      await transport.sendMail({
        from: { name: senderName, address: from },
        to: { name: to.name, address: to.address },
        subject,
        text,
        html,
        messageId,
        headers: { "Auto-Submitted": "auto-generated" },
      });
    },
    close: () => transport.close(),
  };
}

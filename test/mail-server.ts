import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

/** One mail as a mail server got it: `head` with its lines unfolded, and `words` as its plain text reads. */
export type Taken = { from: string; to: string; subject: string; head: string; words: string; raw: string };

export type MailServer = {
  /** What a house is told so that its mail goes here. */
  settings: { SMTP_URL: string; MAIL_FROM: string };
  taken: Taken[];
  /** What came for an address, oldest first. */
  mailsTo(address: string): Taken[];
  refuse: boolean;
  close(): Promise<void>;
};

/** A mail server on this machine that can be told to refuse. */
export async function openMailServer(): Promise<MailServer> {
  const taken: Taken[] = [];
  const state = { refuse: false };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: (_address, _session, done) => done(state.refuse ? new Error("not now") : null),
    onData(stream, session, done) {
      let raw = "";
      stream.on("data", (chunk: Buffer) => (raw += chunk.toString("utf8")));
      stream.on("end", () => {
        const from = session.envelope.mailFrom ? session.envelope.mailFrom.address : "";
        taken.push({ from, to: session.envelope.rcptTo[0]?.address ?? "", raw, ...read(raw) });
        done();
      });
    },
  });
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  return {
    settings: { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: "harbour@example.org" },
    taken,
    mailsTo: (address) => taken.filter(({ to }) => to === address),
    get refuse() {
      return state.refuse;
    },
    set refuse(wanted) {
      state.refuse = wanted;
    },
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}

/** Runs a story with a mail server of its own. */
export async function withMailServer(story: (server: MailServer) => Promise<void>): Promise<void> {
  const server = await openMailServer();
  try {
    await story(server);
  } finally {
    await server.close();
  }
}

function read(raw: string): Pick<Taken, "head" | "subject" | "words"> {
  const [head = "", ...rest] = raw.split("\r\n\r\n");
  const unfolded = head.replace(/\r\n[ \t]+/g, " ");
  const boundary = /boundary="?([^";\r\n]+)/.exec(unfolded)?.[1];
  const parts = boundary ? rest.join("\r\n\r\n").split(`--${boundary}`) : [raw];
  const plain = parts.find((part) => /content-type: text\/plain/i.test(part)) ?? "";
  const [partHead = "", ...body] = plain.split("\r\n\r\n");
  return {
    head: unfolded,
    subject: /^Subject: (.*)$/m.exec(unfolded)?.[1]?.trim() ?? "",
    words: decoded(body.join("\r\n\r\n"), partHead).replaceAll("\r\n", "\n").trim(),
  };
}

/** The words of a part, as its own head says that they are written. */
export function decoded(body: string, head: string): string {
  if (/base64/i.test(head)) return Buffer.from(body, "base64").toString("utf8");
  if (!/quoted-printable/i.test(head)) return body;
  const bytes = body
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_match, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}

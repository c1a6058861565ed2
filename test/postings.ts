import { once } from "node:events";
import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Reach } from "../src/web/reach.ts";

/** A small web for a story: what stands at which address of a server of our own, known by any public name. */
export type SmallWeb = {
  /** The address of a page there, such as http://jobs.example.com:41234/yard-lead. */
  at(path: string, name?: string): string;
  /** Reaches that server alone, by whatever name, and is otherwise as strict as the real one. */
  reach: Reach;
  /** What was asked of it. */
  asked: IncomingMessage[];
  close(): Promise<void>;
};

/** Opens it. */
export async function openSmallWeb(answers: RequestListener): Promise<SmallWeb> {
  const asked: IncomingMessage[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(request);
    answers(request, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    at: (path, name = "jobs.example.com") => `http://${name}:${port}${path}`,
    asked,
    reach: {
      ports: [port],
      mayName: (name) => name.endsWith(".example.com"),
      mayReach: (address) => address === "127.0.0.1",
      addressesOf: () => Promise.resolve(["127.0.0.1"]),
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Tells a story in one. */
export async function withSmallWeb(
  answers: RequestListener,
  story: (web: SmallWeb) => Promise<void>,
): Promise<void> {
  const web = await openSmallWeb(answers);
  try {
    await story(web);
  } finally {
    await web.close();
  }
}

/** A page as it is sent. */
export const page = (html: string, more: Record<string, string> = {}): RequestListener => {
  return (_asked, answer) => {
    answer.writeHead(200, { "content-type": "text/html; charset=utf-8", ...more });
    answer.end(html);
  };
};

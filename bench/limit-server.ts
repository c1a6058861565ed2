import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** An answer as the house gave it once, to be given again and again. */
export type Answer = { status: number; headers: Record<string, string>; body: string };

/** What to answer from now on: answers by name, and the name for each address; a post is answered by its own. */
export type Told = { answers: Record<string, Answer>; at: Record<string, string>; posted: string };

type Ready = { status: number; headers: Record<string, string>; body: Buffer };

// The least that a server of this Node can do: look the answer up, and send it.
let answers: Record<string, Ready> = {};
let at: Record<string, string> = {};
let posted = "";

const server = createServer((request, response) => {
  const name = request.method === "POST" ? posted : at[request.url ?? ""];
  const answer = answers[name ?? ""];
  if (!answer) return response.writeHead(404).end();
  if (request.method === "POST") request.resume();
  response.writeHead(answer.status, answer.headers).end(answer.body);
});

process.on("message", (told: Told) => {
  ({ at, posted } = told);
  answers = Object.fromEntries(
    Object.entries(told.answers).map(([name, answer]) => [name, ready(answer)] as const),
  );
  process.send?.("ready");
});
process.on("disconnect", () => process.exit());

server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));

function ready({ status, headers, body }: Answer): Ready {
  const bytes = Buffer.from(body);
  return { status, headers: { ...headers, "content-length": String(bytes.length) }, body: bytes };
}

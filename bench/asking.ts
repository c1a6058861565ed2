import { Agent, request } from "node:http";
import type { Answer } from "./limit-server.ts";

/** One request as a browser would send it. */
export type Call = { method: "GET" | "POST"; path: string; headers: Record<string, string>; body?: string };

export type Answered = { status: number; headers: Record<string, string>; bytes: Buffer };

const agent = new Agent({ keepAlive: true });

/** Asks once, and takes the bytes as they come over the wire. */
export function ask(origin: string, call: Call): Promise<Answered> {
  const { method, path, headers, body } = call;
  return new Promise((resolve, reject) => {
    const asked = request(new URL(path, origin), { method, headers, agent }, (response) => {
      const pieces: Buffer[] = [];
      response.on("data", (piece: Buffer) => pieces.push(piece));
      response.on("error", reject);
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers as Record<string, string>,
          bytes: Buffer.concat(pieces),
        }),
      );
    });
    // The server may close a connection that rested just when it is used again; a browser asks anew then.
    asked.on("error", (error) => (asked.reusedSocket ? resolve(ask(origin, call)) : reject(error)));
    asked.end(body);
  });
}

const ofTheConnection = ["date", "connection", "keep-alive", "transfer-encoding", "content-length"];

/** The same answer for the bare server to give. */
export function asAnswer({ status, headers, bytes }: Answered): Answer {
  const ofContent = Object.entries(headers).filter(([name]) => !ofTheConnection.includes(name));
  return { status, headers: Object.fromEntries(ofContent), body: bytes.toString() };
}

import { once } from "node:events";
import { request as askFor } from "node:http";
import type { AddressInfo } from "node:net";
import { keepable, putTogether } from "../src/app.tsx";
import { makeDoor } from "../src/web/door.ts";
import { inTown, type Town } from "./town.ts";

/** A town to which people come by a real connection: `inside` is the same one without the door. */
export function atTheDoor(story: (town: Town, inside: Town) => Promise<void>): Promise<void> {
  return inTown(async (inside) => {
    const { app } = putTogether(inside.house);
    const door = makeDoor(inside.house, app.fetch, keepable).listen(0, "127.0.0.1");
    await once(door, "listening");
    const { port } = door.address() as AddressInfo;
    try {
      await story({ ...inside, fetch: (request) => overTheWire(port, request) }, inside);
    } finally {
      door.closeAllConnections();
      door.close();
    }
  });
}

/** The answer as it came over the wire, with nothing unpacked. */
async function overTheWire(port: number, request: Request): Promise<Response> {
  const { method, headers } = request;
  const { host, pathname, search } = new URL(request.url);
  const body = Buffer.from(await request.arrayBuffer());
  return new Promise((resolve, reject) => {
    const sent = askFor({
      host: "127.0.0.1",
      port,
      method,
      path: pathname + search,
      headers: { ...Object.fromEntries(headers), host },
    });
    sent.once("error", reject);
    sent.once("response", (answer) => {
      const pieces: Buffer[] = [];
      answer.on("data", (piece: Buffer) => pieces.push(piece));
      answer.once("end", () => {
        const { statusCode: status = 0, headersDistinct } = answer;
        const all = Object.entries(headersDistinct).flatMap(([name, values = []]) =>
          values.map((value): [string, string] => [name, value]),
        );
        const bytes = pieces.length === 0 ? null : Buffer.concat(pieces);
        resolve(new Response(bytes, { status, headers: all }));
      });
    });
    sent.end(body);
  });
}

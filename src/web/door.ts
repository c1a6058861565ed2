import { createServer, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import type { House } from "./context.ts";
import { type Keepable, KeptPages } from "./kept-pages.ts";

/** The application: from a request to an answer. */
type Application = (request: Request, bindings?: object) => Response | Promise<Response>;

/**
 * The server at which everybody comes in. It answers with what is kept ready, and asks the application for the rest, one
 * after the other where many want something at once. `keepable` are the pages that are the same for every visitor.
 */
export function makeDoor(house: House, application: Application, keepable: Keepable): Server {
  const { config, clock } = house;
  const kept = new KeptPages(keepable, config.publicUrl, application, () => clock().epochMilliseconds);
  house.turnPages = () => kept.forget();
  const listener = getRequestListener(application, { hostname: config.host });
  const server = createServer(
    // Slow or silent connections are closed rather than kept.
    { headersTimeout: 5_000, requestTimeout: 10_000 },
    (asked, answer) => {
      const go = (): void => void listener(asked, answer);
      const sendAway = (): void => {
        // The application has the page by which somebody is asked to come again, with what they wrote on it.
        house.crowd.sentAway.add(asked);
        go();
      };
      const brings = asked.method === "POST";
      const inTurn = (then: () => void): void =>
        house.crowd.enter({ brings, go: then, sendAway, hasLeft: () => answer.destroyed });
      kept.answer(asked, answer, {
        answer: () => (!brings && isForNobody(asked.url) ? go() : inTurn(go)),
        inTurn,
      });
    },
  );
  server.on("connection", () => house.crowd.greet());
  return server;
}

/** Whoever only looks at these costs nothing, asks no database, and waits for nobody. */
const isForNobody = (url = ""): boolean => url === "/health" || url.startsWith("/assets/");

import { createServer, type IncomingMessage, type Server } from "node:http";
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
    { headersTimeout: 5_000, requestTimeout: longestFile },
    (asked, answer) => {
      closeWhereSlow(asked);
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

// In milliseconds: a form is small, and a file of people with their pictures may come over a slow line.
const longestForm = 10_000;
const longestFile = 300_000;

/** Only a form that brings a file has the time that Node gives everybody. */
function closeWhereSlow(asked: IncomingMessage): void {
  const { "content-length": length, "transfer-encoding": coding, "content-type": type = "" } = asked.headers;
  if ((!length && !coding) || type.toLowerCase().startsWith("multipart/form-data")) return;
  const timer = setTimeout(() => {
    if (!asked.complete) asked.destroy();
  }, longestForm).unref();
  asked.once("end", () => clearTimeout(timer)).once("close", () => clearTimeout(timer));
}

/** Whoever only looks at these costs nothing, asks no database, and waits for nobody. */
const isForNobody = (url = ""): boolean => url === "/health" || url.startsWith("/assets/");

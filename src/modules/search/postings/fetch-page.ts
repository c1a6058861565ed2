import http from "node:http";
import https from "node:https";
import { isIP, type LookupFunction } from "node:net";
import type { Reach } from "../../../web/reach.ts";
import { decodedPage } from "./decoded-page.ts";
import { orBy, Turns } from "./turns.ts";
import { type FetchTrouble, Unread } from "./unread.ts";

/** A page as text, with the address at which it was found in the end; or why there is none. */
export type Fetched = { address: string; html: string } | { trouble: FetchTrouble };

type Limits = { milliseconds: number; bytes: number; redirects: number };

const usual: Limits = { milliseconds: 5_000, bytes: 2 * 1024 * 1024, redirects: 4 };

// Each may take a while and hold 4 MB; who comes meanwhile waits for a turn.
const turns = new Turns(8);

/**
 * Fetches a page of the web for a member who pasted its address: http and https, five seconds in all, 2 MB, at most four
 * redirects, HTML alone, and nowhere that is not open to everybody (`reach`). Nothing of the member goes along. What is refused, what
 * does not exist and what does not answer are one and the same trouble, so that nobody learns by it what stands in our network.
 */
export async function fetchPage(address: string, reach: Reach, limits: Limits = usual): Promise<Fetched> {
  const deadline = AbortSignal.timeout(limits.milliseconds);
  try {
    return await turns.take(deadline, () => follow(address, reach, limits, deadline));
  } catch (error) {
    if (error instanceof Unread) return { trouble: error.why };
    throw error;
  }
}

async function follow(
  address: string,
  reach: Reach,
  limits: Limits,
  deadline: AbortSignal,
): Promise<{ address: string; html: string }> {
  let url = readable(URL.parse(address), "no-address");
  for (let hop = 0; hop <= limits.redirects; hop += 1) {
    const answer = await ask(url, await judged(url, reach, deadline), reach, deadline);
    try {
      const to = answer.headers.location;
      if (!isRedirect(answer.statusCode) || to === undefined)
        return { address: url.href, html: await decodedPage(answer, limits.bytes, deadline) };
      url = readable(URL.parse(to, url.href), "unreached");
    } finally {
      answer.destroy();
    }
  }
  throw new Unread("unreached");
}

function readable(url: URL | null, else_: FetchTrouble): URL {
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) throw new Unread(else_);
  return url;
}

const isRedirect = (status = 0): boolean => [301, 302, 303, 307, 308].includes(status);

/** The addresses of the network behind a page's, each of which may be spoken with; where a single one may not, none may. */
async function judged(url: URL, reach: Reach, deadline: AbortSignal): Promise<string[]> {
  const port = Number(url.port || (url.protocol === "https:" ? 443 : 80));
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const isLiteral = isIP(host) !== 0;
  if (!reach.ports.includes(port) || (!isLiteral && !reach.mayName(host))) throw new Unread("unreached");
  const addresses = isLiteral
    ? [host]
    : await orBy(deadline, reach.addressesOf(host)).catch(() => {
        throw new Unread("unreached");
      });
  if (addresses.length === 0 || !addresses.every((each) => reach.mayReach(each)))
    throw new Unread("unreached");
  return addresses;
}

/** Asks one of the judged addresses for a page, and nobody else: the name is not looked up a second time. */
function ask(
  url: URL,
  addresses: readonly string[],
  reach: Reach,
  deadline: AbortSignal,
): Promise<http.IncomingMessage> {
  const { Agent, get } = url.protocol === "https:" ? https : http;
  return new Promise((resolve, reject) => {
    const failed = (): void => reject(new Unread("unreached"));
    // NOTE: an agent of its own: a connection that stays open was judged for another page, and a proxy would look up by itself.
    const agent = new Agent({ keepAlive: false, maxSockets: 1 });
    const request = get(url, { agent, headers, lookup: handing(addresses), signal: deadline }, resolve);
    request.on("error", failed);
    request.on("socket", (socket) =>
      socket.once("connect", () => {
        if (!reach.mayReach(socket.remoteAddress ?? "")) request.destroy(new Error("not judged"));
      }),
    );
  });
}

const headers = {
  "User-Agent": "Landfall (a person pasted this address)",
  Accept: "text/html, application/xhtml+xml",
  "Accept-Encoding": "gzip, deflate, br",
  "Accept-Language": "en, *;q=0.5",
};

const handing =
  (addresses: readonly string[]): LookupFunction =>
  (_name, { all }, done) => {
    const known = addresses.map((address) => ({ address, family: isIP(address) }));
    if (all) done(null, known);
    else done(null, known[0]?.address ?? "", known[0]?.family);
  };

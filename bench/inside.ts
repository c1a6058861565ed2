import { join } from "node:path";
import { putTogether } from "../src/app.tsx";
import { readConfig } from "../src/config.ts";
import type { QueryEar } from "../src/database/index.ts";
import { closeHouse, openHouse } from "../src/house.ts";
import type { House } from "../src/web/context.ts";
import type { Call } from "./asking.ts";
import type { Place } from "./place.ts";

/** The house within this process, on a seeded community whose clock stands still. */
export type Inside = {
  house: House;
  /** Opens a page as the browser with this session's secret would. */
  ask(path: string, secret: string | null): Promise<Response>;
  /** Sends a request as it stands. */
  send(call: Call): Promise<Response>;
  close(): Promise<void>;
};

/** Opens the house in this process, its clock at the moment of the seeding; `ear` hears every query. */
export async function openInside({ settings, landmarks }: Place, ear?: QueryEar): Promise<Inside> {
  const now = Temporal.Instant.from(landmarks.now);
  const config = readConfig({ LOG_LEVEL: "error", ...settings }, join(import.meta.dirname, "../dist/assets"));
  const house = await openHouse(config, () => now, ear);
  const { app } = putTogether(house);
  const send = async ({ path, ...request }: Call): Promise<Response> =>
    app.fetch(new Request(new URL(path, "http://localhost:3000"), request));
  return {
    house,
    ask: (path, secret) =>
      send({ method: "GET", path, headers: secret === null ? {} : { cookie: cookieOf(secret) } }),
    send,
    close: () => closeHouse(house),
  };
}

/** The cookie of a session. */
export const cookieOf = (secret: string): string => `landfall=${secret}`;

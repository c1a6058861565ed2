import type { Landmarks } from "./seed/landmarks.ts";

/** A community, and the settings with which a house opens on it. */
export type Place = { landmarks: Landmarks; settings: Record<string, string>; remove(): Promise<void> };

/** Where they come from: how one is made, and how it is copied. */
export type Source = {
  make(size: number, interviews?: number): Promise<Place>;
  copy(place: Place): Promise<Place>;
  close(): Promise<void>;
};

/** The links of a community that is measured are signed by this; nobody else uses one. */
export const settings = { SECRET_KEY: "only for measuring, never for people" };

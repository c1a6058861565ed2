import { peopleUrls } from "../people/index.ts";

const stops = "/mail/stop/";

/** Every address of this room. */
export const mailUrls = {
  settings: peopleUrls.mailSettings,
  /** Opens without a session; mail programs post to it. */
  stop: (token: string): string => `${stops}${token}`,
};

/** Whether a path is one to which anybody may post from anywhere: the token in it says all that there is to say. */
export const isMailStop = (path: string): boolean =>
  path.startsWith(stops) && /^[\w-]{10,120}$/.test(path.slice(stops.length));

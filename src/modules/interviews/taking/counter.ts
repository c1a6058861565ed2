import { writtenNumber } from "../urls.ts";

/** How many interviews there are, from 00000 on. */
export const haveAnswered = (answered: number): string =>
  answered === 1 ? "00001: one person has answered" : `${writtenNumber(answered)} people have answered`;

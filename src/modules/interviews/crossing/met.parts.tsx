import type { JSX } from "../../../web/jsx/index.ts";
import { AuthorMark } from "../names.parts.tsx";
import { interviewUrls, writtenNumber } from "../urls.ts";
import type { Met } from "./met.ts";

/** Interviews that cross with what somebody said, each with a sentence of its own. */
export function MetList({ all, say }: { all: readonly Met[]; say: (met: Met) => string }): JSX.Element {
  return (
    <ul class="crossovers">
      {all.map((met) => (
        <li>
          <p>
            <a href={interviewUrls.interview(met.number)}>{writtenNumber(met.number)}</a>
            {met.name_kind !== "number" && (
              <>
                {" "}
                (<AuthorMark by={met} />)
              </>
            )}{" "}
            {say(met)}
          </p>
          <blockquote class="words">
            <a href={interviewUrls.answer(met.number, met.quote.slug)}>
              <bdi>“{met.quote.words}”</bdi>
            </a>
          </blockquote>
        </li>
      ))}
    </ul>
  );
}

/** What is said of somebody who may have been there. Of nobody is said what they did not choose. */
export function guideSays({ phrase, isChosen, isAsked }: Met): string {
  if (phrase !== "" && isChosen) return `has been through ${phrase}, and writes:`;
  return phrase !== "" && isAsked
    ? `writes what may help with ${phrase}:`
    : "writes of something near to it:";
}

/** What is said of somebody who may need what one knows. */
export const seekerSays = ({ phrase, isChosen, isOffered }: Met): string =>
  isOffered
    ? "may need what you offer, and writes:"
    : phrase !== "" && isChosen
      ? `struggles with ${phrase}, and writes:`
      : "writes of something that you may know:";

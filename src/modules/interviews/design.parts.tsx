import { Section } from "../../web/components/index.ts";
import type { Drawn } from "../../web/frame.ts";
import { Crossovers } from "./crossing/crossovers.parts.tsx";
import { readKey } from "./keys.ts";
import { AuthorMark, Day } from "./names.parts.tsx";
import { KeyQr } from "./publishing/key-card.tsx";

// Made up, and good for nothing anywhere.
const words = "harbor morning letter rescue apple window travel ladder ocean bridge";

/** The parts that only this room has, with made-up interviews. */
export function InterviewSamples(): Drawn {
  const key = readKey(words);
  return (
    <Section title="Interviews">
      <h3>Who said it</h3>
      <ul>
        <li>
          <AuthorMark by={{ name_kind: "number", name: "", number: 31 }} bare />
        </li>
        <li>
          <AuthorMark by={{ name_kind: "nickname", name: "Birch", number: 17 }} />, <Day on="2026-11-24" />
        </li>
        <li>
          <AuthorMark by={{ name_kind: "member", name: "Amara Okafor", number: 4 }} />
        </li>
      </ul>
      <Crossovers
        number={17}
        crossovers={{
          guides: [
            {
              seeker: 17,
              guide: 12,
              phrase: "a change of field",
              struggles: 1,
              been: 1,
              quote: "The first lead came out of two mornings a week of helping without pay.",
              quote_slug: "tried",
              reason: "",
              found_by: "software",
              state: "confirmed",
            },
          ],
          seekers: [],
        }}
      />
      <h3>A key</h3>
      <ol class="key-words">
        {words.split(" ").map((word) => (
          <li>{word}</li>
        ))}
      </ol>
      {key && <KeyQr words={key} />}
    </Section>
  );
}

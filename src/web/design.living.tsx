import type { JSX } from "./jsx/index.ts";
import {
  Beginnings,
  Highlight,
  Initials,
  LinkButton,
  LinkedWords,
  RichWords,
  Section,
} from "./components/index.ts";

/** How a meeting that goes on and a wall are drawn; the rooms that own them fill the same marks with what people say. */
export function LivingGroups(): JSX.Element {
  return (
    <>
      <Highlight label="Round 2 of 6" title="Wins">
        <div>
          <progress max={300} value={180} aria-label="Time left in this round">
            3 of 5 minutes
          </progress>
          <p>About 3 of 5 minutes left</p>
        </div>
        <p>
          <strong>Jonas has the floor.</strong>
        </p>
        <LinkButton href="/design" quiet>
          Refresh
        </LinkButton>
      </Highlight>
      <Section title="Who speaks">
        <h3>Who asks to speak</h3>
        <ol class="hands">
          <li>Amara Okafor</li>
          <li>Mei-Ling Zhao</li>
        </ol>
      </Section>
      <Section title="On a wall">
        <article class="thread">
          <Said
            name="Amara Okafor"
            id={1}
            words="The library opens at nine on Saturdays: https://library.example.org/hours"
          />
          <ul class="post-answers" aria-label="Sample answers">
            <li>
              <Said name="Jonas" id={2} words="Then I bring the printer paper at nine." />
            </li>
          </ul>
        </article>
      </Section>
      <Section title="Ways to begin">
        <Beginnings
          ways={[
            { href: "/design", label: "Look at the open groups", line: "And ask one yourself." },
            { href: "/design", label: "Start a group", line: "With a friend, or with whoever comes." },
          ]}
        />
      </Section>
      <Section title="Words of a host" aside="A few signs of Markdown, and nothing else">
        <RichWords words={hostsWords} />
      </Section>
    </>
  );
}

function Said({ name, id, words }: { name: string; id: number; words: string }): JSX.Element {
  return (
    <div class="post">
      <div class="post-head">
        <Initials name={name} id={id} />
        <div>
          {name} <p class="line">Sat 28 Nov, 18:30</p>
        </div>
      </div>
      <p class="words">
        <LinkedWords words={words} />
      </p>
    </div>
  );
}

const hostsWords = `## House rules

Be as kind in writing as **at a table**.

- What is said here stays here.
- Something is not right? [Look at the parts](/design).`;

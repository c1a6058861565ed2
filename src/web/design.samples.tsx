import type { JSX } from "./jsx/index.ts";
import {
  Actions,
  Copyable,
  Drawing,
  Empty,
  formerMember,
  Initials,
  Keep,
  LinkButton,
  LinkedWords,
  Lines,
  Mark,
  Notice,
  PersonLine,
  PostForm,
  PrintButton,
  Quiet,
  Section,
  Submit,
} from "./components/index.ts";

export function Words(): JSX.Element {
  return (
    <Section title="Words" id="words" aside="A serif for headings, sixty-five characters a line">
      <p>
        A few people who expect you on Tuesday, a plan you said aloud, a note of thanks sent the same evening.
        Text runs in lines short enough to read on the way to a bus, and <a href="/design">a link</a> looks
        like one.
      </p>
      <h3>A heading inside a section</h3>
      <ul>
        <li>One thing, said plainly.</li>
        <li>
          And another, with a little more to it so that the line has to turn around once before it ends.
        </li>
      </ul>
      <blockquote>If nobody answers by Thursday, I phone.</blockquote>
      <p class="words">
        <LinkedWords
          words={
            "Typed by a person: the port lists its jobs at https://port.example.org/jobs\nand answers at jobs@port.example.org."
          }
        />
      </p>
      <Quiet>Small muted words, for what is good to know and easy to leave.</Quiet>
    </Section>
  );
}

export function Buttons(): JSX.Element {
  return (
    <Section title="What can be done">
      <PostForm action="/design" label="Samples of buttons">
        <Keep name="sample" value="1" />
        <Actions>
          <Submit>Commit to this</Submit>
          <Submit quiet>Keep as a draft</Submit>
          <Submit danger>Delete my account</Submit>
          <LinkButton href="/design" quiet>
            A link as a button
          </LinkButton>
        </Actions>
      </PostForm>
      <Copyable label="A link for five people" value="https://landfall.example/join/7h2k-9m4x-pq3d" />
      <PrintButton />
    </Section>
  );
}

export function Notices(): JSX.Element {
  return (
    <Section title="Notices">
      <Notice kind="said">Your report is in. The group reads it on Tuesday.</Notice>
      <Notice kind="waits">Two people asked to join, and wait for your word.</Notice>
      <Notice kind="trouble">
        This was changed meanwhile, perhaps in another window. Here is what stands now.
      </Notice>
    </Section>
  );
}

export function People(): JSX.Element {
  return (
    <Section title="People" aside="Initials are drawn, no photo is needed">
      <Lines>
        <PersonLine
          name="Amara Okafor"
          id={1}
          href="/design"
          line="Bookkeeping, looking since spring"
          note="Chair"
        />
        <PersonLine
          name="Jonas"
          id={2}
          line="Warehouse and dispatch"
          note={<Mark kind="waits">asked to join</Mark>}
        />
        <PersonLine name="Mei-Ling Zhao" id={3} line="Helper: twenty years in hiring" />
        <PersonLine name={formerMember} id={4} />
      </Lines>
      <Actions>
        {["Ana Ruiz", "Bo", "Carl Ek", "Dora Li", "Eve", "Finn Ode"].map((name, id) => (
          <Initials name={name} id={id} />
        ))}
      </Actions>
    </Section>
  );
}

export function Marks(): JSX.Element {
  return (
    <Section title="Marks" aside="A shape and a word, never a verdict">
      <Actions>
        <Mark kind="done">done</Mark>
        <Mark kind="partly">partly</Mark>
        <Mark kind="not-yet">not yet</Mark>
        <Mark kind="waits">waits for your report</Mark>
        <Mark kind="said">reported</Mark>
      </Actions>
      <div>
        <label for="sample-progress">Places taken: 4 of 6</label>
        <progress id="sample-progress" max={6} value={4}>
          4 of 6
        </progress>
      </div>
    </Section>
  );
}

export function Empties(): JSX.Element {
  return (
    <Section title="Where nothing is yet">
      <Empty drawing="rope" title="Nothing is tied to this week yet.">
        <p>One small thing is a good start. Say what, when and where.</p>
        <LinkButton href="/design">Make a commitment</LinkButton>
      </Empty>
      <Empty drawing="chairs" title="The chairs are out; nobody sits yet." />
      <Empty drawing="lamp" title="No notes so far." />
      <Empty drawing="letter" title="The letter is on its way." />
      <Empty drawing="lost-buoy" title="Nothing is moored at this address." />
      <Empty drawing="gull" title="Welcome ashore." />
      <Drawing name="harbour" />
    </Section>
  );
}

import { newId, toAddress } from "../../../basics/ids.ts";
import {
  Actions,
  ChoiceField,
  Empty,
  Facts,
  Keep,
  Lines,
  LinkButton,
  Notice,
  type Option,
  Page,
  PersonLine,
  PostForm,
  Problems,
  Quiet,
  Section,
  Submit,
  TextField,
} from "../../../web/components/index.ts";
import { emptyForm, type Form, typed, typedText } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { Children, JSX } from "../../../web/jsx/index.ts";
import { sayDate } from "../../../web/when.ts";
import { inWorkWords, partWords, sayEvery, tieWords } from "../book/contact.words.ts";
import { shownContactName } from "../contact.ts";
import { contactUrls } from "../urls.ts";
import type { Candidate, Likeness } from "./alike.reads.ts";
import type { Chosen } from "./columns.ts";
import type { OneOfPair, Pair } from "./pair.reads.ts";

/** Two beside each other, and which words stand once they are one; `changed` where one of them was changed while the page was open. */
export function MergingPage(frame: Frame, pair: Pair, form: Form = emptyForm, changed = false): Drawn {
  const { kept, other, differ } = pair;
  const name = shownContactName(kept.name);
  return (
    <Page
      frame={frame}
      title="Are these one person?"
      back={{ href: contactUrls.contact(kept.id), label: name }}
    >
      {changed && (
        <Notice kind="trouble">
          One of the two was changed meanwhile. This is how they are now: please look once more.
        </Notice>
      )}
      <Problems form={form} />
      <div class="two-beside">
        <Side title="Stays" who={kept} />
        <Side title="Goes into it" who={other} />
      </div>
      <p>
        Together they have the ways and tags of both, and one story: what happened, and what was promised. For
        30 days you can undo it.
      </p>
      {pair.leftOut.length > 0 && (
        <Quiet>There is no room for all ways. These stay behind: {pair.leftOut.join(", ")}.</Quiet>
      )}
      <PostForm action={contactUrls.merging(kept.id)} label="Put the two together">
        <Keep name="id" value={typedText(form, "id") || toAddress(newId())} />
        <Keep name="other" value={toAddress(other.id)} />
        <Keep name="version" value={kept.version} />
        <Keep name="otherVersion" value={other.version} />
        {differ.map((each) => (
          <Choosing each={each} pair={pair} form={form} />
        ))}
        <Actions>
          <Submit>Put them together</Submit>
          <LinkButton href={contactUrls.mergingWith(other.id, kept.id)} quiet>
            The other way round
          </LinkButton>
        </Actions>
      </PostForm>
      <PostForm action={contactUrls.alike} label="They are not one">
        <Keep name="one" value={toAddress(kept.id)} />
        <Keep name="other" value={toAddress(other.id)} />
        <Submit quiet>These are two people</Submit>
      </PostForm>
    </Page>
  );
}

const Side = ({ title, who }: { title: string; who: OneOfPair }): JSX.Element => (
  <Section title={title}>
    <Facts items={factsOf(who)} />
  </Section>
);

function factsOf(one: OneOfPair): (readonly [string, Children])[] {
  const words = (each: Chosen): string => wordsOf[each](one);
  const facts: [string, string][] = [
    ["Name", words("name")],
    ["What they do there", [one.title, one.company].filter(Boolean).join(", ")],
    ["Part", [words("part"), words("inWork"), words("tie")].filter(Boolean).join(" · ")],
    ["Reached by", one.ways.join("\n")],
    ["Tags", one.tags.join(", ")],
    ["Where we met", words("met")],
    ["What you spoke of", one.about],
    ["Last exchange", one.last_exchange_on && sayDate(one.last_exchange_on)],
    ["Keep in touch", words("keeping")],
  ];
  return facts
    .filter(([, content]) => content !== "")
    .map(([label, content]) => [label, <span class="words">{content}</span>] as const);
}

/** What each says, in a few words. */
const wordsOf: Record<Chosen, (one: OneOfPair) => string> = {
  name: ({ name }) => shownContactName(name),
  company: ({ company }) => company ?? "",
  title: ({ title }) => title,
  inWork: ({ in_work }) => in_work && inWorkWords[in_work],
  part: ({ part }) => part && partWords[part],
  tie: ({ tie }) => tie && tieWords[tie],
  met: ({ met_where, met_on }) => [met_where, met_on && sayDate(met_on)].filter(Boolean).join(", "),
  about: ({ about }) => about,
  keeping: ({ keep_days }) => (keep_days > 0 ? sayEvery(keep_days) : ""),
};

const asked: Record<Chosen, string> = {
  name: "Which name?",
  company: "Which company?",
  title: "What do they do there?",
  inWork: "In work, or not?",
  part: "Which part do they play?",
  tie: "How well do you know each other?",
  met: "Where did you meet?",
  about: "What did you speak of?",
  keeping: "How often to keep in touch?",
};

function Choosing({ each, pair, form }: { each: Chosen; pair: Pair; form: Form }): JSX.Element {
  const { kept, other } = pair;
  const isBoth = each === "about" && pair.bothFit;
  const options: Option[] = [
    ...(isBoth ? [{ value: "both", label: "Both, one below the other" }] : []),
    { value: "kept", label: wordsOf[each](kept) },
    { value: "other", label: wordsOf[each](other) },
  ];
  const chosen = typedText(form, each) || (isBoth ? "both" : "kept");
  const filled = { ...form, typed: { ...form.typed, ...typed({ [each]: chosen }).typed } };
  return <ChoiceField form={filled} name={each} label={asked[each]} options={options} required />;
}

export type ChoosingData = {
  contact: { id: number; name: string };
  /** Who looks the same, and who was found; null while nobody was looked for. */
  alike: Candidate[];
  found: Candidate[] | null;
};

/** Looks for the other half of somebody who is here twice. */
export function MergeChoicePage(frame: Frame, data: ChoosingData, form: Form = emptyForm): Drawn {
  const { contact, alike, found } = data;
  const name = shownContactName(contact.name);
  return (
    <Page frame={frame} title="Here twice?" back={{ href: contactUrls.contact(contact.id), label: name }}>
      <p>Who is the same person as {name}? You see both beside each other before anything happens.</p>
      <Problems form={form} />
      <PostForm action={contactUrls.mergingSearch(contact.id)} label="Find the other">
        <TextField form={form} name="words" label="Their name" type="search" autocomplete="off" required />
        <Submit quiet>Find</Submit>
      </PostForm>
      {found && (
        <Section title="Found">
          {found.length === 0 && <Quiet>Nobody else is found. Fewer letters may find more.</Quiet>}
          <Candidates contact={contact.id} rows={found} />
        </Section>
      )}
      {alike.length > 0 && (
        <Section title="Perhaps one of these">
          <Candidates contact={contact.id} rows={alike} />
        </Section>
      )}
    </Page>
  );
}

const Candidates = ({ contact, rows }: { contact: number; rows: Candidate[] }): JSX.Element => (
  <Lines>
    {rows.map((row) => (
      <PersonLine
        name={shownContactName(row.name)}
        id={row.id}
        href={contactUrls.mergingWith(contact, row.id)}
        line={[row.title, row.company].filter(Boolean).join(", ")}
      />
    ))}
  </Lines>
);

/** Those who may be here twice. */
export function AlikePage(frame: Frame, pairs: Likeness[], more: boolean): Drawn {
  return (
    <Page frame={frame} title="Who is here twice?" back={{ href: contactUrls.contacts, label: "My people" }}>
      {pairs.length === 0 ? (
        <Empty drawing="gull" title="Nobody seems to be here twice.">
          <p>Where two have the same name, address or number, they are shown here.</p>
        </Empty>
      ) : (
        <p>These have something in common. Whether they are one person, only you know.</p>
      )}
      <Lines>
        {pairs.map((pair) => (
          <AlikePair pair={pair} />
        ))}
      </Lines>
      {more && <Quiet>There are more. They follow once these are settled.</Quiet>}
    </Page>
  );
}

const reasons: Record<Likeness["by"], string> = {
  name: "The same name",
  way: "The same address or number",
};

function AlikePair({ pair: { one, other, by } }: { pair: Likeness }): JSX.Element {
  return (
    <div class="alike-pair">
      <p class="line">{reasons[by]}</p>
      {[one, other].map((each) => (
        <PersonLine
          name={shownContactName(each.name)}
          id={each.id}
          href={contactUrls.contact(each.id)}
          line={[each.title, each.company].filter(Boolean).join(", ")}
        />
      ))}
      <Actions>
        <LinkButton href={contactUrls.mergingWith(one.id, other.id)} quiet>
          Look at both
        </LinkButton>
        <PostForm action={contactUrls.alike} label="They are not one">
          <Keep name="one" value={toAddress(one.id)} />
          <Keep name="other" value={toAddress(other.id)} />
          <button class="plain" type="submit">
            These are two people
          </button>
        </PostForm>
      </Actions>
    </div>
  );
}

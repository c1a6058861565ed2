import type { JSX } from "../../web/jsx/index.ts";
import { newId, toAddress } from "../../basics/ids.ts";
import {
  Actions,
  Entry,
  Keep,
  Lines,
  LinkButton,
  Page,
  PostForm,
  Problems,
  Quiet,
  Section,
  Submit,
  TextField,
} from "../../web/components/index.ts";
import { emptyForm, type Form, scoped, typedText } from "../../web/forms.ts";
import type { Drawn, Frame } from "../../web/frame.ts";
import { companyLetters, domainLetters } from "./keep-aways.forms.ts";
import type { KeepAwayListed } from "./keep-aways.reads.ts";
import { nameLetters } from "./set-up.forms.ts";
import { peopleUrls } from "./urls.ts";

export type KeepAwaysData = { rows: readonly KeepAwayListed[]; company?: Form; person?: Form };

/** The private list: who must not learn of my search, what the list does, and what it cannot do. */
export function KeepAwaysPage(frame: Frame, { rows, company, person }: KeepAwaysData): Drawn {
  return (
    <Page frame={frame} title="Keep-away list" back={{ href: peopleUrls.me, label: "Me" }}>
      <p>
        Companies and people who must not learn of your search: your employer, a colleague, a former boss.
        Only you see this list. Nobody is told that they are on it, and you are not told whether anybody is
        meant by it.
      </p>
      <Section title="On your list">
        {rows.length === 0 ? (
          <Quiet>Nobody yet. If you have a job now, begin with your employer.</Quiet>
        ) : (
          <Lines>
            {rows.map((row) => (
              <Listed row={row} />
            ))}
          </Lines>
        )}
      </Section>
      <Section title="Add a company">
        <CompanyForm form={scoped(company ?? emptyForm, "company")} />
      </Section>
      <Section title="Add a person">
        <PersonForm form={scoped(person ?? emptyForm, "person")} />
      </Section>
      <WhatItDoes />
      <WhatItCannotDo />
    </Page>
  );
}

function Listed({ row }: { row: KeepAwayListed }): JSX.Element {
  const name = row.member_name ?? row.name;
  const details = [
    row.kind === "company" ? "Company" : row.kept_member_id === null ? "Person" : "A member here",
    row.domain && `mail addresses that end in ${row.domain}`,
    row.email,
  ];
  return (
    <Entry title={name} line={details.filter(Boolean).join(", ")}>
      <PostForm action={peopleUrls.keepAwayRemoval(row.id)} label={`Take ${name} off the list`}>
        <button class="plain" type="submit">
          Take off the list
        </button>
      </PostForm>
    </Entry>
  );
}

function CompanyForm({ form }: { form: Form }): JSX.Element {
  return (
    <PostForm action={peopleUrls.keepAwayCompanies} keepWords>
      <Keep name="id" value={typedText(form, "id") || toAddress(newId())} />
      <Problems form={form} />
      <TextField
        form={form}
        name="name"
        label="Its name"
        hint="As people say it who work there. Add it twice if it goes by two names."
        maxLength={companyLetters}
        required
      />
      <TextField
        form={form}
        name="domain"
        label="What its mail addresses end in"
        hint="Such as acme.example, or an address of its web pages."
        maxLength={domainLetters}
      />
      <Submit>Keep this company away</Submit>
    </PostForm>
  );
}

function PersonForm({ form }: { form: Form }): JSX.Element {
  return (
    <PostForm action={peopleUrls.keepAwayPeople} keepWords>
      <Keep name="id" value={typedText(form, "id") || toAddress(newId())} />
      <Problems form={form} />
      <TextField
        form={form}
        name="name"
        label="Their name"
        hint="First and last name, as they would give it."
        maxLength={nameLetters}
        required
      />
      <TextField
        form={form}
        name="email"
        type="email"
        label="Their e-mail address"
        hint="The surest way, above all the one that they use at home."
      />
      <Submit>Keep this person away</Submit>
    </PostForm>
  );
}

function WhatItDoes(): JSX.Element {
  return (
    <Section title="What it does">
      <p>
        A person is meant who has that address or that full name. A company is meant where somebody’s mail
        address ends in its name on the web, or where they name it as their employer or in their line of work.
      </p>
      <ul>
        <li>
          They do not see your page, what you answered, or what you look for, in any room of this place.
        </li>
        <li>You are never put together into a group, and neither of you can write to the other.</li>
        <li>Nothing shows that this was done: what they get is what anybody gets where there is nothing.</li>
      </ul>
    </Section>
  );
}

function WhatItCannotDo(): JSX.Element {
  return (
    <Section title="What it cannot do">
      <p>It compares what people wrote about themselves. So it does not keep away:</p>
      <ul>
        <li>
          a colleague who does not name the employer, uses a private address, and is not on your list by name;
        </li>
        <li>somebody who goes by a first name or another name here, with an address that you do not know;</li>
        <li>
          people who are in a group with you already: there you see each other, and of your page they see name
          and pronouns only;
        </li>
        <li>meetings that you were both at: their minutes stay as they are, your part too;</li>
        <li>what you wrote to somebody before: it stays with them, unless you take it back;</li>
        <li>an invitation that you give out yourself: it says who invites;</li>
        <li>the host, who sees who is a member;</li>
        <li>what somebody tells by word of mouth.</li>
      </ul>
    </Section>
  );
}

/** What it means to keep this one member away, and the button. */
export function KeepMemberAwayPage(
  frame: Frame,
  { id, name, isOnList }: { id: number; name: string; isOnList: boolean },
): Drawn {
  const back = { href: peopleUrls.member(id), label: name };
  if (isOnList) {
    return (
      <Page frame={frame} title={`${name} is on your keep-away list`} back={back}>
        <LinkButton href={peopleUrls.keepAways}>See your list</LinkButton>
      </Page>
    );
  }
  return (
    <Page frame={frame} title={`Keep ${name} away`} back={back}>
      <p>
        {name} will not see your page, your answers or what you look for, and you are never put together into
        a group. In a group that you share already, you see each other as before. Nothing shows that this was
        done.
      </p>
      <PostForm action={peopleUrls.keepAwayMember(id)}>
        <Actions>
          <Submit>Keep {name} away</Submit>
          <LinkButton href={peopleUrls.member(id)} quiet>
            Not now
          </LinkButton>
        </Actions>
      </PostForm>
      <Quiet>
        <a href={peopleUrls.keepAways}>Your keep-away list</a> says more on what it does, and what it cannot
        do.
      </Quiet>
    </Page>
  );
}

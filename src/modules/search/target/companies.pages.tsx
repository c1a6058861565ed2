import { Actions, Empty, Entry, Lines, LinkButton, Page, Quiet } from "../../../web/components/index.ts";
import type { Form } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { contactUrls, shownContactName } from "../../contacts/index.ts";
import { Turning } from "../../groups/index.ts";
import { type Standing, standings } from "../search.ts";
import { standingWords } from "../search.words.ts";
import { searchUrls } from "../urls.ts";
import { AddCompany, AddLines } from "./company-fields.tsx";
import type { TargetCompanyListed } from "./target-companies.reads.ts";

export type CompaniesData = {
  rows: readonly TargetCompanyListed[];
  page: number;
  more: boolean;
  /** How many stand where, whatever is shown. */
  counts: Record<Standing, number>;
  /** Those of one standing alone are shown. */
  standing: Standing | null;
  suggestions: readonly string[];
  one: Form;
  lines: Form;
};

/** Where somebody would like to work: each with whom they know there, what they pursue there, and where it stands. */
export function TargetCompaniesPage(frame: Frame, data: CompaniesData): Drawn {
  const { rows, page, more, counts, standing } = data;
  const all = Object.values(counts).reduce((sum, many) => sum + many, 0);
  return (
    <Page frame={frame} title="My target companies" back={{ href: searchUrls.target, label: "My target" }}>
      {all === 0 ? <NoneYet /> : <HowMany all={all} />}
      <AddCompany form={data.one} suggestions={data.suggestions} />
      <AddLines form={data.lines} />
      {all > 0 && <Filter counts={counts} all={all} at={standing} />}
      {rows.length > 0 ? (
        <Lines>
          {rows.map((row) => (
            <OneCompany row={row} />
          ))}
        </Lines>
      ) : (
        all > 0 && <Quiet>{page > 1 ? "The list does not go so far." : "None stands here just now."}</Quiet>
      )}
      <Turning
        label="More target companies"
        path={standing ? `${searchUrls.targetCompanies}?standing=${standing}` : searchUrls.targetCompanies}
        page={page}
        more={more}
        back="Back"
        on="Further on"
      />
    </Page>
  );
}

const NoneYet = (): JSX.Element => (
  <Empty drawing="harbour" title="Where would you like to work?">
    <p>
      Begin with one name. Neighbours of a company you liked, whoever supplies it, whoever competes with it:
      lists grow by themselves. 40 to 50 is the aim of one well-known method, as reported of Pierson and Lee
      Hecht Harrison.
    </p>
  </Empty>
);

/** The aim is said, and is nobody's measure. */
const HowMany = ({ all }: { all: number }): JSX.Element => (
  <>
    <p>{all === 1 ? "One company stands here." : `${all} companies stand here.`}</p>
    {all < 40 && (
      <Quiet>
        40 to 50 is the aim of one well-known method, as reported of Pierson and Lee Hecht Harrison. A shorter
        list with people in it is a good list too.
      </Quiet>
    )}
  </>
);

function Filter(props: { counts: Record<Standing, number>; all: number; at: Standing | null }): JSX.Element {
  const { counts, all, at } = props;
  const ways = [
    { href: searchUrls.targetCompanies, label: "All", many: all, current: at === null },
    ...standings
      .filter((each) => counts[each] > 0 || each === at)
      .map((each) => ({
        href: `${searchUrls.targetCompanies}?standing=${each}`,
        label: standingWords[each],
        many: counts[each],
        current: each === at,
      })),
  ];
  return (
    <nav class="filters" aria-label="Which target companies are shown">
      {ways.map(({ href, label, many, current }) => (
        <a class="tag" href={href} aria-current={current ? "true" : undefined}>
          {label} <small>{many}</small>
        </a>
      ))}
    </nav>
  );
}

function OneCompany({ row }: { row: TargetCompanyListed }): JSX.Element {
  return (
    <Entry
      title={row.name}
      href={searchUrls.targetCompany(row.id)}
      line={[standingWords[row.standing], ...pursuedWords(row.opportunities)].join(" · ")}
    >
      <p class="line">{whomKnown(row)}</p>
      {row.known && <p class="line one-line">{row.known}</p>}
    </Entry>
  );
}

const pursuedWords = (many: number): string[] => {
  if (many === 0) return [];
  return [many === 1 ? "one opportunity open" : `${many} opportunities open`];
};

/** "You know Ana Ruiz and Tom Hale there." Each name leads to their page. */
function whomKnown({ people, some, company_id }: TargetCompanyListed): JSX.Element {
  if (people === 0)
    return <a href={contactUrls.newContactAt(company_id)}>You know nobody there yet. Who might?</a>;
  const others = people - some.length;
  return (
    <>
      You know{" "}
      {some.map(({ id, name }, index) => (
        <>
          {index > 0 && (index === some.length - 1 && others === 0 ? " and " : ", ")}
          <a href={contactUrls.contact(id)}>{shownContactName(name)}</a>
        </>
      ))}
      {others > 0 && (
        <>
          {" "}
          and <a href={contactUrls.company(company_id)}>{others === 1 ? "one more" : `${others} more`}</a>
        </>
      )}{" "}
      there.
    </>
  );
}

/** A form that brought several lines, and some did not fit. */
export function CompanyLinesPage(frame: Frame, form: Form): Drawn {
  return (
    <Page
      frame={frame}
      title="Several companies at once"
      back={{ href: searchUrls.targetCompanies, label: "My target companies" }}
    >
      <AddLines form={form} isOpen />
      <Actions>
        <LinkButton href={searchUrls.targetCompanies} quiet>
          Leave it
        </LinkButton>
      </Actions>
    </Page>
  );
}

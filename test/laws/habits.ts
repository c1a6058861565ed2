import { entriesOf, isTest, type Law, placesOf, type Sources, withoutComments } from "./sources.ts";

const longestFile = 250;

/** A law that a pattern stands nowhere in the code of the files that `where` picks. */
function nowhere(pattern: RegExp, where: (path: string) => boolean, sentence: string): Law {
  return (sources) =>
    entriesOf(sources)
      .filter(([path]) => where(path))
      .flatMap(([path, text]) => placesOf(pattern, path, withoutComments(text)))
      .map((found) => `${found.where} ${sentence}`);
}

const ofTheHouse = (path: string): boolean => path.startsWith("src/") && !isTest(path);
// Mail is no page: its readers know no style sheet.
const ofPages = (path: string): boolean => ofTheHouse(path) && !/^src\/(delivery|browser)\//.test(path);

/** The environment is read once, at the front door. */
export const environmentAtTheDoor = nowhere(
  /\bprocess\s*\??\.\s*env\b|\bprocess\s*\[\s*["']env["']|\{[^}]*\benv\b[^}]*\}\s*(?:=\s*process\b|from\s*["'](?:node:)?process["'])/g,
  (path) => ofTheHouse(path) && path !== "src/main.ts",
  "reads the environment: take what it needs from the config",
);

/** Nothing is put into a page unescaped. */
export const everythingEscaped = nowhere(
  /dangerouslySetInnerHTML|\binnerHTML\s*=|\bouterHTML\s*=|insertAdjacentHTML/g,
  ofTheHouse,
  "puts HTML into a page unescaped",
);

/** The content security policy forbids style and script inside a page. */
export const nothingInline: Law = (sources) => [
  ...nowhere(
    /\sstyle=(?=["'{`])|<style[\s>]/g,
    ofPages,
    "writes style into a page: it belongs into a style sheet",
  )(sources),
  ...nowhere(
    /\son[A-Za-z]+=(?=["'{`])/g,
    ofPages,
    "writes a listener into a page: it belongs into a custom element",
  )(sources),
  ...nowhere(
    /<script(?![^>]*\ssrc=)[\s>]/g,
    ofPages,
    "writes script into a page: it belongs into src/browser",
  )(sources),
];

/** A file that nobody can hold in mind is two files. */
export const shortFiles: Law = (sources) =>
  entriesOf(sources)
    .map(([path, text]) => ({ path, lines: text.trimEnd().split("\n").length }))
    .filter(({ lines }) => lines > longestFile)
    .map(({ path, lines }) => `${path} has ${lines} lines, more than ${longestFile}: divide it by idea`);

/** A name that says "no owner yet" is no name. */
export const honestNames: Law = (sources) => [
  ...namesOfFiles(sources),
  ...nowhere(
    /\b(?:handle[A-Z]\w*|[A-Za-z]\w*(?:Manager|Service|Helpers?|Utils?)\b)/g,
    (path) =>
      /^(src|test|bin)\//.test(path) && !path.startsWith("test/laws/") && path !== "test/house.test.ts",
    "has a name that says nobody owns it",
  )(sources),
];

function namesOfFiles(sources: Sources): string[] {
  const homeless = /(?:^|[/.-])(?:utils?|helpers?|common|misc|managers?|services?|handlers?)(?=[/.-])/;
  const kebab = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*[/.])*[a-z]+$/;
  return Object.keys(sources).flatMap((path) => {
    if (homeless.test(path)) return [`${path} has a name that says nobody owns it`];
    return kebab.test(path) ? [] : [`${path} is not in kebab-case`];
  });
}

/** What is left for later is an issue, not a remark. */
export const nothingLeftOpen: Law = (sources) =>
  entriesOf(sources)
    .filter(([path]) => !/^test\/(laws\/|house\.test)/.test(path))
    .flatMap(([path, text]) =>
      placesOf(/\b(?:TODO|FIXME|XXX|HACK)\b|@ts-(?:ignore|nocheck|expect-error)/g, path, text),
    )
    .map(({ where }) => `${where} leaves something for later`);

/** Pages and mails speak calmly: no exclamation marks, no pictograms. */
export const calmWords: Law = (sources) => [
  ...nowhere(/\p{Extended_Pictographic}/gu, ofTheHouse, "shows a pictogram")(sources),
  ...nowhere(/[A-Za-z]!(?=["'`<]|\s*$)/gm, ofTheHouse, "raises its voice: no exclamation marks")(sources),
];

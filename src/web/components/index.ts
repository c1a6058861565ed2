/** The walls of every room: what pages are made of. */
export { Page } from "../layout.tsx";
export { Suggestions, TextField, WordsField, NumberField, DateField, TimeField } from "./fields.tsx";
export {
  ChoiceField,
  SelectField,
  ScaleField,
  TapField,
  TickField,
  TicksField,
  ZoneField,
  type Option,
} from "./choices.tsx";
export { Actions, Keep, LinkButton, PostForm, Problems, Submit, Beginnings } from "./sending.tsx";
export { formerMember, Initials, PersonLine } from "./people.tsx";
export { Empty, Highlight, Notice, Quiet } from "./notices.tsx";
export { Drawing, type DrawingName } from "./drawings.tsx";
export { Mark, Rounds, type MarkKind, type RoundShown } from "./marks.tsx";
export { Entry, Facts, Fold, Lines, RuledSpace, Section, Tabs, When } from "./reading.tsx";
export { Copyable, PrintButton, SignOutLamp } from "./lamps.tsx";
export { LeftRows, NextRows, ThrowFileAway } from "./file-rows.tsx";
export { QrCode } from "./qr.tsx";
export { LinkedWords } from "./linked-words.tsx";
export { RichWords } from "./rich-words.tsx";

import { FieldGroup } from "../../../web/components/field.tsx";
import { type Form, fieldKey, typedText } from "../../../web/forms.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { levelWords, partWords } from "../search.words.ts";
import { searchParts, type SearchPart, type ShareLevel, shareLevels } from "../search.ts";
import { fieldOf } from "./sharing.forms.ts";
import { shownWords } from "./sharing.words.ts";

/** How much of each part is shown: a table of choices where there is room, and one choice below the other on a phone. */
export const LevelsFields = ({ form }: { form: Form }): JSX.Element => (
  <div class="levels">
    {searchParts.map((part) => (
      <LevelField form={form} part={part} />
    ))}
  </div>
);

function LevelField({ form, part }: { form: Form; part: SearchPart }): JSX.Element {
  const name = fieldOf(part);
  const chosen = typedText(form, name) || "nothing";
  return (
    <FieldGroup form={form} name={name} label={partWords[part]} required class="level">
      <div class="level-row">
        {shareLevels.map((level) => (
          <label>
            <input
              type="radio"
              id={idOf(fieldKey(form, name), level)}
              name={name}
              value={level}
              checked={chosen === level}
            />
            <span>
              {levelWords[level]}
              <small>{level === "nothing" ? "not even that there is any" : shownWords[part][level]}</small>
            </span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

// The first one carries the id of the field, so that a link from the summary of problems lands on it.
const idOf = (key: string, level: ShareLevel): string =>
  level === "nothing" ? `field-${key}` : `field-${key}-${level}`;

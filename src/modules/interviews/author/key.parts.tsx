import type { Children, JSX } from "../../../web/jsx/index.ts";
import { Keep, PostForm, Submit } from "../../../web/components/index.ts";
import type { Key } from "../keys.ts";

type Fields = Readonly<Record<string, string | number>>;

/** A button that takes the key along to another page, since it may stand in no address. */
export function WithKey(props: {
  to: string;
  words: Key;
  fields?: Fields;
  label?: string;
  /** For what can be done on every row of a list. */
  light?: boolean;
  children: Children;
}): JSX.Element {
  const { to, words, fields = {}, label, light, children } = props;
  return (
    <PostForm action={to} label={label}>
      <Keep name="key" value={words} />
      {Object.entries(fields).map(([name, value]) => (
        <Keep name={name} value={value} />
      ))}
      {light ? (
        <button class="plain" type="submit">
          {children}
        </button>
      ) : (
        <Submit quiet>{children}</Submit>
      )}
    </PostForm>
  );
}

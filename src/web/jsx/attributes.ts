/** What an attribute may hold. Only the types know it: a page is checked before it is ever drawn. */
export type Attribute<Value> = { readonly holds?: Value };

type Needed = { readonly isNeeded: true };
type Row = { readonly [name: string]: Attribute<string | number | boolean> };

/** Words, escaped when they are drawn; the empty one is drawn as a bare name. */
export const text: Attribute<string> = {};

/** A number. */
export const number: Attribute<number> = {};

/** A number, or words that say one. */
export const amount: Attribute<string | number> = {};

/** There or not there. */
export const flag: Attribute<boolean> = {};

/** One of these words. */
export function oneOf<const Words extends readonly string[]>(..._words: Words): Attribute<Words[number]> {
  return {};
}

/** An attribute without which the element makes no sense. */
export function needed<Value>(attribute: Attribute<Value>): Attribute<Value> & Needed {
  return { ...attribute, isNeeded: true };
}

/** What may be written into an element whose attributes are these. */
export type Written<Attributes extends Row> = {
  [Name in keyof Attributes as Attributes[Name] extends Needed ? never : Name]?:
    | Value<Attributes[Name]>
    | undefined;
} & {
  [Name in keyof Attributes as Attributes[Name] extends Needed ? Name : never]: Value<Attributes[Name]>;
};

type Value<Of> = Of extends Attribute<infer Held> ? Held : never;

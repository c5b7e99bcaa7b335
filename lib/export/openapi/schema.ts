/** A schema by JSON Schema 2020-12, the dialect of OpenAPI 3.1. */
export type Schema = { readonly [key: string]: unknown };

export const text: Schema = { type: "string" };
export const count: Schema = { type: "integer", minimum: 0 };
export const day: Schema = { type: "string", format: "date" };
export const version: Schema = { type: "string", pattern: "^[0-9a-f]{12}$" };

/** One word out of a list. */
export const oneOf = (words: readonly string[]): Schema => ({ type: "string", enum: words });

export const listOf = (items: Schema): Schema => ({ type: "array", items });

/** Any number of these, each under an id. */
export const byId = (items: Schema): Schema => ({ type: "object", additionalProperties: items });

/** What it says, or null: not stated, or open; never zero. */
export const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: "null" }] });

/** An object with these members, all of them there but the optional ones; others may come later. */
export const object = (members: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema => ({
  type: "object",
  properties: members,
  required: Object.keys(members).filter((name) => !optional.includes(name)),
});

/** The same of a kind that others define: it has members beside those that are named here. */
export const open = (members: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema => ({
  ...object(members, optional),
  additionalProperties: true,
});

/** A schema that stands among the components. */
export const named = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

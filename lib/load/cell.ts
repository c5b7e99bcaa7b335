import { z } from "zod";
import { type Day, parseDay } from "../campaign/day";
import { isFormula } from "../campaign/formula";

/** Why a cell cannot be read, as a sentence that names what it says and what is allowed. */
class Unreadable {
  constructor(readonly reason: string) {}
}

type Read<T> = (text: string) => T | Unreadable;

/** The words that a column is limited to, by the schema of its cells. */
export const vocabularies = z.registry<{ readonly words: readonly string[] }>();

/** A cell that must not be blank. */
export const required = <T>(read: Read<T>) =>
  cell<T>((text) => [text === "" ? new Unreadable("needs a value") : read(text)], single);

/** A cell that reads as null where it is blank. */
export const optional = <T>(read: Read<T>) => cell<T, T | null>((text) => (text === "" ? [] : [read(text)]), first);

/** Free text that reads as "" where it is blank. */
export const note = cell<string>((text) => [text], single);

/** A list by `;`, spaces around it allowed; blank reads as an empty list. */
export const list = <T>(read: Read<T>) => cell<T, readonly T[]>((text) => (text === "" ? [] : items(text, read)), all);

/** A list by `;` of at least one item. */
export const someOf = <T>(read: Read<T>) =>
  cell<T, readonly T[]>((text) => (text === "" ? [new Unreadable("needs a value")] : items(text, read)), all);

/** A cell limited to the words of a vocabulary. */
export const oneOf = <Word extends string>(words: readonly Word[]) =>
  required(word(words)).register(vocabularies, { words });

/** A cell limited to the words of a vocabulary, null where it is blank. */
export const oneOfOrBlank = <Word extends string>(words: readonly Word[]) =>
  optional(word(words)).register(vocabularies, { words });

/** A list by `;` of at least one word of a vocabulary. */
export const wordsOf = <Word extends string>(words: readonly Word[]) =>
  someOf(word(words)).register(vocabularies, { words });

export const text: Read<string> = (text) => text;

export const id = matching(/^[a-z0-9]+(-[a-z0-9]+)*$/, "is no id; write lower-case words joined by hyphens");

export const sentenceId = matching(
  /^[a-z0-9]+(-[a-z0-9]+)*\.\d+\.\d+$/,
  "is no sentence id; write section.paragraph.sentence, as lead.1.1",
);

export const country = matching(/^[A-Z]{2}$/, "is no country; write two capital letters (ISO 3166-1), as SY");

export const hash = matching(/^[0-9a-f]{12}$/, "is not the first twelve hexadecimal digits of a SHA-256");

export const day: Read<Day> = (text) => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return new Unreadable(`“${text}” is no day; write it as YYYY-MM-DD`);
  return parseDay(text) ?? new Unreadable(`“${text}” is no calendar day`);
};

export const whole: Read<number> = (text) =>
  /^\d{1,15}$/.test(text) ? Number(text) : new Unreadable(`“${text}” is not a whole number from 0`);

export const number =
  (from: number, to: number): Read<number> =>
  (text) =>
    /^-?\d+(\.\d+)?$/.test(text) && Number(text) >= from && Number(text) <= to
      ? Number(text)
      : new Unreadable(`“${text}” is no number from ${from} to ${to}`);

export const latitude = number(-90, 90);
export const longitude = number(-180, 180);

export const point: Read<readonly [number, number]> = (text) => {
  const [north, east, ...rest] = text.split(" ");
  const at = [latitude(north ?? ""), longitude(east ?? "")] as const;
  if (rest.length > 0 || at[0] instanceof Unreadable || at[1] instanceof Unreadable)
    return new Unreadable(`“${text}” is no point; write latitude, a space, longitude`);
  return [at[0], at[1]];
};

function word<Word extends string>(words: readonly Word[]): Read<Word> {
  return (text) =>
    words.find((word) => word === text) ??
    new Unreadable(`“${text}” is not allowed here; allowed are ${words.join(", ")}`);
}

function matching(pattern: RegExp, fault: string): Read<string> {
  return (text) => (pattern.test(text) ? text : new Unreadable(`“${text}” ${fault}`));
}

function items<T>(text: string, read: Read<T>): (T | Unreadable)[] {
  const parts = text.split(";").map((part) => part.trim());
  return parts.map((part, index) => {
    if (part === "") return new Unreadable("holds an empty item; two semicolons, or one at an end");
    if (parts.indexOf(part) !== index) return new Unreadable(`lists “${part}” twice`);
    return read(part);
  });
}

function single<T>([value]: T[]): T {
  return value as T;
}

function first<T>([value]: T[]): T | null {
  return value ?? null;
}

function all<T>(values: T[]): readonly T[] {
  return values;
}

function cell<T, U = T>(read: (text: string) => (T | Unreadable)[], collect: (values: T[]) => U) {
  return z.string().transform((text, context): U => {
    const fault = wholeFault(text);
    const values = fault === null ? read(text) : [new Unreadable(fault)];
    for (const value of values) if (value instanceof Unreadable) context.addIssue(value.reason);
    return collect(values.filter((value) => !(value instanceof Unreadable)) as T[]);
  });
}

/** A number below zero, or a list or point that begins with one: no spreadsheet runs them. */
const belowZero = /^-\d+(\.\d+)?([ ;]-?\d+(\.\d+)?)*$/;

/** Why a cell cannot stand in a table, whatever its column; null where it can. Tables are served as they are. */
function wholeFault(text: string): string | null {
  if (text !== text.trim()) return "begins or ends with a space";
  if (!isFormula(text) || belowZero.test(text)) return null;
  return `begins with “${text[0]}”, so that a spreadsheet would run it as a formula; begin with a word`;
}

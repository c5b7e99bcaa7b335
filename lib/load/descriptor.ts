import { z } from "zod";
import { type Day, parseDay } from "../campaign/day";
import type { Fault } from "./fault";
import { readJson } from "./json";
import { contents, resourceFaults } from "./resource";

export const descriptorFile = "datapackage.json";

const text = z.string().trim().min(1);
const url = z.url({ protocol: /^https?$/ });
const day = z.string().transform(readDay);
// Data packages date themselves to the second; the day is what a citation needs.
const instant = z.string().transform((text, context) => readDay(text.replace(/T\d{2}:\d{2}:\d{2}Z$/, ""), context));

const about = z.object({
  name: text.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: text,
  description: text,
  version: text,
  created: instant,
  licenses: z.array(z.object({ name: text, title: text, path: url })).min(1),
  temporal: z
    .object({ start: day, end: day })
    .refine(({ start, end }) => start <= end, { path: ["end"], error: "the end lies before the start" }),
  article: z.object({ title: text, url, publisher: text }),
  keywords: z.array(text).default([]),
  contributors: z.array(z.object({ title: text, path: url.optional(), roles: z.array(text).default([]) })).default([]),
  sources: z.array(z.object({ title: text, path: url.optional() })).default([]),
});

/** What a campaign's datapackage.json tells about it. */
export type Descriptor = z.output<typeof about> & z.output<typeof contents>;

/**
 * Reads datapackage.json and holds it against the tables' schemas: each table is listed under its own name with its
 * columns in order, and each enum is the vocabulary of its column.
 * @param folder name of the package's folder, which must be the campaign's id
 */
export function readDescriptor(text: string, folder: string): { descriptor: Descriptor | null; faults: Fault[] } {
  const json = readJson(descriptorFile, text);
  if ("fault" in json) return { descriptor: null, faults: [json.fault] };
  const { value, faultAt } = json;
  const told = about.safeParse(value, { error: explain });
  const listed = contents.safeParse(value, { error: explain });
  // A file that holds no object at all fails both in the same way.
  const ofTables = listed.error?.issues.filter(({ path }) => path.length > 0) ?? [];
  const issues = [...(told.error?.issues ?? []), ...ofTables];
  const faults = issues.map(({ path, message }) => faultAt(path, message));
  if (told.data && told.data.name !== folder)
    faults.push(faultAt(["name"], `“${told.data.name}” is not the name of its folder, “${folder}”`));
  if (listed.data)
    faults.push(...resourceFaults(listed.data.resources).map(({ path, message }) => faultAt(path, message)));
  return { descriptor: told.data && listed.data ? { ...told.data, ...listed.data } : null, faults };
}

function readDay(text: string, context: z.core.$RefinementCtx): Day {
  const day = parseDay(text);
  if (day !== null) return day;
  context.addIssue(`“${text}” is no calendar day; write it as YYYY-MM-DD`);
  return z.NEVER;
}

const explain: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === "invalid_type")
    return issue.input === undefined ? "is missing" : `must be of type ${issue.expected}`;
  if (issue.code === "too_small") return "must not be empty";
  if (issue.code === "invalid_format")
    return `“${issue.input}” ${issue.format === "url" ? "is no web address" : "is no id; write lower-case words joined by hyphens"}`;
  return null;
};

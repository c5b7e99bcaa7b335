import type { Estimate } from "../../campaign/estimate";
import { isolated } from "../../campaign/names";
import type { Unit } from "../../campaign/vocabulary";
import type { say as english } from "../en/say";
import { type PluralForms, pluralOf } from "../plural";
import { vocabulary } from "./vocabulary";

/** Digits as the charts, the links and the files have them: a reader holds one against the other. */
const locale = "ar-u-nu-latn";

const long = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", timeZone: "UTC" });
const lists = new Intl.ListFormat(locale, { type: "conjunction" });
const numbers = new Intl.NumberFormat(locale);
export const plural = pluralOf(locale);

const number = (value: number) => numbers.format(value);

/** A noun of things that are counted: “قرية واحدة”, “قريتان”, “3 قرى”, “11 قرية”, “100 قرية”. */
const counted = (one: string, two: string, few: string, many: string, other: string): PluralForms => ({
  zero: `# ${other}`,
  one,
  two,
  few: `# ${few}`,
  many: `# ${many}`,
  other: `# ${other}`,
});

const abbreviation = (name: string): PluralForms => counted(`# ${name}`, `# ${name}`, name, name, name);

export const units: Readonly<Record<Unit, PluralForms>> = {
  village: counted("قرية واحدة", "قريتان", "قرى", "قرية", "قرية"),
  town: counted("بلدة واحدة", "بلدتان", "بلدات", "بلدة", "بلدة"),
  hill: counted("تل واحد", "تلان", "تلال", "تلًا", "تل"),
  farm: counted("مزرعة واحدة", "مزرعتان", "مزارع", "مزرعة", "مزرعة"),
  base: counted("قاعدة واحدة", "قاعدتان", "قواعد", "قاعدة", "قاعدة"),
  checkpoint: counted("حاجز واحد", "حاجزان", "حواجز", "حاجزًا", "حاجز"),
  industrial: counted("منشأة صناعية واحدة", "منشأتان صناعيتان", "منشآت صناعية", "منشأة صناعية", "منشأة صناعية"),
  position: counted("موقع عسكري واحد", "موقعان عسكريان", "مواقع عسكرية", "موقعًا عسكريًا", "موقع عسكري"),
  site: counted("موقع واحد", "موقعان", "مواقع", "موقعًا", "موقع"),
  km: abbreviation("كم"),
  km2: abbreviation("كم²"),
  people: counted("شخص واحد", "شخصان", "أشخاص", "شخصًا", "شخص"),
  vehicle: counted("آلية واحدة", "آليتان", "آليات", "آلية", "آلية"),
  missile: counted("صاروخ واحد", "صاروخان", "صواريخ", "صاروخًا", "صاروخ"),
  percent: abbreviation("في المئة"),
};

export const nouns = {
  events: counted("حدث واحد", "حدثان", "أحداث", "حدثًا", "حدث"),
  claims: counted("إفادة واحدة", "إفادتين", "إفادات", "إفادة", "إفادة"),
  rows: counted("صف واحد", "صفان", "صفوف", "صفًا", "صف"),
  filters: counted("عامل تصفية آخر", "عاملا تصفية آخران", "عوامل تصفية أخرى", "عامل تصفية آخر", "عامل تصفية آخر"),
  sentences: counted("جملة واحدة", "جملتان", "جمل", "جملة", "جملة"),
};

function estimate({ low, high }: Estimate): string {
  if (low === high) return number(low);
  if (high === null) return low === 0 ? "0 أو أكثر" : `${number(low)} على الأقل`;
  return low === 0 ? `${number(high)} على الأكثر` : `من ${number(low)} إلى ${number(high)}`;
}

/** The noun alone, as it stands beside the number. */
function unit({ low, high }: Estimate, of: Unit): string {
  const value = high ?? low;
  if (value === 1 || value === 2) return vocabulary.units[of][value === 1 ? "one" : "many"];
  return plural(units[of], value).replace(/^\S+ /, "");
}

/** “قريتان على الأقل”, “من 3 إلى 7 قرى”, “0 قرية أو أكثر”: bounds follow a number with its noun. */
function count(of: Estimate, kind: Unit): string {
  const { low, high } = of;
  if (low === high) return plural(units[kind], low);
  if (high === null) {
    // A part of a road is more than none, of no length told.
    if (low === 0) return kind === "km" ? "طول غير محدد" : `${plural(units[kind], 0)} أو أكثر`;
    return `${plural(units[kind], low)} على الأقل`;
  }
  return low === 0
    ? `${plural(units[kind], high)} على الأكثر`
    : `من ${number(low)} إلى ${number(high)} ${unit(of, kind)}`;
}

export const say: typeof english = {
  part: "say",
  number,
  list: (items) => lists.format(items),
  longDay: (date) => long.format(date),
  // Arabic has no shorter names of months.
  shortDay: (date) => long.format(date),
  estimate,
  unit,
  count,
  events: (of) => plural(nouns.events, of),
  more: (of) => `${number(of)} أخرى`,
  claims: (of) => plural(nouns.claims, of),
  rows: (of) => plural(nouns.rows, of),
  sentences: (of) => plural(nouns.sentences, of),
  net: {
    // Else the sign would stand to the right of its number, as the “+” of “or more” does.
    signed: isolated,
    open: "مفتوح في الاتجاهين",
    most: (high) => `${high} أو أقل`,
    least: (low) => `${low} أو أكثر`,
    between: (low, high) => `من ${low} إلى ${high}`,
  },
  comma: "، ",
  parts: (of) => of.join("؛ "),
  quote: (text) => `«${isolated(text)}»`,
  notStated: "غير مذكور",
};

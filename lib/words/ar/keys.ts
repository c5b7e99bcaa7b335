import type { keys as english } from "../en/keys";

export const keys: typeof english = {
  part: "keys",
  help: "السهمان الأيسر والأيمن للانتقال يومًا بيوم، والأعلى والأسفل للانتقال بين الأطراف. ينقل Page Up وPage Down إلى العلامة السابقة والتالية، وHome وEnd إلى الطرفين. يفتح Enter الأحداث الواقعة في اليوم. Shift مع مفتاح ينقل بين الأيام أو العلامات أو إلى أحد الطرفين لاختيار الأيام إلى هناك. Escape للتخلي عن الاختيار والمغادرة.",
  allSides: "كل الأطراف",
  noSide: "بلا طرف",
  row: (name) => `${name}، `,
  of: (name) => `${name}: `,
  nothing: "لم يرد شيء",
  outside: "خارج الأيام المختارة",
  choosing: (days) => `يجري اختيار ${days}.`,
  left: "غادرت الرسم.",
  more: (count) => `وعدد آخر: ${count}`,
};

/** The forms of a noun with its number, by the categories of its language; `#` stands for the number. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/**
 * The form that a number asks for in a language, with the number in it where the form does not say it by itself.
 * @param locale whose rules choose the form and write the number
 */
export function pluralOf(locale: string): (forms: PluralForms, count: number) => string {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (forms, count) => (forms[rules.select(count)] ?? forms.other).replace("#", numbers.format(count));
}

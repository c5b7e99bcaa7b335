/**
 * Whether a spreadsheet that opens a text in a cell might run it: it begins with a sign of a formula, of ASCII or of
 * the width of Chinese characters, which some take for the same, or with white space that some pass over.
 */
export function isFormula(text: string): boolean {
  return /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(text);
}

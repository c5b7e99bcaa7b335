/** Within a tag, an attribute that says where something lies or how far it reaches, px, finer than it need be. */
const geometry = /( (?:[xyrd]|[xy][12]|c[xy]|r[xy]|width|height|points|transform)=")([^"]*[.e][^"]*)(?="[^<>]*>)/g;

/** A decimal fraction, or a number with an exponent as floating point leaves it near zero. */
const fraction = /-?\d*\.\d{2,}(?:e[-+]?\d+)?|-?\d+e-\d+/g;

const round = (text: string) => `${Math.round(Number(text) * 10) / 10}`;

/**
 * A drawing's markup without what a page does not need: Plot's own style sheet, and digits behind a tenth of a
 * pixel, which no screen shows and which are most of what a drawing weighs.
 * @param markup SVG as a serializer gives it: attributes in double quotes
 */
export function slimMarkup(markup: string): string {
  return markup
    .replace(/<style>[^<]*<\/style>/g, "")
    .replace(geometry, (_, name: string, value: string) => name + value.replace(fraction, round));
}

/** Within a tag, an attribute that says where something lies or how far it reaches, px, finer than it need be. */
const geometry = /( (?:[xyrd]|[xy][12]|c[xy]|r[xy]|width|height|points|transform)=")([^"]*[.e][^"]*)(?="[^<>]*>)/g;

/** A decimal fraction, or a number with an exponent as floating point leaves it near zero. */
const fraction = /-?\d*\.\d{2,}(?:e[-+]?\d+)?|-?\d+e-\d+/g;

const round = (text: string) => `${Math.round(Number(text) * 10) / 10}`;

/** Within a tag, a path of straight lines between absolute points. */
const lines = /( d=")((?:[ML]-?[\d.]+,-?[\d.]+|Z)+)(?="[^<>]*>)/g;

const step = /([MLZ])(?:([-\d.]+),([-\d.]+))?/g;

/** A path that names, of a line along an axis, the one coordinate that changes; a line to where it is already goes, but for a lone one, which is a dot. */
function straighten(path: string): string {
  let [x, y]: readonly (string | undefined)[] = [];
  let drawn = false;
  return path.replace(step, (whole: string, command: string, toX?: string, toY?: string) => {
    const [level, upright] = command === "L" ? [toY === y, toX === x] : [false, false];
    const stays = level && upright && drawn;
    [x, y, drawn] = [toX, toY, command === "L"];
    if (stays) return "";
    return level ? `H${toX}` : upright ? `V${toY}` : whole;
  });
}

/** Within a tag, what Plot says of a link's colour: that of what is around it, which it has anyway. */
const inherited = / fill="inherit"(?=[^<>]*>)/g;

/**
 * A drawing's markup without what a page does not need: Plot's own style sheet, what elements inherit anyway, digits
 * behind a tenth of a pixel, which no screen shows and which are most of what a drawing weighs, and what of a line can
 * be told from where it begins.
 * @param markup SVG as a serializer gives it: attributes in double quotes
 */
export function slimMarkup(markup: string): string {
  return markup
    .replace(/<style>[^<]*<\/style>/g, "")
    .replace(inherited, "")
    .replace(geometry, (_, name: string, value: string) => name + value.replace(fraction, round))
    .replace(lines, (_, name: string, path: string) => name + straighten(path));
}

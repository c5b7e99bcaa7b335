/** A rectangle of a drawing, px. */
export interface Rect {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A label that wants to stand at a point, or in an area. */
export interface WantedLabel {
  /** What it names. Of several for one thing, as in full and in short, the first that finds a spot stands. */
  readonly key: string;
  /** Lines, broken by line feeds. */
  readonly text: string;
  /** The point that it names, px. */
  readonly x: number;
  readonly y: number;
  /** How far from the point its own mark reaches, px. */
  readonly reach: number;
  readonly width: number;
  readonly height: number;
  /** Of two labels for one spot, the higher has it. */
  readonly priority: number;
  /** For the name of an area or a line: where its middle may stand, best first, and nowhere else. */
  readonly spots?: Iterable<{ readonly x: number; readonly y: number }>;
}

/** Where a label stands: the middle of its text, and the line that ties it to its point where it stands apart. */
export interface StandingLabel {
  readonly key: string;
  readonly text: string;
  readonly box: Rect;
  /** From the mark's edge to the text; null where the label is right at its mark. */
  readonly leader: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number } | null;
}

/** Places around a point, best first: unit vectors, right before left, above before below. */
const around: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [0.75, -0.75],
  [0.75, 0.75],
  [-0.75, -0.75],
  [-0.75, 0.75],
  [0, -1],
  [0, 1],
];

/** Lengths of leaders tried, px, and how many directions of each. */
const leaders = [14, 26, 42, 64, 92];
const directions = 16;

/**
 * Places labels one after the other, the most important first, each at the best free spot by its point, else apart
 * from it with a leader. One that finds no spot is left out.
 *
 * No two labels placed overlap, none covers a mark or leaves the room, and no leader runs through another label or
 * over another leader. Where it can be helped none lies on a line; what names an area or a line never does.
 *
 * @param room where labels may stand
 * @param marks what must not be covered, the marks of the labels' own points among them
 * @param apart whether labels may stand apart from their points
 * @param lines stretches on which a name is hard to read, as of a road
 */
export function placeLabels(
  wanted: readonly WantedLabel[],
  room: Rect,
  marks: readonly Rect[],
  apart: boolean,
  lines: readonly Rect[] = [],
): StandingLabel[] {
  const placed: StandingLabel[] = [];
  const free = (box: Rect) =>
    within(box, room) &&
    !marks.some((mark) => overlap(box, mark)) &&
    !placed.some((other) => overlap(box, other.box) || (other.leader !== null && crosses(other.leader, box)));
  const clear = (box: Rect) => free(box) && !lines.some((line) => crosses(line, box));
  const spotOf = (label: WantedLabel) => {
    if (label.spots) return spotAmong(label, label.spots, clear);
    const near = nearSpot(label, clear) ?? nearSpot(label, free);
    if (near || !apart) return near;
    return farSpot(label, clear, placed, marks) ?? farSpot(label, free, placed, marks);
  };
  for (const label of wanted.toSorted((a, b) => b.priority - a.priority)) {
    if (placed.some(({ key }) => key === label.key)) continue;
    const spot = spotOf(label);
    if (spot) placed.push({ key: label.key, text: label.text, ...spot });
  }
  return placed;
}

type Spot = Pick<StandingLabel, "box" | "leader">;

function spotAmong(
  label: WantedLabel,
  spots: NonNullable<WantedLabel["spots"]>,
  free: (box: Rect) => boolean,
): Spot | null {
  for (const { x, y } of spots) {
    const box = boxAround(x, y, label);
    if (free(box)) return { box, leader: null };
  }
  return null;
}

function nearSpot(label: WantedLabel, free: (box: Rect) => boolean): Spot | null {
  return spotAmong(label, spotsBy(label), free);
}

/** Where the middle of a label stands right at its point, best first. */
export function spotsBy({ x, y, reach, width, height }: Omit<WantedLabel, "key" | "text" | "priority">) {
  const gap = reach + 2;
  return around.map(([dx, dy]) => ({
    x: x + dx * gap + (Math.sign(dx) * width) / 2,
    y: y + dy * gap + (dx === 0 ? (dy * height) / 2 : Math.sign(dy) * height * 0.3),
  }));
}

function farSpot(
  label: WantedLabel,
  free: (box: Rect) => boolean,
  placed: readonly StandingLabel[],
  marks: readonly Rect[],
): Spot | null {
  for (const length of leaders) {
    for (let i = 0; i < directions; i++) {
      // From the right outwards to both sides, so that labels prefer to stand level with their points.
      const angle = (i % 2 === 0 ? 1 : -1) * Math.ceil(i / 2) * ((2 * Math.PI) / directions);
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
      const start = { x: label.x + dx * (label.reach + 1), y: label.y + dy * (label.reach + 1) };
      const end = { x: label.x + dx * (label.reach + length), y: label.y + dy * (label.reach + length) };
      const side = Math.abs(dx) < 0.3 ? 0 : Math.sign(dx);
      const box = boxAround(
        end.x + (side * (label.width + 4)) / 2,
        end.y + (side === 0 ? (Math.sign(dy) * (label.height + 2)) / 2 : 0),
        label,
      );
      const leader = { x1: start.x, y1: start.y, x2: end.x, y2: end.y };
      const clear =
        free(box) &&
        !placed.some((other) => crosses(leader, other.box) || (other.leader !== null && meet(leader, other.leader))) &&
        !marks.some((mark) => !holds(mark, label.x, label.y) && crosses(leader, mark));
      if (clear) return { box, leader };
    }
  }
  return null;
}

function boxAround(x: number, y: number, { width, height }: WantedLabel): Rect {
  return { x1: x - width / 2, y1: y - height / 2, x2: x + width / 2, y2: y + height / 2 };
}

const within = (a: Rect, b: Rect) => a.x1 >= b.x1 && a.y1 >= b.y1 && a.x2 <= b.x2 && a.y2 <= b.y2;

/** Whether a point lies in a rectangle. */
export function holds(box: Rect, x: number, y: number): boolean {
  return box.x1 <= x && x <= box.x2 && box.y1 <= y && y <= box.y2;
}

/** Whether two rectangles share more than an edge. */
export function overlap(a: Rect, b: Rect): boolean {
  return a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
}

/** Whether a stretch runs through a rectangle. */
function crosses(line: Rect, box: Rect): boolean {
  const { x1, y1, x2, y2 } = line;
  if (Math.max(x1, x2) <= box.x1 || Math.min(x1, x2) >= box.x2) return false;
  if (Math.max(y1, y2) <= box.y1 || Math.min(y1, y2) >= box.y2) return false;
  // Within reach of it, a line misses a rectangle only where all four corners lie on one side of it.
  const side = (x: number, y: number) => Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
  const first = side(box.x1, box.y1);
  return (
    first !== side(box.x2, box.y1) || first !== side(box.x1, box.y2) || first !== side(box.x2, box.y2) || first === 0
  );
}

/** Whether two stretches cross. */
function meet(a: Rect, b: Rect): boolean {
  const turn = (p: Rect, x: number, y: number) => Math.sign((p.x2 - p.x1) * (y - p.y1) - (p.y2 - p.y1) * (x - p.x1));
  return turn(a, b.x1, b.y1) * turn(a, b.x2, b.y2) < 0 && turn(b, a.x1, a.y1) * turn(b, a.x2, a.y2) < 0;
}

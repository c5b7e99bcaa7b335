import { group, sort } from "d3";

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
  /** Whether it may stand there on a line. */
  readonly onLines?: boolean;
  /** For the name of a line that stands apart: other points of it to which its leader may run, best first. */
  readonly along?: readonly { readonly x: number; readonly y: number }[];
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
const leaders = [14, 26, 42, 64, 92, 124, 160, 200];
const directions = 24;

/** Between a label and the leader of another, px. */
const air = 1;

/** How far a label with a leader keeps off the marks of others, px. */
const apartness = 3;

/**
 * Places labels, the most important first, each at the best free spot by its point; of those that matter as much, the
 * ones without such a spot follow, apart from their points with a leader. One that finds no spot is left out.
 *
 * No two labels placed overlap, none covers a mark or leaves the room or stands nearer to the point of another than to
 * its own, and no leader runs through another label or mark, or over a line or another leader. Where it can be helped
 * no label lies on a line; what names an area or a line only does if it says so.
 *
 * @param room where labels may stand
 * @param marks what must not be covered, the marks of the labels' own points among them
 * @param lines stretches on which a name is hard to read, as of a road
 */
export function placeLabels(
  wanted: readonly WantedLabel[],
  room: Rect,
  marks: readonly Rect[],
  lines: readonly Rect[] = [],
): StandingLabel[] {
  const standing = standingIn(room, marks);
  const { boxesBy, near, far } = spotFinder(wanted, room, marks, lines, standing);
  for (const [, tier] of sort(
    group(wanted, ({ priority }) => priority),
    ([a], [b]) => b - a,
  )) {
    const missing = () => tier.filter(({ key }) => !standing.has(key));
    for (const spotOf of [near, far]) {
      for (const label of missing()) {
        const spot = standing.has(label.key) ? null : spotOf(label);
        if (spot) standing.put(label, spot);
      }
    }
    // Where one of them alone is in the way and has another spot, it makes room.
    for (const label of missing()) {
      for (const box of label.spots ? [] : boxesBy(label)) {
        const [other, ...more] = standing.touched(box);
        const moved = other && tier.find(({ key, text }) => key === other.key && text === other.text);
        if (!moved || more.length > 0 || standing.has(label.key)) continue;
        const undo = standing.remove(other);
        standing.put(label, { box, leader: null });
        const spot = near(moved) ?? far(moved);
        if (spot) standing.put(moved, spot);
        else undo();
      }
    }
  }
  return [...standing.labels()];
}

/** The labels that stand so far, and the room that they and the marks leave. */
function standingIn(room: Rect, marks: readonly Rect[]) {
  let placed: readonly StandingLabel[] = [];
  const allowed = (box: Rect) => within(box, room) && !marks.some((mark) => overlap(box, mark));
  const touched = (box: Rect) =>
    placed.filter((other) => overlap(box, other.box) || (other.leader !== null && crosses(other.leader, grown(box))));
  return {
    labels: () => placed,
    has: (key: string) => placed.some((label) => label.key === key),
    /** Whether a box is in the room and covers no mark. */
    allowed,
    /** The labels that would touch a box. */
    touched,
    free: (box: Rect) => allowed(box) && touched(box).length === 0,
    put({ key, text }: WantedLabel, spot: Spot) {
      placed = [...placed, { key, text, ...spot }];
    },
    /** Takes a label off. @returns what restores all as it was before */
    remove(label: StandingLabel) {
      const before = placed;
      placed = before.filter((one) => one !== label);
      return () => {
        placed = before;
      };
    },
  };
}

/** Finds spots beside the labels that stand when it is asked. */
function spotFinder(
  wanted: readonly WantedLabel[],
  room: Rect,
  marks: readonly Rect[],
  lines: readonly Rect[],
  { labels, allowed, free }: ReturnType<typeof standingIn>,
) {
  const points = wanted.filter(({ spots, x, y }) => spots === undefined && marks.some((mark) => holds(mark, x, y)));
  const clear = (box: Rect) => !lines.some((line) => crosses(line, box));
  const keepsOff = (box: Rect, { key }: WantedLabel, least: number) =>
    points.every((other) => other.key === key || gapTo(other, box) >= least);
  const leads = (leader: Rect, label: WantedLabel) =>
    !labels().some(
      (other) => crosses(leader, grown(other.box)) || (other.leader !== null && meet(leader, other.leader)),
    ) &&
    !marks.some((mark) => !isAround(mark, label) && crosses(leader, mark)) &&
    // What has no mark is itself a line.
    !(points.includes(label) && lines.some((line) => meet(leader, line)));
  const among = (label: WantedLabel, spots: NonNullable<WantedLabel["spots"]>): Spot | null => {
    for (const { x, y } of spots) {
      const box = inside(boxAround(x, y, label), room);
      if (free(box) && (label.onLines || clear(box))) return { box, leader: null };
    }
    return null;
  };
  const boxesBy = (label: WantedLabel) =>
    spotsBy(label)
      .map(({ x, y }) => inside(boxAround(x, y, label), room))
      .filter((box) => allowed(box) && gapTo(label, box) > 0 && keepsOff(box, label, gapTo(label, box)));
  const farFrom = (label: WantedLabel): Spot | null => {
    let onLine: Spot | null = null;
    for (const spot of label.spots ? [] : spotsApart(label)) {
      if (!free(spot.box) || !keepsOff(spot.box, label, apartness) || !leads(spot.leader, label)) continue;
      if (clear(spot.box)) return spot;
      onLine ??= spot;
    }
    return onLine;
  };
  return {
    /** Boxes right at a label's point, best first, whatever other labels stand there. */
    boxesBy,
    /** Right at its point, or on one of its own spots. */
    near(label: WantedLabel): Spot | null {
      if (label.spots) return among(label, label.spots);
      const boxes = boxesBy(label).filter(free);
      const plain = (box: Rect) => keepsOff(box, label, gapTo(label, box) + 1);
      const box = boxes.find((one) => clear(one) && plain(one)) ?? boxes.find(clear) ?? boxes[0];
      return box ? { box, leader: null } : null;
    },
    /** Apart from its point, with a leader. */
    far(label: WantedLabel): Spot | null {
      const { along = [] } = label;
      const bare = along.filter(({ x, y }) => !marks.some((mark) => holds(mark, x, y)));
      return farFrom(label) ?? bare.reduce<Spot | null>((spot, point) => spot ?? farFrom({ ...label, ...point }), null);
    },
  };
}

type Spot = Pick<StandingLabel, "box" | "leader">;

/** Where the middle of a label stands right at its point, best first. */
export function spotsBy({ x, y, reach, width, height }: Omit<WantedLabel, "key" | "text" | "priority">) {
  const gap = reach + 2;
  return around.map(([dx, dy]) => ({
    x: x + dx * gap + (Math.sign(dx) * width) / 2,
    y: y + dy * gap + (dx === 0 ? (dy * height) / 2 : Math.sign(dy) * height * 0.3),
  }));
}

/** Where a label stands apart from its point, the nearest first, with its leader. */
function* spotsApart(label: WantedLabel) {
  const { x, y, reach, width, height } = label;
  for (const length of leaders) {
    for (let i = 0; i < directions; i++) {
      // From the right outwards to both sides, so that labels prefer to stand level with their points.
      const angle = (i % 2 === 0 ? 1 : -1) * Math.ceil(i / 2) * ((2 * Math.PI) / directions);
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
      const end = { x: x + dx * (reach + length), y: y + dy * (reach + length) };
      const side = Math.abs(dx) < 0.3 ? 0 : Math.sign(dx);
      const middle = [
        end.x + (side * (width + 4)) / 2,
        end.y + (side === 0 ? (Math.sign(dy) * (height + 2)) / 2 : 0),
      ] as const;
      const leader = { x1: x + dx * (reach + 1), y1: y + dy * (reach + 1), x2: end.x, y2: end.y };
      yield { box: boxAround(...middle, label), leader };
    }
  }
}

function boxAround(x: number, y: number, { width, height }: WantedLabel): Rect {
  return { x1: x - width / 2, y1: y - height / 2, x2: x + width / 2, y2: y + height / 2 };
}

/** A box moved to its side until it lies in the room, if it fits there: over a mark at the edge a label keeps its place. */
function inside(box: Rect, { x1, x2 }: Rect): Rect {
  const by = Math.max(0, x1 - box.x1) - Math.max(0, box.x2 - x2);
  return { ...box, x1: box.x1 + by, x2: box.x2 + by };
}

/** A box with the air that a leader leaves it: widths of texts are guessed, and a line at its edge looks like a letter. */
const grown = ({ x1, y1, x2, y2 }: Rect): Rect => ({ x1: x1 - air, y1, x2: x2 + air, y2 });

/** Between a point's mark and a rectangle, px. */
function gapTo({ x, y, reach }: WantedLabel, { x1, y1, x2, y2 }: Rect): number {
  return Math.hypot(Math.max(x1 - x, 0, x - x2), Math.max(y1 - y, 0, y - y2)) - reach;
}

const within = (a: Rect, b: Rect) => a.x1 >= b.x1 && a.y1 >= b.y1 && a.x2 <= b.x2 && a.y2 <= b.y2;

/** Whether a point lies in a rectangle. */
export function holds(box: Rect, x: number, y: number): boolean {
  return box.x1 <= x && x <= box.x2 && box.y1 <= y && y <= box.y2;
}

/** Whether a mark is that of a point: one that merely reaches over it is another's, and a leader from under it reads as its. */
const isAround = (mark: Rect, { x, y }: WantedLabel) =>
  Math.abs((mark.x1 + mark.x2) / 2 - x) < 0.01 && Math.abs((mark.y1 + mark.y2) / 2 - y) < 0.01;

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

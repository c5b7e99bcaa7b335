/** What of Chromium a trace must tell. */
export const categories = [
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  "blink.user_timing",
  "v8",
] as const;

/** What the main thread was busy with. */
export type Work = "script" | "layout" | "paint" | "other";

/** A task of the main thread: when it began, ms of the page's clock, and how long each kind of work took, ms. */
export interface Task {
  readonly start: number;
  readonly end: number;
  readonly took: Readonly<Record<Work, number>>;
  readonly total: number;
}

/** The main thread of one page over a while. */
export interface MainThread {
  readonly tasks: readonly Task[];
  /** When frames were handed to the compositor: the main thread has then done its part of them. */
  readonly frames: readonly number[];
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds, of the wall. */
  readonly ts: number;
  readonly dur?: number;
  /** Microseconds, of the thread itself: what other programs take from it is left out. */
  readonly tdur?: number;
}

const works: readonly [Work, RegExp][] = [
  ["layout", /^(UpdateLayoutTree|RecalculateStyles|Layout|HitTest|IntersectionObserver.*)$/],
  ["paint", /^(PrePaint|Paint|PaintImage|Layerize|UpdateLayer|UpdateLayerTree|Commit|CompositeLayers)$/],
  [
    "script",
    /^(EvaluateScript|FunctionCall|EventDispatch|FireAnimationFrame|FireIdleCallback|TimerFire|RunMicrotasks|ParseHTML|MinorGC|MajorGC|BlinkGC.*|CppGC.*|[vV]8\..*|HandlePostMessage|XHR.*)$/,
  ],
];

/**
 * Reads a trace. A kind of work is what its trace events took themselves, without those inside them that
 * are of another kind; inside script, what has no kind of its own is script.
 * @param mark the name of a user timing mark that the page set
 * @param markedAt when it did, on the page's own clock
 */
export function readTrace(trace: Buffer, mark: string, markedAt: number): MainThread {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const origin = traceEvents.find(({ name }) => name === mark);
  if (!origin) throw new Error("The trace lacks the mark by which its clock is set.");
  const clock = (ts: number) => markedAt + (ts - origin.ts) / 1000;
  const events = traceEvents
    .filter(({ ph, pid, tid }) => ph === "X" && pid === origin.pid && tid === origin.tid)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const frames = events.filter(({ name }) => name === "Commit").map(({ ts, dur = 0 }) => clock(ts + dur));
  return { tasks: tasksOf(events, clock), frames };
}

function tasksOf(events: readonly TraceEvent[], clock: (ts: number) => number): Task[] {
  const tasks: Task[] = [];
  const open: { readonly end: number; readonly work: Work; readonly task: Record<Work, number> }[] = [];
  for (const event of events) {
    const { ts, dur = 0, tdur = dur } = event;
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= ts) open.pop();
    const around = open.at(-1);
    if (!around) {
      if (event.name !== "RunTask") continue;
      const took = { script: 0, layout: 0, paint: 0, other: tdur / 1000 };
      tasks.push({ start: clock(ts), end: clock(ts + dur), took, total: tdur / 1000 });
      open.push({ end: ts + dur, work: "other", task: took });
      continue;
    }
    const work = works.find(([, names]) => names.test(event.name))?.[0] ?? around.work;
    around.task[around.work] -= tdur / 1000;
    around.task[work] += tdur / 1000;
    open.push({ end: ts + dur, work, task: around.task });
  }
  return tasks;
}

"use client";

import { useParams } from "next/navigation";
import { chartOf } from "@/lib/charts";
import type { Chart } from "@/lib/charts/chart";

/** The chart whose own page this is; null on the dashboard. */
export function usePageChart(): Chart | null {
  return chartOf(useParams<{ slug?: string }>().slug ?? "") ?? null;
}

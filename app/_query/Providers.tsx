"use client";

import { QueryClientProvider } from "@tanstack/react-query";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import type { ReactNode } from "react";
import { inKeyOrder } from "@/lib/view/view";
import { getQueryClient } from "./client";

export function Providers({ children }: { children: ReactNode }) {
  return (
    <QueryClientProvider client={getQueryClient()}>
      <NuqsAdapter processUrlSearchParams={inKeyOrder}>{children}</NuqsAdapter>
    </QueryClientProvider>
  );
}

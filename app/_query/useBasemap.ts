import { useQuery } from "@tanstack/react-query";
import type { Basemap } from "@/lib/campaign/basemap";

/**
 * The ground of the maps over the network, once a visit. It is not part of the page, in which the server's map
 * already stands on it.
 */
export function useBasemap() {
  return useQuery({
    queryKey: ["basemap"],
    queryFn: async ({ signal }): Promise<Basemap> => {
      const response = await fetch("/basemap.json", { signal });
      if (!response.ok) throw new Error(`The ground of the map could not be loaded (${response.status}).`);
      return response.json();
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: 1,
  });
}

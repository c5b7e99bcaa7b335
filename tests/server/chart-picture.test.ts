import { expect, it } from "vitest";
import { endpoint } from "@/app/_server/http/endpoint";
import { answerPicture } from "@/app/_server/made/chart-picture";
import { drawInTurn } from "@/app/_server/made/made-files";
import { villagesCaptured } from "@/lib/charts/villages-captured";
import { promised } from "./promised";

it.each(["svg", "png"] as const)(
  "a picture as %s waits for its turn, and is refused where too many wait",
  async (format) => {
    const ask = (query: string) =>
      endpoint((request) => answerPicture(request, "aleppo-2015", villagesCaptured, format))(
        new Request(`http://ledger.example/aleppo-2015/charts/villages-captured.${format}?${query}`),
        { params: Promise.resolve({}) },
      );
    const { promise, resolve } = promised<void>();
    // Two run and sixteen wait.
    const others = Array.from({ length: 18 }, () => drawInTurn(() => promise));
    const refused = await ask("q=refused");
    expect([refused.status, refused.headers.get("Retry-After")]).toEqual([503, "3"]);
    resolve();
    await Promise.all(others);
    expect((await ask("q=refused")).status).toBe(200);
  },
);

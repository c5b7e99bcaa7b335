import { describe, expect, it } from "vitest";
import { isFileLike, partsOf, standingUnder } from "@/app/_server/http/addresses";
import { charts } from "@/lib/charts";
import { aleppo } from "../ledgers";

const campaigns = new Map([["aleppo-2015", { ledger: aleppo }]]);
const standing = (path: string) => standingUnder(partsOf(path) ?? [], campaigns);

describe("what stands under an address", () => {
  it.each([
    "/",
    "/api",
    "/accessibility",
    "/aleppo-2015",
    "/aleppo%2D2015",
    ...charts.map(({ slug }) => `/aleppo-2015/charts/${slug}`),
    "/aleppo-2015/events",
    "/aleppo-2015/events/2015-10-16-offensive-opens",
    "/aleppo-2015/data",
    "/aleppo-2015/data/codebook",
    "/aleppo-2015/data/changes",
  ])("is a page: %s", (path) => {
    expect(standing(path)).toBe("page");
  });

  it.each([
    "/robots.txt",
    "/healthz",
    "/icons/icon-192.png",
    "/embed/frame.js",
    "/embed/aleppo-2015/map",
    "/berlin-1945/charts/map.csv",
    "/aleppo-2015/charts/map%2Esvg",
    "/aleppo-2015/tables/events.csv",
    "/aleppo-2015/view",
    "/aleppo-2015/CHANGES.md",
  ])("answers for itself: %s", (path) => {
    expect(standing(path)).toBe("file");
  });

  it.each([
    "/berlin-1945",
    "/berlin-1945/data",
    "/aleppo-2015%2Fdata",
    "/aleppo%252D2015",
    "/aleppo-2015/charts",
    "/aleppo-2015/charts/map.pdf",
    "/aleppo-2015/charts/map/x",
    "/aleppo-2015/events/never",
    "/aleppo-2015/data/tables",
    "/aleppo-2015/exports/ledger",
    "/api/x",
    "/embed/foo",
    "/embed/a/b/c",
    "/favicon.ico",
    "/_next/image",
    "/constructor",
  ])("is nothing: %s", (path) => {
    expect(standing(path)).toBeNull();
  });
});

it("gives the parts of a path as text, or null where it stands for none", () => {
  expect(partsOf("/a%20b/%2F")).toEqual(["a b", "/"]);
  expect(partsOf("/%zz")).toBeNull();
});

it("takes a path for a file’s by its last part, as it is written or meant", () => {
  expect(["/a.b", "/a/b%2Ec", "/%zz.csv"].map(isFileLike)).toEqual([true, true, true]);
  expect(["/", "/a", "/a.b/c", "/%zz"].map(isFileLike)).toEqual([false, false, false, false]);
});

import fc from "fast-check";
import { expect, it } from "vitest";
import { isPictureFormat, pictureLink, readPicture } from "@/lib/export/picture";

const read = (query: string, format: "svg" | "png" = "png") => readPicture(new URLSearchParams(query), format);

it("has a width by format, the chart’s own height and the light theme where nothing is asked for", () => {
  expect(read("", "png")).toEqual({ picture: { width: 1200, height: null, theme: "light" } });
  expect(read("", "svg")).toEqual({ picture: { width: 960, height: null, theme: "light" } });
});

it("reads what is asked for, up to both bounds", () => {
  expect(read("width=320&height=240&theme=dark")).toEqual({ picture: { width: 320, height: 240, theme: "dark" } });
  expect(read("width=2000&height=2000")).toEqual({ picture: { width: 2000, height: 2000, theme: "light" } });
});

it.each([
  ["width=319", "width", "319", "320 to 2000"],
  ["width=2001", "width", "2001", "320 to 2000"],
  ["width=1e3", "width", "1e3", "whole numbers"],
  ["width=", "width", "", "whole numbers"],
  ["width=-800", "width", "-800", "whole numbers"],
  ["width=800.5", "width", "800.5", "whole numbers"],
  ["height=239", "height", "239", "240 to 2000"],
  ["height=99999999999", "height", "99999999999", "240 to 2000"],
  ["theme=Dark", "theme", "Dark", "light, dark"],
  ["width=800&width=900", "width", "900", "twice"],
])("refuses %s and says what is allowed", (query, key, value, allowed) => {
  expect(read(query)).toEqual({ ignored: [{ key, value, reason: expect.stringContaining(allowed) }] });
});

it("names all that it refuses", () => {
  expect(read("theme=blue&height=1&width=x")).toMatchObject({
    ignored: [{ key: "width" }, { key: "height" }, { key: "theme" }],
  });
});

it("never throws, and gives whole numbers within the bounds or none", () => {
  const size = fc.oneof(fc.integer({ min: 200, max: 2100 }).map(String), fc.string());
  fc.assert(
    fc.property(size, size, (width, height) => {
      const answer = readPicture(new URLSearchParams({ width, height }), "svg");
      const within = (text: string, least: number) =>
        /^\d+$/.test(text) && Number(text) >= least && Number(text) <= 2000;
      const fits = within(width, 320) && within(height, 240);
      expect("picture" in answer).toBe(fits);
      if (fits) expect(answer).toMatchObject({ picture: { width: Number(width), height: Number(height) } });
    }),
  );
});

it("knows the formats of pictures", () => {
  expect(["svg", "png", "csv", "json", "toString"].filter(isPictureFormat)).toEqual(["svg", "png"]);
});

it("links to the picture of a view, with or without a query", () => {
  const size = { width: 1200, height: 630 };
  expect(pictureLink("a", "map", "", size)).toBe("/a/charts/map.png?width=1200&height=630");
  expect(pictureLink("a", "map", "?q=x", size)).toBe("/a/charts/map.png?q=x&width=1200&height=630");
  expect(pictureLink("a", "map", "", { width: 960, height: null, theme: "dark" }, "svg")).toBe(
    "/a/charts/map.svg?width=960&theme=dark",
  );
});

import { expect, it } from "vitest";
import { embedCode, embedElement, embedLink } from "@/lib/export/embed-link";
import { readXml } from "./read-xml";

const frame = { src: 'https://a.example/embed/b/c?q="<b>&v=1', title: 'A "<b>&', width: "100%", height: 500 } as const;

it("links to the embed of a view, with or without query and theme", () => {
  expect(embedLink("a", "map", "", null)).toBe("/embed/a/map");
  expect(embedLink("a", "map", "", "dark")).toBe("/embed/a/map?theme=dark");
  expect(embedLink("a", "map", "?faction=x", "light")).toBe("/embed/a/map?faction=x&theme=light");
});

it("escapes what stands in the element", () => {
  const { tags, attributes } = readXml(embedElement(frame));
  expect(tags).toEqual(["iframe"]);
  expect(attributes.slice(0, 2)).toEqual([
    ["src", frame.src],
    ["title", frame.title],
  ]);
});

it("is no wider than its place, has no border, and is loaded when it is near", () => {
  expect(readXml(embedElement(frame)).attributes.slice(2)).toEqual([
    ["width", "100%"],
    ["height", "500"],
    ["style", "border:0;max-width:100%"],
    ["loading", "lazy"],
  ]);
});

/** What a host's page would do with a message, its one frame being under `src`. */
function hear(message: { data: unknown; origin: string; fromFrame: boolean }, src: string = frame.src): string {
  const script = /<script>(.*)<\/script>/.exec(embedCode(frame))?.[1] ?? "";
  const inside = {};
  const element = { contentWindow: inside, src, height: "500" };
  let listener: (event: object) => void = () => {};
  const document = { querySelectorAll: () => [element] };
  const listen = (_: string, heard: typeof listener) => {
    listener = heard;
  };
  new Function("document", "addEventListener", script)(document, listen);
  listener({ data: message.data, origin: message.origin, source: message.fromFrame ? inside : {} });
  return `${element.height}`;
}

it("gives the frame the height that it tells", () => {
  const data = { type: "campaign-ledger:height", height: 612 };
  expect(hear({ data, origin: "https://a.example", fromFrame: true })).toBe("612");
});

it.each([
  ["another frame", { type: "campaign-ledger:height", height: 612 }, "https://a.example", false],
  ["another site", { type: "campaign-ledger:height", height: 612 }, "https://b.example", true],
  ["another kind of message", { type: "resize", height: 612 }, "https://a.example", true],
  ["a text", "612", "https://a.example", true],
  ["nothing", null, "https://a.example", true],
  ["no number", { type: "campaign-ledger:height", height: "1px;color:red" }, "https://a.example", true],
])("does nothing for %s", (_, data, origin, fromFrame) => {
  expect(hear({ data, origin, fromFrame })).toBe("500");
});

it.each(["", "about:blank", "https://a.example.b.example/"])("does nothing for a frame under “%s”", (src) => {
  const data = { type: "campaign-ledger:height", height: 612 };
  expect(hear({ data, origin: "https://a.example", fromFrame: true }, src)).toBe("500");
  expect(hear({ data, origin: "null", fromFrame: true }, src)).toBe("500");
});

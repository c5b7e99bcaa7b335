import fc from "fast-check";
import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { escapeXml, toXml } from "@/lib/export/xml";
import { readXml } from "./read-xml";

const { document } = parseHTML("<!doctype html><html><body></body></html>");

function textElement(content: string): Element {
  const element = document.createElementNS("http://www.w3.org/2000/svg", "text") as unknown as Element;
  element.textContent = content;
  element.setAttribute("id", content);
  return element;
}

it.each([
  ["a < b & “c” > 'd'", "a &lt; b &amp; “c” &gt; 'd'"],
  ['"', "&quot;"],
  ["’Ayn\u00A0Ḩalab حلب 🗺", "’Ayn\u00A0Ḩalab حلب 🗺"],
  ["\u0001\uD800\uFFFE", "\uFFFD\uFFFD\uFFFD"],
])("writes %j as %j", (text, written) => {
  expect(escapeXml(text)).toBe(written);
});

it("closes elements without content and leaves comments out", () => {
  const group = document.createElementNS("http://www.w3.org/2000/svg", "g") as unknown as Element;
  group.append(document.createComment("a -- b") as unknown as Node, textElement(""));
  expect(toXml(group)).toBe('<g><text id=""/></g>');
});

const letter = fc.oneof(
  fc.constantFrom(..."<>&\"';]-!\t\n\u0000\u001F\u00A0\uD800\uDFFF\uFFFE"),
  fc.string({ maxLength: 1 }),
);

it("is read back as XML, whatever a text holds", () => {
  fc.assert(
    fc.property(fc.array(letter, { maxLength: 12 }), (letters) => {
      const text = letters.join("");
      const { tags, words } = readXml(toXml(textElement(text)));
      expect(tags).toEqual(["text"]);
      expect(words.join("")).toBe(
        text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\uFFFD"),
      );
    }),
  );
});

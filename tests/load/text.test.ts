import { describe, expect, it } from "vitest";
import { readText } from "@/lib/load/text";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("readText", () => {
  it("drops a byte order mark and ends lines with a newline, whatever ended them", () => {
    expect(readText("t.csv", bytes("\uFEFFid,name\r\na,b\rc,d\n"))).toBe("id,name\na,b\nc,d\n");
  });

  it("keeps every script", () => {
    expect(readText("t.csv", bytes("حلب,Ḩāḑir,’"))).toBe("حلب,Ḩāḑir,’");
  });

  it.each([
    ["a\nb\nc\xe9\n", 3],
    ["a\nb\nc\xe9", 3],
    ["\xe9", 1],
    ["\n\n\n\xe9\na", 4],
  ])("finds the line of %j that is not UTF-8, be it the last one’s last byte", (latin1, line) => {
    expect(readText("t.csv", Buffer.from(latin1, "latin1"))).toMatchObject({ line });
  });

  it("names the first line that is not UTF-8", () => {
    const latin1 = Buffer.from("id,name\na,b\nc,Müller\nd,Köln\n", "latin1");
    expect(readText("t.csv", latin1)).toEqual({
      file: "t.csv",
      line: 3,
      column: null,
      message: "is not UTF-8 text; save the file as UTF-8",
    });
  });
});

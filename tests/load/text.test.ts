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

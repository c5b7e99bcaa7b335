import { describe, expect, it } from "vitest";
import { slimMarkup } from "@/lib/export/slim-markup";

describe("slimMarkup", () => {
  it("rounds places and sizes to a tenth of a pixel", () => {
    expect(slimMarkup('<rect x="40.7462686567" y1="-0.05" width="3.22222222222" rx="1" />')).toBe(
      '<rect x="40.7" y1="0" width="3.2" rx="1" />',
    );
    expect(slimMarkup('<path d="M1.25,2.349L-3.999e-7,4" />')).toBe('<path d="M1.3,2.3L0,4" />');
    expect(slimMarkup('<g transform="translate(113.55223880597015,24)"></g>')).toBe(
      '<g transform="translate(113.6,24)"></g>',
    );
  });

  it("names of a line along an axis the one coordinate that changes", () => {
    const path = (d: string) => slimMarkup(`<path d="${d}" />`);
    expect(path("M1,2L5,2L5,7L8,9Z")).toBe('<path d="M1,2H5V7L8,9Z" />');
    expect(path("M1.01,2L5,2.04L5.02,-7")).toBe('<path d="M1,2H5V-7" />');
    expect(path("M1,2L5,6M5,8L5,9")).toBe('<path d="M1,2L5,6M5,8V9" />');
    expect(path("M1,2L5,6ZL5,8")).toBe('<path d="M1,2L5,6ZL5,8" />');
  });

  it("leaves out a line to where it is already, but for a lone one, which is a dot", () => {
    const path = (d: string) => slimMarkup(`<path d="${d}" />`);
    expect(path("M1,2L5,2L5,2L5,2L5,7")).toBe('<path d="M1,2H5V7" />');
    expect(path("M1,2L1,2")).toBe('<path d="M1,2H1" />');
  });

  it("leaves other paths as they are", () => {
    for (const d of ["M-4.5,-4.5h9v9h-9Z", "M0,4A4,4,0,1,1,0,-4L0,-4", "M0,0C1,1,2,1,2,2L2,5", "m0,0l5,0"])
      expect(slimMarkup(`<path d="${d}" />`)).toBe(`<path d="${d}" />`);
  });

  it("takes out that a link has the colour of what is around it, of which its words may still speak", () => {
    expect(slimMarkup('<a href="/c" fill="inherit"><text fill="red"> fill="inherit"</text></a>')).toBe(
      '<a href="/c"><text fill="red"> fill="inherit"</text></a>',
    );
  });

  it("keeps strengths, addresses and words", () => {
    const kept = '<a href="/c/events/1.2345"><rect fill-opacity="0.32" /></a><text font-size="12">x="1.2345"</text>';
    expect(slimMarkup(kept)).toBe(kept);
  });

  it("takes out Plot’s style sheet", () => {
    expect(slimMarkup("<svg><style>:where(.plot) { width: 1.25px }</style><g></g></svg>")).toBe("<svg><g></g></svg>");
  });
});

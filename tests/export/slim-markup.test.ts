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

  it("keeps strengths, addresses and words", () => {
    const kept = '<a href="/c/events/1.2345"><rect fill-opacity="0.32" /></a><text font-size="12">x="1.2345"</text>';
    expect(slimMarkup(kept)).toBe(kept);
  });

  it("takes out Plot’s style sheet", () => {
    expect(slimMarkup("<svg><style>:where(.plot) { width: 1.25px }</style><g></g></svg>")).toBe("<svg><g></g></svg>");
  });
});

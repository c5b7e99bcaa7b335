import { expect, test } from "@playwright/test";
import { campaign, captures, live, query } from "./pages";

test("a page that broke is asked for anew and shown in the same view, once what broke it is over", async ({ page }) => {
  // Something that the page cannot do without.
  await page.addInitScript(() => {
    const whole = Intl.ListFormat.prototype.format;
    Intl.ListFormat.prototype.format = () => {
      throw new Error("Broken by a test.");
    };
    Object.assign(window, { mend: () => Object.assign(Intl.ListFormat.prototype, { format: whole }) });
  });
  await page.goto(`${campaign}?faction=rebels,isil`);
  const broken = page.getByRole("heading", { name: "This page could not be shown" });
  const again = page.getByRole("button", { name: "Try again" });
  // The fault may have been the server’s, of which what it sent tells.
  const anew = () => page.waitForRequest((request) => request.headers().rsc === "1");
  let asked = anew();
  await again.click();
  await asked;
  await expect(broken).toBeVisible();
  await page.evaluate(() => (window as unknown as { mend: () => void }).mend());
  asked = anew();
  await again.click();
  await asked;
  await live(page);
  await expect(broken).toHaveCount(0);
  await expect(captures(page).getByRole("heading", { level: 2 })).toContainText("(Rebels and ISIL)");
  expect(query(page)).toBe("?faction=rebels,isil");
});

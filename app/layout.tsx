import type { Metadata, Viewport } from "next";
import localFont from "next/font/local";
import type { ReactNode } from "react";
import type { Language } from "@/lib/campaign/language";
import { chosenLanguage } from "./_language/chosen";
import { directions } from "./_language/language";
import { Providers } from "./_query/Providers";
import { chosenTheme } from "./_theme/chosen";
import "./tokens.css";
import "./global.css";
import "./forced-colors.css";
import "./help.css";
import "./print.css";

const sans = localFont({
  src: [
    {
      path: "../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
      style: "normal",
    },
  ],
  weight: "200 900",
  variable: "--font-sans",
  display: "swap",
});

const serif = localFont({
  src: [
    {
      path: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
      style: "normal",
    },
  ],
  weight: "200 900",
  variable: "--font-serif",
  display: "swap",
  adjustFontFallback: "Times New Roman",
});

// On Arabic pages only: no other names it, so that no other loads it.
const arabic = localFont({
  src: [
    {
      path: "../node_modules/@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2",
      weight: "400",
    },
    {
      path: "../node_modules/@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2",
      weight: "600",
    },
  ],
  variable: "--font-arabic",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+0600-06FF, U+0750-077F, U+200C-200F, U+FB50-FDFF, U+FE70-FEFC" }],
});

/** What a language needs beside the faces of all. */
const ownFaces: Readonly<Record<Language, readonly string[]>> = { en: [], ar: [arabic.variable] };

export const metadata: Metadata = {
  title: { default: "Campaign Ledger", template: "%s · Campaign Ledger" },
  description:
    "A military campaign read from its reports: every number with its bounds, its claimant and its sentence.",
  icons: { icon: { url: "/icon.svg", type: "image/svg+xml" }, apple: "/icons/apple-touch-icon.png" },
};

/** What the browser paints before any style is read. */
export async function generateViewport(): Promise<Viewport> {
  return { colorScheme: (await chosenTheme()) ?? "light dark" };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const language = await chosenLanguage();
  return (
    <html
      lang={language}
      dir={language === "en" ? undefined : directions[language]}
      data-theme={(await chosenTheme()) ?? undefined}
      className={[sans.variable, serif.variable, ...ownFaces[language]].join(" ")}
    >
      <body>
        <Providers>{children}</Providers>
      </body>
    </html>
  );
}

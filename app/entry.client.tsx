import { RemixBrowser } from "@remix-run/react";
import { StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";

/**
 * Resolves when the page's data is decoded. RemixBrowser throws a promise until then, and nothing on the page catches it: a
 * key or a click in the meantime would make React hydrate at once, meet its error 345, and lose the focus.
 */
async function decodeData(): Promise<void> {
  try {
    RemixBrowser({});
  } catch (decoding) {
    await decoding;
  }
}

// Not in a transition: a page is small, and a click that interrupts hydration would cost the focus as well.
void decodeData().then(() =>
  hydrateRoot(
    document,
    <StrictMode>
      <RemixBrowser />
    </StrictMode>,
  ),
);

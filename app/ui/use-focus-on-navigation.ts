import { useLocation } from "@remix-run/react";
import { useEffect, useRef } from "react";

/** After a navigation without a new document, sends the focus to the page's heading, as a new document would. */
export function useFocusOnNavigation() {
  const { pathname } = useLocation();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    const heading = document.querySelector<HTMLElement>("main h1");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus({ preventScroll: true });
  }, [pathname]);
}

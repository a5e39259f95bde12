import { useEffect } from "react";

/**
 * The keys of a session: 1–9 choose an option, Enter goes on where nothing has the focus, Esc leaves. They press what is
 * on the page, so that they do nothing which it does not offer. Keys of a text field or a list, and those with a modifier,
 * are left alone.
 */
export function useSessionKeys({ continueId, leaveId }: { continueId?: string | undefined; leaveId: string }) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isComposing(event)) {
        // Enter ends the composition and must not send what is half written. The key of a telephone's keyboard, which
        // composes all the time, has no code: there it means to send.
        if (event.key === "Enter" && event.code !== "") event.preventDefault();
        return;
      }
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
      const target = event.target instanceof HTMLElement ? event.target : null;
      if (target instanceof HTMLSelectElement) return;
      if (event.key === "Escape") return document.getElementById(leaveId)?.click();
      const isText = target instanceof HTMLInputElement && target.type !== "radio";
      if (isText) return;
      const option =
        /^[1-9]$/.test(event.key) &&
        document.querySelectorAll<HTMLInputElement>(".options input")[Number(event.key) - 1];
      if (option) {
        option.focus();
        option.checked = true;
      }
      const isIdle = target === null || target === document.body || target.matches("h1, main");
      if (event.key === "Enter" && continueId !== undefined && isIdle) document.getElementById(continueId)?.click();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [continueId, leaveId]);
}

/** Whether an input method is at work. Safari says so by the key code alone, for the key that ends a composition. */
const isComposing = (event: KeyboardEvent) => event.isComposing || event.keyCode === 229;

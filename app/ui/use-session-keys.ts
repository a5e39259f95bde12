import { useEffect } from "react";

/**
 * The keys of a session: 1–4 choose an option, Enter goes on where nothing has the focus, Esc leaves. They press what is
 * on the page, so that they do nothing which it does not offer. Keys of a text field, with a modifier, or within an input
 * method's composition are left alone.
 */
export function useSessionKeys({ continueId, leaveId }: { continueId?: string | undefined; leaveId: string }) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
      const target = event.target instanceof HTMLElement ? event.target : null;
      const isText = target instanceof HTMLInputElement && target.type !== "radio";
      if (event.key === "Escape") return document.getElementById(leaveId)?.click();
      if (isText) return;
      const option =
        /^[1-4]$/.test(event.key) &&
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

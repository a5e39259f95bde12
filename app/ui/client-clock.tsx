import { useEffect, useRef } from "react";

/** Hidden fields with the browser's time zone and, when the form is sent, its time. Blank without JavaScript. */
export function ClientClock() {
  const zone = useRef<HTMLInputElement>(null);
  const time = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const form = zone.current?.form;
    if (zone.current) zone.current.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const stamp = () => {
      if (time.current) time.current.value = String(Date.now());
    };
    form?.addEventListener("submit", stamp, { capture: true });
    return () => form?.removeEventListener("submit", stamp, { capture: true });
  }, []);
  return (
    <>
      <input type="hidden" name="timeZone" ref={zone} defaultValue="" />
      <input type="hidden" name="clientTime" ref={time} defaultValue="" />
    </>
  );
}

import { useEffect, useRef } from "react";

/** Hidden fields with the browser's time zone and its time when the form is sent. Blank without JavaScript. */
export function ClientClock() {
  const zone = useRef<HTMLInputElement>(null);
  const time = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const form = zone.current?.form;
    // At the last moment: at every rendering React puts the default value of a hidden field back.
    const stamp = () => {
      if (zone.current) zone.current.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
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

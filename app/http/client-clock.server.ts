import { z } from "zod";

/** What the browser says about its own time. It is only noted, so that nonsense counts as nothing. */
export const clientClockFields = {
  timeZone: z
    .string()
    .max(64)
    .optional()
    .transform((zone) => (zone ? zone : null)),
  clientTime: z
    .string()
    .max(32)
    .optional()
    .transform((time) => (time !== undefined && /^\d{1,15}$/.test(time) ? Number(time) : null)),
};

import { z } from "zod";
import { clientClockFields } from "./client-clock.server";
import { parseForm } from "./parse-form.server";

const StartForm = z.object({ mode: z.enum(["learn", "quiz"]), ...clientClockFields });

/** Which kind of session to start. Throws a 400 for a form of another shape. */
export const readStartForm = (request: Request) => parseForm(request, StartForm);

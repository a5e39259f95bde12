import { z } from "zod";
import { parseForm } from "./parse-form.server";

const KeepForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("issue") }),
  z.object({ intent: z.literal("open"), code: z.string().max(200), own: z.enum(["merge", "leave"]).optional() }),
  z.object({ intent: z.literal("finish") }),
]);

/** Make a return code, open progress with one, or be forgotten. Throws a 400 for a form of another shape. */
export const readKeepForm = (request: Request) => parseForm(request, KeepForm);

import { data } from "@remix-run/node";

/*
 * Thrown responses for what cannot be answered. The error boundary says the sentence for the status, in the page's language.
 */

const refuse = (status: number) => data({ refused: true }, { status });

export const notFound = () => refuse(404);
export const badRequest = () => refuse(400);

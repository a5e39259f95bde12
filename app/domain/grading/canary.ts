/** Grading imports it, the server's bundle holds it, and a test fails when the browser's bundle does. */
export const SERVER_CANARY = "on-su-server-only-7f3a";

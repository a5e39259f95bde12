import { afterAll, afterEach } from "vitest";
import { takeConsoleComplaints, watchConsole } from "./console";

/** In every test file: what the code complains of on the console, and no test expected, fails the test. */
watchConsole();

function failOnComplaints(): void {
  const complaints = takeConsoleComplaints();
  if (complaints.length > 0) throw new Error(`Unexpected on the console:\n${complaints.join("\n")}`);
}

afterEach(failOnComplaints);
afterAll(failOnComplaints);

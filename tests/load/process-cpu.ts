import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** The CPU time that a process has used so far, user and system, in milliseconds. */
export function cpuMs(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name, in brackets, may hold spaces; times are the 14th and 15th field of the line.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksPerSecond();
  } catch {
    return fromPs(execFileSync("ps", ["-o", "time=", "-p", String(pid)], { encoding: "utf8" }));
  }
}

const ticksPerSecond = () => Number(execFileSync("getconf", ["CLK_TCK"], { encoding: "utf8" }));

/** `[[dd-]hh:]mm:ss[.cc]`, where there is no /proc. */
function fromPs(time: string): number {
  const [days = "0", rest = ""] = time.includes("-") ? time.trim().split("-") : ["0", time.trim()];
  const seconds = rest.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
  return (Number(days) * 86_400 + seconds) * 1000;
}

import { FSRSAlgorithm, default_w } from "ts-fsrs";

/** FSRS-6 weights, and the recall that an interval aims at. */
export interface SchedulerParameters {
  readonly id: string;
  readonly weights: readonly number[];
  readonly requestRetention: number;
}

/** Changes whenever the same log would give another card. */
export const SCHEDULER_VERSION = "on-su-fsrs6/1";

export const DEFAULT_PARAMETERS: SchedulerParameters = {
  id: "default-1",
  weights: [...default_w],
  requestRetention: 0.9,
};

const MAXIMUM_INTERVAL_DAYS = 3650;
const algorithms = new Map<string, FSRSAlgorithm>();

/** The published algorithm with these parameters, without fuzz: a replay must give the same day. */
export function algorithmFor(parameters: SchedulerParameters): FSRSAlgorithm {
  const known = algorithms.get(parameters.id);
  if (known) return known;
  const algorithm = new FSRSAlgorithm({
    w: [...parameters.weights],
    request_retention: parameters.requestRetention,
    maximum_interval: MAXIMUM_INTERVAL_DAYS,
    enable_fuzz: false,
    enable_short_term: true,
  });
  algorithms.set(parameters.id, algorithm);
  return algorithm;
}

/** Loader and action types as single fetch sends them: no conversion to JSON. */
declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

export {};

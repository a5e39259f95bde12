import { createContext, useContext } from "react";

/** What belongs to one response and is known on the server only. */
export interface ResponseDetails {
  /** The content security policy's nonce; browsers hide it from scripts, so that it is missing there. */
  readonly nonce?: string;
  readonly requestId?: string;
}

export const ResponseContext = createContext<ResponseDetails>({});
export const useResponse = () => useContext(ResponseContext);

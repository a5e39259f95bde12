import { createContext, useContext } from "react";

/** The content security policy's nonce, on the server; browsers hide it from scripts, so that it is empty there. */
export const NonceContext = createContext<string | undefined>(undefined);
export const useNonce = () => useContext(NonceContext);

import { login } from "./login.ts";

/** Everything that opens a session. */
export const loginOperations = { login };

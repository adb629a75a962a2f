import { register } from "./register.ts";

/** The handlers of the customer surface. */
export const customerOperations = { register } as const;

import { getProfile } from "./get-profile.ts";

/** Profile, identifiers, deletion, social identities, passkeys, consent, privacy policy. */
export const userOperations = { getProfile };

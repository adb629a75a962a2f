/** Consumers, corporates, authorised users and invites (section 6). */
export const customerOperations = {} as const;

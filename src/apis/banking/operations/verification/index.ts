/** Second factors, and proof of email addresses (sections 4 and 6). */
export const verificationOperations = {} as const;

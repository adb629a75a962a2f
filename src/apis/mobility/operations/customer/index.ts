import { createCustomer } from "./create-customer.ts";
import { createOrSignInWithEmailCode } from "./create-or-sign-in-with-email-code.ts";
import { createOrSignInWithPhoneNumber } from "./create-or-sign-in-with-phone-number.ts";
import { getCustomer } from "./get-customer.ts";
import { getSignedCustomer } from "./get-signed-customer.ts";
import { listIdentityCards } from "./list-identity-cards.ts";
import { requestDeletion } from "./request-deletion.ts";
import { resolveBranch } from "./resolve-branch.ts";
import { socialSignUp } from "./social-sign-up.ts";
import { updateCustomer } from "./update-customer.ts";

/** Accounts and profiles: M16 to M25. */
export const customerOperations = {
	createCustomer,
	createOrSignInWithPhoneNumber,
	createOrSignInWithEmailCode,
	socialSignUp,
	getCustomer,
	updateCustomer,
	getSignedCustomer,
	requestDeletion,
	listIdentityCards,
	resolveBranch,
} as const;

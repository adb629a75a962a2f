import { consumeInvite } from "./consume-invite.ts";
import { createConsumer } from "./create-consumer.ts";
import { createCorporate } from "./create-corporate.ts";
import { createUser } from "./create-user.ts";
import { getConsumer } from "./get-consumer.ts";
import { inviteUser } from "./invite-user.ts";
import { validateInvite } from "./validate-invite.ts";

/** Consumers, corporates, authorised users and invites (section 6). */
export const customerOperations = {
	consumeInvite,
	createConsumer,
	createCorporate,
	createUser,
	getConsumer,
	inviteUser,
	validateInvite,
} as const;

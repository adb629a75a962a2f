import { approveChallenge } from "./approve-challenge.ts";
import { denyChallenge } from "./deny-challenge.ts";
import { expireChallenge } from "./expire-challenge.ts";
import { probeManagedAccounts } from "./probe-managed-accounts.ts";
import { verifyConsumer } from "./verify-consumer.ts";
import { verifyCorporate } from "./verify-corporate.ts";

/** Answers of devices, outside checks in one go, a gate to try (sections 7 and 8). */
export const simulatorOperations = {
	approveChallenge,
	denyChallenge,
	expireChallenge,
	probeManagedAccounts,
	verifyConsumer,
	verifyCorporate,
} as const;

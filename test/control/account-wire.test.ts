import { expect, it } from "vitest";
import { accountWire } from "../../src/control/accounts/account-wire.ts";
import type { Authenticator } from "../../src/core/records.ts";
import { anAccount } from "../support/an-account.ts";

const passkey: Authenticator = {
	kind: "passkey",
	id: "p-1",
	credentialId: "c-1",
	publicKey: "key",
	signCount: 0,
	issuedAt: 0,
	boundAt: 0,
	uses: ["sign-in"],
};

const app = { kind: "totp", id: "t-1", secret: "s", issuedAt: 0 } as const;

it.each([
	{ authenticators: [], totp: "none" },
	{ authenticators: [passkey], totp: "none" },
	{ authenticators: [passkey, app], totp: "issued" },
	{ authenticators: [passkey, { ...app, boundAt: 1 }], totp: "bound" },
])("only an authenticator app counts as one: $totp", (row) => {
	const { authenticators, totp } = row;
	const wire = accountWire(anAccount({ authenticators }), 0);
	expect(wire.totp).toBe(totp);
	expect(JSON.stringify(wire)).not.toContain("c-1");
});

// A phone number or an app on a device counts for something only once its owner has confirmed it.
import { describe, expect, it } from "vitest";
import {
	begun,
	boundOutOfBand,
	outOfBandOf,
	withAuthenticator,
	withoutAuthenticator,
} from "../../src/core/authenticators.ts";
import type {
	OutOfBandAuthenticator,
	TotpAuthenticator,
} from "../../src/core/records.ts";
import { anAccount } from "../support/an-account.ts";

const phone: OutOfBandAuthenticator = {
	kind: "out-of-band",
	id: "phone",
	channel: "sms",
	issuedAt: 1,
};
const app: OutOfBandAuthenticator = {
	...phone,
	id: "app",
	channel: "push",
	application: "app",
	boundAt: 2,
};
const totp: TotpAuthenticator = {
	kind: "totp",
	id: "totp",
	secret: "A",
	issuedAt: 1,
	boundAt: 1,
};
const account = anAccount({ authenticators: [totp, phone, app] });

describe("the out-of-band authenticator of an account", () => {
	it("is found by its channel and its application", () => {
		expect(outOfBandOf(account, { channel: "sms" })).toBe(phone);
		const sought = { channel: "push", application: "app" } as const;
		expect(outOfBandOf(account, sought)).toBe(app);
		expect(
			outOfBandOf(account, { ...sought, application: "other" }),
		).toBeUndefined();
		expect(outOfBandOf(anAccount(), sought)).toBeUndefined();
	});

	it("is of use once it is bound", () => {
		expect(boundOutOfBand(account, { channel: "sms" })).toEqual({
			ok: false,
			code: "authenticator-not-bound",
			data: { factor: "sms" },
		});
		expect(
			boundOutOfBand(account, { channel: "push", application: "app" }),
		).toEqual({ ok: true, value: app });
	});
});

describe("beginning a binding", () => {
	it("makes a new authenticator where there is none", () => {
		expect(begun(undefined, { channel: "sms" }, "new", 5)).toEqual({
			...phone,
			id: "new",
			issuedAt: 5,
		});
	});

	it("begins anew what was turned down, under its old id", () => {
		const { boundAt: _boundAt, ...unbound } = app;
		const declined = { ...unbound, declinedAt: 3 };
		const kind = { channel: "push", application: "app" } as const;
		expect(begun(declined, kind, "new", 5)).toEqual({
			...unbound,
			issuedAt: 5,
		});
	});
});

describe("changing the authenticators of an account", () => {
	it("puts one in the place of what it was before", () => {
		const bound = { ...phone, boundAt: 9 };
		const after = withAuthenticator(account, bound, 9);
		expect(after.authenticators).toEqual([totp, bound, app]);
		expect(after.updatedAt).toBe(9);
	});

	it("puts a new one last", () => {
		const other = { ...app, id: "other", application: "other" };
		expect(withAuthenticator(account, other, 9).authenticators).toEqual([
			totp,
			phone,
			app,
			other,
		]);
	});

	it("takes one off and leaves the others", () => {
		const after = withoutAuthenticator(account, app, 9);
		expect(after).toEqual({
			...account,
			updatedAt: 9,
			authenticators: [totp, phone],
		});
	});
});

// So many secrets for one purpose and recipient in a window that begins with the first of them.
import { describe, expect, it } from "vitest";
import type { SendKind } from "../../src/core/send-quota.ts";
import { countInWindow } from "../../src/core/send-quota.ts";

const quota = { windowSeconds: 60, emails: 2, handedOver: 1 };
const mail: SendKind = { channel: "email", isHandedOver: false };
const token: SendKind = { channel: "email", isHandedOver: true };

describe("a quota of sends", () => {
	it.each([
		{ seconds: 59, allowed: false },
		{ seconds: 60, allowed: true },
		{ seconds: 61, allowed: true },
	])("that is used up allows another after $seconds s: $allowed", (row) => {
		const first = countInWindow(undefined, mail, quota, 0);
		const second = countInWindow(first, mail, quota, 30_000);
		expect(second).toEqual({ startedAt: 0, sent: 2, handedOver: 0 });
		const third = countInWindow(second, mail, quota, row.seconds * 1000);
		expect(third !== undefined).toBe(row.allowed);
	});

	it("counts what is handed over apart", () => {
		const sent = countInWindow(undefined, mail, quota, 0);
		const made = countInWindow(sent, token, quota, 0);
		expect(made).toEqual({ startedAt: 0, sent: 1, handedOver: 1 });
		expect(countInWindow(made, token, quota, 0)).toBeUndefined();
		expect(countInWindow(made, mail, quota, 0)).toBeDefined();
	});

	it("does not limit a way without a number", () => {
		const kind = { channel: "sms", isHandedOver: false } as const;
		let window = countInWindow(undefined, kind, quota, 0);
		for (let n = 0; n < 50; n += 1)
			window = countInWindow(window, kind, quota, 0);
		expect(window?.sent).toBe(51);
	});
});

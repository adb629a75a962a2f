// Look-up secrets (NIST SP 800-63B-4 section 3.1.2): ten codes, each good for one use.
import { describe, expect, it } from "vitest";
import {
	issueRecoveryCodes,
	useRecoveryCode,
} from "../../src/core/recovery-codes.ts";
import { anAccount } from "../support/an-account.ts";
import { createFlowWorld } from "../support/flow-context.ts";
import { acceptedValue, codeOf } from "../support/outcome.ts";

const { id } = anAccount();

function issued() {
	const { random, digest } = createFlowWorld().context();
	return { ...issueRecoveryCodes(id, 0, { random, digest }), digest };
}

describe("recovery codes", () => {
	it("are ten different ones of two halves", () => {
		const { codes } = issued();
		expect(new Set(codes).size).toBe(10);
		for (const code of codes) expect(code).toMatch(/^[0-9a-f]{5}-[0-9a-f]{5}$/);
	});

	it("are not kept in clear", () => {
		const { codes, record } = issued();
		for (const code of codes)
			expect(JSON.stringify(record)).not.toContain(code);
	});

	it("each count once", () => {
		const { codes, record, digest } = issued();
		let left = record;
		for (const code of codes) {
			left = acceptedValue(useRecoveryCode(id, left, code, digest));
			const again = useRecoveryCode(id, left, code, digest);
			expect(codeOf(again)).toBe("recovery-code-mismatch");
		}
		expect(left.digests).toEqual([]);
	});

	it("are compared without case and surrounding spaces", () => {
		const { codes, record, digest } = issued();
		const typed = ` ${codes[0]?.toUpperCase()} `;
		expect(useRecoveryCode(id, record, typed, digest).ok).toBe(true);
	});

	it.each(["", "00000-0000", "zzzzz-zzzzz"])("are not %j", (code) => {
		const { record, digest } = issued();
		const tried = useRecoveryCode(id, record, code, digest);
		expect(codeOf(tried)).toBe("recovery-code-mismatch");
		expect(codeOf(useRecoveryCode(id, undefined, code, digest))).toBe(
			"recovery-code-mismatch",
		);
	});
});

// M29: a check of a document at an outside provider (external session S, provider G-user; rest C).
import { describe, expect, it } from "vitest";
import { setProofing } from "../../../../src/core/flows/operator-acts.ts";
import type { ProofingState } from "../../../../src/core/records.ts";
import type { MobilityApp } from "../../../support/mobility.ts";
import {
	openDemo,
	operator,
	profileOf,
	recordIn,
	tokenOf,
} from "../../../support/mobility-demo.ts";

const path = "/verification/init";

async function begin(app: MobilityApp, token: string, body: object) {
	return app.post(path, body, { token });
}

async function judge(app: MobilityApp, kind: string, state: ProofingState) {
	const { id: accountId } = await app.account("dan@example.test");
	await setProofing(operator(app), { accountId, kind, state });
}

describe("opening a session", () => {
	it.each([
		["LICENSE", "licenseVerificationState"],
		["ID", "idVerificationState"],
	] as const)("for %s sets the state to PENDING", async (type, field) => {
		const app = await openDemo();
		await judge(app, "licence", "not-started");
		const token = await tokenOf(app, "dan");
		const begun = await begin(app, token, { type, language: "de" });
		expect(begun.status).toBe(200);
		expect(recordIn(begun)).toMatchObject({
			type,
			provider: "VERIFF",
			state: "PENDING",
			expiresAt: "2026-01-17T00:00:00.000Z",
		});
		expect(await profileOf(app, token)).toMatchObject({ [field]: "PENDING" });
	});

	it("again returns the open one of the same type", async () => {
		const app = await openDemo();
		const token = await tokenOf(app, "ida");
		const first = recordIn(await begin(app, token, { type: "LICENSE" }));
		app.advance(60);
		const again = recordIn(await begin(app, token, { type: "LICENSE" }));
		expect(again).toEqual(first);
		const other = recordIn(await begin(app, token, { type: "ID" }));
		expect(other.sessionId).not.toBe(first.sessionId);
	});

	it("after its end makes a new one", async () => {
		const app = await openDemo({ token: { accessSeconds: 30 * 86_400 } });
		const token = await tokenOf(app, "ida");
		const first = recordIn(await begin(app, token, { type: "LICENSE" }));
		app.advance(7 * 86_400);
		const next = recordIn(await begin(app, token, { type: "LICENSE" }));
		expect(next.sessionId).not.toBe(first.sessionId);
	});

	it.each(["rejected", "retry"] as const)(
		"after %s begins again, with a new session",
		async (state) => {
			const app = await openDemo();
			const token = await tokenOf(app, "dan");
			await judge(app, "identity", "not-started");
			const first = recordIn(await begin(app, token, { type: "ID" }));
			await judge(app, "identity", state);
			expect(await profileOf(app, token)).toMatchObject({
				idVerificationState: state.toUpperCase(),
			});
			const next = recordIn(await begin(app, token, { type: "ID" }));
			expect(next.sessionId).not.toBe(first.sessionId);
			expect(await profileOf(app, token)).toMatchObject({
				idVerificationState: "PENDING",
			});
		},
	);

	it("is approved at once where the tenant says so", async () => {
		const app = await openDemo({ autoApproveProofing: true });
		const token = await tokenOf(app, "dan");
		const begun = recordIn(await begin(app, token, { type: "ID" }));
		expect(begun).toMatchObject({ state: "APPROVED" });
		expect(await begin(app, token, { type: "ID" })).toMatchObject({
			status: 400,
			errorCode: "U594",
		});
	});

	it.each<[string, object, string]>([
		["U594", { type: "LICENSE" }, "what is approved already"],
		["U590", { type: "ID", provider: "ONFIDO" }, "another provider"],
		["U190", { type: "PASSPORT" }, "another type"],
		["U190", {}, "no type"],
		[
			"U190",
			{ type: "ID", returnUrl: "here" },
			"a return address that is none",
		],
	])("is %s for %j: %s", async (errorCode, body) => {
		const app = await openDemo();
		const answer = await begin(app, await tokenOf(app, "ada"), body);
		expect(answer).toMatchObject({ status: 400, errorCode });
	});

	it("is AUTH91 without a bearer", async () => {
		const app = await openDemo();
		expect(await app.post(path, { type: "ID" })).toMatchObject({
			status: 401,
			errorCode: "AUTH91",
		});
	});
});

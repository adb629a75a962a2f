// A second factor is bound by the code that came to it, and taken off by its kind.
import { describe, expect, it } from "vitest";
import { bindAnswers } from "../../../src/core/flows/bind-answers.ts";
import {
	beginFactorBinding,
	confirmFactorBinding,
} from "../../../src/core/flows/bind-factor.ts";
import type { PersonSession } from "../../../src/core/flows/load-person.ts";
import { unbindFactor } from "../../../src/core/flows/unbind-authenticator.ts";
import type { PasskeyUse } from "../../../src/core/records.ts";
import { boundFactors } from "../../../src/core/second-factor.ts";
import { wrongCode } from "../../support/flow-context.ts";
import {
	createHearingWorld,
	type HearingWorld,
	openAdasSession,
	registerAdaByPhone,
} from "../../support/out-of-band.ts";
import { acceptedValue } from "../../support/outcome.ts";

const address = "+43660555444";
const channel = "sms";

async function adaIn(world: HearingWorld): Promise<PersonSession> {
	await registerAdaByPhone(world);
	return openAdasSession(world);
}

async function begin(world: HearingWorld, { session }: PersonSession) {
	const order = { sessionId: session.id, channel, address } as const;
	return acceptedValue(await beginFactorBinding(world.context(), order));
}

const confirm = (
	world: HearingWorld,
	{ session }: PersonSession,
	code: string,
) =>
	confirmFactorBinding(world.context(), {
		sessionId: session.id,
		channel,
		code,
	});

describe("a number of one's own choice", () => {
	it("is bound by its code, and that is announced", async () => {
		const world = createHearingWorld();
		const ada = await adaIn(world);
		const sent = await begin(world, ada);
		expect((await world.reload(ada)).account.authenticators).toEqual([]);
		const wrong = await confirm(world, ada, wrongCode(sent.secret));
		expect(wrong).toMatchObject({ code: "code-mismatch" });
		const bound = acceptedValue(await confirm(world, ada, sent.secret));
		expect(bound.account.authenticators).toMatchObject([
			{ kind: "out-of-band", channel, address, boundAt: world.context().now },
		]);
		expect(world.heard.at(-1)).toMatchObject({
			kind: "authenticator-changed",
			status: "active",
		});
	});

	it("is not bound where nothing was begun", async () => {
		const world = createHearingWorld();
		const ada = await adaIn(world);
		await begin(world, ada);
		const elsewhere = await openAdasSession(world);
		expect(await confirm(world, elsewhere, "123456")).toMatchObject({
			code: "authenticator-not-bound",
			data: { factor: "sms" },
		});
	});

	it("is taken off, and that is announced", async () => {
		const world = createHearingWorld();
		const ada = await adaIn(world);
		await confirm(world, ada, (await begin(world, ada)).secret);
		const order = { accountId: ada.account.id, factor: "sms" } as const;
		const left = acceptedValue(await unbindFactor(world.context(), order));
		expect(boundFactors(left)).toEqual([]);
		expect(world.heard.at(-1)).toMatchObject({
			kind: "authenticator-changed",
			status: "removed",
		});
		expect(await unbindFactor(world.context(), order)).toMatchObject({
			code: "authenticator-not-bound",
		});
	});
});

describe("what is taken off besides", () => {
	it("leaves a passkey that signs in as well to do that", async () => {
		const world = createHearingWorld();
		const { account } = await adaIn(world);
		const passkey = (id: string, uses: readonly PasskeyUse[]) => ({
			kind: "passkey" as const,
			id,
			credentialId: id,
			publicKey: "AA",
			signCount: 0,
			issuedAt: 1,
			boundAt: 1,
			uses,
		});
		const both = passkey("both", ["sign-in", "second-factor"]);
		const second = passkey("second", ["second-factor"]);
		const first = passkey("first", ["sign-in"]);
		await world.context().store.transact((transaction) =>
			transaction.put("account", {
				...account,
				authenticators: [both, second, first],
			}),
		);
		const left = acceptedValue(
			await unbindFactor(world.context(), {
				accountId: account.id,
				factor: "passkey",
			}),
		);
		expect(left.authenticators).toEqual([
			{ ...both, uses: ["sign-in"] },
			first,
		]);
	});

	it("is answers without touching those that reset a password", async () => {
		const world = createHearingWorld();
		const { account } = await adaIn(world);
		const accountId = account.id;
		const bound = acceptedValue(
			await bindAnswers(world.context(), {
				accountId,
				answers: { pet: "Rex" },
				questions: ["pet"],
			}),
		);
		expect(boundFactors(bound)).toEqual(["knowledge"]);
		expect(bound.securityAnswers).toBeUndefined();
		const order = { accountId, factor: "knowledge" } as const;
		const left = acceptedValue(await unbindFactor(world.context(), order));
		expect(boundFactors(left)).toEqual([]);
	});
});

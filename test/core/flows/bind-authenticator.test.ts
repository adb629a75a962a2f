// A number or a device is bound once its owner has confirmed it there (NIST SP 800-63B-4, out-of-band
// authenticators); until then it is of no use.
import { describe, expect, it } from "vitest";
import {
	beginBinding,
	confirmBinding,
} from "../../../src/core/flows/bind-authenticator.ts";
import { decideChallenge } from "../../../src/core/flows/decide-challenge.ts";
import type { PersonSession } from "../../../src/core/flows/load-person.ts";
import { signOut } from "../../../src/core/flows/sign-out.ts";
import {
	issueStepUpApproval,
	issueStepUpCode,
} from "../../../src/core/flows/step-up.ts";
import { unbindAuthenticator } from "../../../src/core/flows/unbind-authenticator.ts";
import { updateAccount } from "../../../src/core/flows/update-account.ts";
import type { Challenge, Session } from "../../../src/core/records.ts";
import { adaEmail } from "../../support/ada.ts";
import { anEmail } from "../../support/an-account.ts";
import { wrongCode } from "../../support/flow-context.ts";
import {
	adaApp,
	adaPhone,
	adaWith,
	createHearingWorld,
	type HearingWorld,
	openAdasSession,
	registerAdaByPhone,
} from "../../support/out-of-band.ts";
import { acceptedValue, codeOf } from "../../support/outcome.ts";

const sms = { channel: "sms" } as const;

function begin(
	world: HearingWorld,
	{ id: sessionId }: Session,
	kind: typeof sms | typeof adaApp = sms,
) {
	return beginBinding(world.context(), { sessionId, ...kind });
}

function confirm(
	world: HearingWorld,
	{ id: sessionId }: Session,
	code: string,
) {
	return confirmBinding(world.context(), { sessionId, ...sms, code });
}

function decide(
	world: HearingWorld,
	{ id: challengeId }: Challenge,
	decision: "approved" | "declined" | "expired",
) {
	return decideChallenge(world.context(), { challengeId, decision });
}

describe("binding a phone number", () => {
	it("begins with a code to it, and is of no use yet", async () => {
		const world = createHearingWorld();
		const ada = await adaWith(world);
		const sent = acceptedValue(await begin(world, ada.session));
		expect((await world.outbox()).at(-1)).toMatchObject({
			purpose: "bind-authenticator",
			channel: "sms",
			recipient: adaPhone,
			locale: "de",
			code: sent.secret,
		});
		const { account } = await world.reload(ada);
		expect(account.authenticators).toEqual([
			{
				kind: "out-of-band",
				id: expect.any(String),
				channel: "sms",
				issuedAt: world.context().now,
			},
		]);
		const { id: sessionId } = ada.session;
		const used = await issueStepUpCode(world.context(), { sessionId, ...sms });
		expect(codeOf(used)).toBe("authenticator-not-bound");
		expect(world.heard).toEqual([]);
	});

	it("ends with the right code, which verifies the number too", async () => {
		const world = createHearingWorld();
		const ada = await adaWith(world);
		const { secret } = acceptedValue(await begin(world, ada.session));
		world.advance(5);
		const bound = acceptedValue(await confirm(world, ada.session, secret));
		const { now } = world.context();
		expect(bound.account.authenticators).toMatchObject([{ boundAt: now }]);
		expect(bound.account.identifiers).toContainEqual({
			type: "phone",
			value: adaPhone,
			verifiedAt: now,
		});
		expect(bound.session.steppedUpAt).toBeUndefined();
		expect(await world.reload(ada)).toMatchObject({ account: bound.account });
		expect(world.heard).toEqual([
			{
				kind: "authenticator-changed",
				account: bound.account,
				authenticator: bound.account.authenticators[0],
				status: "active",
			},
		]);
	});

	it("steps the session up where the policy says so", async () => {
		const world = createHearingWorld({ stepUp: { onBinding: true } });
		const ada = await adaWith(world);
		const { secret } = acceptedValue(await begin(world, ada.session));
		const bound = acceptedValue(await confirm(world, ada.session, secret));
		const { now } = world.context();
		expect(bound.session.steppedUpAt).toBe(now);
		expect(bound.account.lastSteppedUpAt).toBe(now);
		expect(await world.reload(ada)).toEqual(bound);
	});

	it("goes on in another session of the person", async () => {
		const world = createHearingWorld();
		const { session } = await adaWith(world);
		const { secret } = acceptedValue(await begin(world, session));
		const other = await openAdasSession(world);
		expect(codeOf(await confirm(world, other.session, secret))).toBe("ok");
	});

	it("begun again sends another code, voids the one before and binds one number", async () => {
		const world = createHearingWorld({ code: { mode: "random" } });
		const { session } = await adaWith(world);
		const older = acceptedValue(await begin(world, session)).secret;
		const newer = acceptedValue(await begin(world, session)).secret;
		expect(codeOf(await confirm(world, session, older))).toBe("code-mismatch");
		const bound = acceptedValue(await confirm(world, session, newer));
		expect(bound.account.authenticators).toHaveLength(1);
	});

	it.each([
		{ seconds: 29, code: "resend-too-soon" },
		{ seconds: 30, code: "ok" },
		{ seconds: 31, code: "ok" },
	])("begun again after $seconds s of a pause is $code", async (row) => {
		const own = { "bind-authenticator": { resendCooldownSeconds: 30 } };
		const world = createHearingWorld({ code: { byPurpose: own } });
		const { session } = await adaWith(world);
		await begin(world, session);
		world.advance(row.seconds);
		expect(codeOf(await begin(world, session))).toBe(row.code);
	});

	it.each([
		{ seconds: 299, code: "ok" },
		{ seconds: 300, code: "code-expired" },
		{ seconds: 301, code: "code-expired" },
	])("with a code after $seconds s is $code", async ({ seconds, code }) => {
		const world = createHearingWorld();
		const { session } = await adaWith(world);
		const { secret } = acceptedValue(await begin(world, session));
		world.advance(seconds);
		expect(codeOf(await confirm(world, session, secret))).toBe(code);
	});

	it("counts wrong codes, and can be begun again when they are used up", async () => {
		const world = createHearingWorld();
		const { session } = await adaWith(world);
		const { secret } = acceptedValue(await begin(world, session));
		for (let n = 0; n < 5; n += 1)
			await confirm(world, session, wrongCode(secret));
		expect(codeOf(await confirm(world, session, secret))).toBe(
			"attempts-exhausted",
		);
		const newer = acceptedValue(await begin(world, session)).secret;
		expect(codeOf(await confirm(world, session, newer))).toBe("ok");
	});

	it("is refused when it is bound already", async () => {
		const world = createHearingWorld();
		const { session } = await adaWith(world, "sms");
		const refused = {
			ok: false,
			code: "authenticator-already-bound",
			data: { factor: "sms" },
		};
		expect(await begin(world, session)).toEqual(refused);
		expect(await confirm(world, session, "123456")).toEqual(refused);
	});

	it("cannot end before it has begun", async () => {
		const world = createHearingWorld();
		const { session } = await adaWith(world);
		expect(codeOf(await confirm(world, session, "123456"))).toBe(
			"authenticator-not-bound",
		);
	});

	it("needs a number, for an app as well", async () => {
		const world = createHearingWorld();
		await registerAdaByPhone(world, [anEmail(adaEmail.value)]);
		const { session } = await openAdasSession(world);
		for (const kind of [sms, adaApp])
			expect(await begin(world, session, kind)).toEqual({
				ok: false,
				code: "identifier-missing",
				data: { identifier: "phone" },
			});
	});

	it("needs a session that goes on", async () => {
		const world = createHearingWorld();
		const { session } = await adaWith(world);
		await signOut(world.context(), { sessionId: session.id });
		expect(codeOf(await begin(world, session))).toBe("session-ended");
		expect(codeOf(await confirm(world, session, "1"))).toBe("session-ended");
	});
});

describe("binding an app", () => {
	it("asks on the device, which is of no use before it has agreed", async () => {
		const world = createHearingWorld();
		const ada = await adaWith(world);
		const asked = acceptedValue(await begin(world, ada.session, adaApp));
		const { account } = await world.reload(ada);
		expect(account.authenticators).toMatchObject([
			{ id: asked.recipient, channel: "push", application: "app" },
		]);
		expect(asked).toMatchObject({
			purpose: "bind-authenticator",
			form: "approval",
		});
		const { id: sessionId } = ada.session;
		const { application } = adaApp;
		const command = { sessionId, application };
		const used = await issueStepUpApproval(world.context(), command);
		expect(codeOf(used)).toBe("authenticator-not-bound");
	});

	it("is done when the person agrees", async () => {
		const world = createHearingWorld();
		const ada = await adaWith(world);
		const asked = acceptedValue(await begin(world, ada.session, adaApp));
		const { account } = acceptedValue(await decide(world, asked, "approved"));
		const [authenticator] = account.authenticators;
		expect(authenticator).toMatchObject({ boundAt: world.context().now });
		expect((await world.reload(ada)).account).toEqual(account);
		expect(world.heard.map(({ kind }) => kind)).toEqual([
			"authenticator-changed",
			"challenge-decided",
		]);
		expect(world.heard[0]).toEqual({
			kind: "authenticator-changed",
			account,
			authenticator,
			status: "active",
		});
		expect(codeOf(await begin(world, ada.session, adaApp))).toBe(
			"authenticator-already-bound",
		);
	});

	it("is turned down when the person does not, and can be begun again", async () => {
		const world = createHearingWorld();
		const ada = await adaWith(world);
		const asked = acceptedValue(await begin(world, ada.session, adaApp));
		const declined = acceptedValue(await decide(world, asked, "declined"));
		const { now } = world.context();
		const [held] = declined.account.authenticators;
		expect(held).toMatchObject({ declinedAt: now });
		expect(held).not.toHaveProperty("boundAt");
		expect(world.heard[0]).toMatchObject({ status: "inactive" });
		const again = acceptedValue(await begin(world, ada.session, adaApp));
		const begun = (await world.reload(ada)).account.authenticators;
		expect(begun).toHaveLength(1);
		expect(begun[0]).not.toHaveProperty("declinedAt");
		expect(codeOf(await decide(world, again, "approved"))).toBe("ok");
	});

	it("stays begun when nobody answers", async () => {
		const world = createHearingWorld();
		const ada = await adaWith(world);
		const asked = acceptedValue(await begin(world, ada.session, adaApp));
		const before = (await world.reload(ada)).account;
		expect(
			acceptedValue(await decide(world, asked, "expired")).account,
		).toEqual(before);
		expect(world.heard.map(({ kind }) => kind)).toEqual(["challenge-decided"]);
	});

	it("begun again voids the earlier question", async () => {
		const world = createHearingWorld();
		const { session } = await adaWith(world);
		const older = acceptedValue(await begin(world, session, adaApp));
		const newer = acceptedValue(await begin(world, session, adaApp));
		expect(codeOf(await decide(world, older, "approved"))).toBe(
			"challenge-unknown",
		);
		expect(codeOf(await decide(world, newer, "approved"))).toBe("ok");
	});

	it("leaves another app's question open", async () => {
		const world = createHearingWorld();
		const { session } = await adaWith(world);
		const one = acceptedValue(await begin(world, session, adaApp));
		const other = { channel: "push", application: "other" } as const;
		const { id: sessionId } = session;
		acceptedValue(await beginBinding(world.context(), { sessionId, ...other }));
		expect(codeOf(await decide(world, one, "approved"))).toBe("ok");
	});
});

describe("taking an authenticator off", () => {
	it("leaves the others, and is announced", async () => {
		const world = createHearingWorld();
		const ada = await adaWith(world, "sms", "push");
		const [phone, app] = ada.account.authenticators;
		const command = { accountId: ada.account.id, ...adaApp };
		const account = acceptedValue(
			await unbindAuthenticator(world.context(), command),
		);
		expect(account.authenticators).toEqual([phone]);
		expect((await world.reload(ada)).account).toEqual(account);
		expect(world.heard.at(-1)).toEqual({
			kind: "authenticator-changed",
			account,
			authenticator: app,
			status: "removed",
		});
	});

	it("voids what was asked on it", async () => {
		const world = createHearingWorld();
		const { session, account } = await adaWith(world, "push");
		const { application } = adaApp;
		const asked = acceptedValue(
			await issueStepUpApproval(world.context(), {
				sessionId: session.id,
				application,
			}),
		);
		const command = { accountId: account.id, ...adaApp };
		await unbindAuthenticator(world.context(), command);
		expect(codeOf(await decide(world, asked, "approved"))).toBe(
			"challenge-unknown",
		);
	});

	it("takes off one that was only begun, with the question on it", async () => {
		const world = createHearingWorld();
		const { session, account } = await adaWith(world);
		const asked = acceptedValue(await begin(world, session, adaApp));
		const command = { accountId: account.id, ...adaApp };
		const after = await unbindAuthenticator(world.context(), command);
		expect(acceptedValue(after).authenticators).toEqual([]);
		expect(codeOf(await decide(world, asked, "approved"))).toBe(
			"challenge-unknown",
		);
	});

	it("is refused when none was begun", async () => {
		const world = createHearingWorld();
		const { account } = await adaWith(world);
		const command = { accountId: account.id, ...adaApp };
		expect(await unbindAuthenticator(world.context(), command)).toEqual({
			ok: false,
			code: "authenticator-not-bound",
			data: { factor: "push" },
		});
	});
});

describe("a new phone number", () => {
	const change = (world: HearingWorld, { account }: PersonSession) =>
		updateAccount(world.context(), {
			accountId: account.id,
			profile: {},
			phone: "+43660999999",
		});

	it("takes the binding of the old one away, and is announced", async () => {
		const world = createHearingWorld();
		const ada = await adaWith(world, "sms", "push");
		const [phone, app] = ada.account.authenticators;
		const account = acceptedValue(await change(world, ada));
		expect(account.authenticators).toEqual([app]);
		expect(world.heard.at(-1)).toEqual({
			kind: "authenticator-changed",
			account,
			authenticator: phone,
			status: "removed",
		});
	});

	it("drops in silence what was only begun", async () => {
		const world = createHearingWorld();
		const ada = await adaWith(world);
		await begin(world, ada.session);
		const account = acceptedValue(await change(world, ada));
		expect(account.authenticators).toEqual([]);
		expect(world.heard).toEqual([]);
	});
});

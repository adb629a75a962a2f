// What waits for a proof of somebody is found by their addresses, sessions and devices.
import { describe, expect, it } from "vitest";
import { openChallengesOf } from "../../../src/core/flows/challenges-of.ts";
import { sendSecret } from "../../../src/core/flows/send-code.ts";
import {
	issueStepUpApproval,
	issueStepUpCode,
} from "../../../src/core/flows/step-up.ts";
import { takeCode } from "../../../src/core/flows/take-code.ts";
import { adaEmail } from "../../support/ada.ts";
import {
	adaApp,
	adaWith,
	createHearingWorld,
	type HearingWorld,
} from "../../support/out-of-band.ts";
import { acceptedValue } from "../../support/outcome.ts";

const toEmail = {
	purpose: "sign-in",
	channel: "email",
	recipient: adaEmail.value,
} as const;

async function mail(world: HearingWorld) {
	const context = world.context();
	const sent = await context.store.transact((transaction) =>
		sendSecret(context, transaction, toEmail),
	);
	return acceptedValue(sent);
}

async function adaAsked() {
	const world = createHearingWorld();
	const { account, session } = await adaWith(world, "sms", "push");
	const { id: sessionId } = session;
	const mailed = await mail(world);
	world.advance(1);
	const { application } = adaApp;
	const asked = acceptedValue(
		await issueStepUpApproval(world.context(), { sessionId, application }),
	);
	world.advance(1);
	const texted = acceptedValue(
		await issueStepUpCode(world.context(), { sessionId, channel: "sms" }),
	);
	const open = () => openChallengesOf(world.context(), account);
	return { world, open, mailed, asked, texted };
}

describe("the open challenges of an account", () => {
	it("are all that wait, oldest first", async () => {
		const { open, mailed, asked, texted } = await adaAsked();
		expect(await open()).toEqual([mailed, asked, texted]);
	});

	it("end by time, each by its own", async () => {
		const { world, open, mailed, texted } = await adaAsked();
		world.advance(120);
		expect(await open()).toEqual([mailed, texted]);
		world.advance(300);
		expect(await open()).toEqual([]);
	});

	it("are without what was used", async () => {
		const { world, open, mailed, asked, texted } = await adaAsked();
		const context = world.context();
		const proof = { ...toEmail, secret: mailed.secret };
		await context.store.transact((transaction) =>
			takeCode(context, transaction, proof),
		);
		expect(await open()).toEqual([asked, texted]);
	});
});

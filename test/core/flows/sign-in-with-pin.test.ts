// A PIN signs in within a PIN session only; wrong ones count toward the lock.
import { describe, expect, it } from "vitest";
import { changePin, setPin } from "../../../src/core/flows/change-pin.ts";
import {
	endPinSession,
	openPinSession,
	signInWithPin,
} from "../../../src/core/flows/sign-in-with-pin.ts";
import { registerAda, signInAda } from "../../support/ada.ts";
import { createFlowWorld } from "../../support/flow-context.ts";
import { acceptedValue, codeOf } from "../../support/outcome.ts";

async function adaWithPin(pin: string | undefined = "1234") {
	const world = createFlowWorld();
	const { id: accountId } = await registerAda(world);
	if (pin !== undefined)
		acceptedValue(await setPin(world.context(), { accountId, pin, digits: 4 }));
	const { session, account } = await signInAda(world);
	if (account === undefined) throw new Error("Ada has no account.");
	const context = world.context();
	const { id: pinSessionId } = await context.store.transact((transaction) =>
		openPinSession(context, transaction, account, 600),
	);
	const enter = (typed: string) =>
		signInWithPin(world.context(), { pinSessionId, pin: typed });
	return { world, session, pinSessionId, enter };
}

describe("a PIN", () => {
	it.each([
		{ seconds: 599, code: "ok" },
		{ seconds: 600, code: "session-ended" },
		{ seconds: 601, code: "session-ended" },
	])("after $seconds s of its session is $code", async ({ seconds, code }) => {
		const { world, enter } = await adaWithPin();
		world.advance(seconds);
		expect(codeOf(await enter("1234"))).toBe(code);
	});

	it("locks after three wrong ones", async () => {
		const { enter } = await adaWithPin();
		for (let n = 0; n < 3; n += 1)
			expect(codeOf(await enter("9999"))).toBe("pin-mismatch");
		expect(codeOf(await enter("1234"))).toBe("account-locked");
	});

	it("opens nothing in a session of another scope, or an ended one", async () => {
		const { world, session, pinSessionId, enter } = await adaWithPin();
		const wrong = { pinSessionId: session.id, pin: "1234" };
		expect(codeOf(await signInWithPin(world.context(), wrong))).toBe(
			"token-invalid",
		);
		expect(codeOf(await endPinSession(world.context(), wrong))).toBe(
			"token-invalid",
		);
		acceptedValue(await endPinSession(world.context(), { pinSessionId }));
		expect(codeOf(await enter("1234"))).toBe("session-ended");
	});

	it.each([
		{ oldPin: "9999", pin: "4321", code: "pin-mismatch" },
		{ oldPin: "1234", pin: "432", code: "pin-unacceptable" },
		{ oldPin: "1234", pin: "43210", code: "pin-unacceptable" },
		{ oldPin: "1234", pin: "43 1", code: "pin-unacceptable" },
		{ oldPin: "1234", pin: "4321", code: "ok" },
	])("changed from $oldPin to $pin is $code", async (row) => {
		const { world, session, enter } = await adaWithPin();
		const { oldPin, pin, code } = row;
		const command = { sessionId: session.id, oldPin, pin, digits: 4 };
		expect(codeOf(await changePin(world.context(), command))).toBe(code);
		expect(codeOf(await enter(code === "ok" ? pin : "1234"))).toBe("ok");
	});
});

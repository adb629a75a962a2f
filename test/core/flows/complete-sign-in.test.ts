// Between a proof and the tokens of a sign-in stand the limit of sessions and the gates of the API.
import { describe, expect, it } from "vitest";
import { type AnyRefusal, accept } from "../../../src/core/errors.ts";
import {
	completeSignIn,
	passGates,
	type SignInGate,
} from "../../../src/core/flows/complete-sign-in.ts";
import { registerAda } from "../../support/ada.ts";
import { createFlowWorld } from "../../support/flow-context.ts";

const open: SignInGate<AnyRefusal> = async () => accept(undefined);

/** A gate that is closed, and says so under a name. */
const closed =
	(code: string): SignInGate<AnyRefusal> =>
	async ({ session }, transaction) => {
		await transaction.put("session", { ...session, scope: "gate" });
		return { ok: false, code, data: {} };
	};

async function complete(
	gates: readonly SignInGate<AnyRefusal>[],
	special: { secondFactor?: "pending"; limit?: number } = {},
) {
	const { secondFactor, limit } = special;
	const world = createFlowWorld({
		token: { form: "opaque" },
		...(limit !== undefined && { session: { maxPerAccount: limit } }),
	});
	const account = await registerAda(world);
	const context = world.context();
	const outcome = await context.store.transact((transaction) =>
		completeSignIn(
			context,
			transaction,
			{ account, methods: ["pwd"], ...(secondFactor && { secondFactor }) },
			gates,
		),
	);
	return { outcome, context, account };
}

describe("completing a sign-in", () => {
	it("hands out tokens when all gates are open", async () => {
		const { outcome, context } = await complete([open, open]);
		expect(outcome).toMatchObject({
			ok: true,
			value: { firstSignIn: true, accessToken: { realm: context.realm } },
		});
	});

	it("stops at the first closed gate, and keeps what that gate put", async () => {
		const { outcome, context } = await complete([
			open,
			closed("first"),
			closed("second"),
		]);
		expect(outcome).toMatchObject({ ok: false, code: "first" });
		const sessions = await context.store.list("session");
		expect(sessions).toMatchObject([{ scope: "gate" }]);
		expect(await context.store.count("access-token")).toBe(0);
		expect(await context.store.count("refresh-token")).toBe(0);
	});

	it("meets its gates only once its second factor is done", async () => {
		const { outcome, context, account } = await complete([closed("gate")], {
			secondFactor: "pending",
		});
		expect(outcome).toMatchObject({ ok: true, value: { refreshToken: "" } });
		const [session] = await context.store.list("session");
		if (session === undefined) throw new Error("There is no session.");
		const done = { ...session, secondFactor: "done" } as const;
		const later = await context.store.transact((transaction) =>
			passGates(context, transaction, { session: done, account }, [
				closed("gate"),
			]),
		);
		expect(later).toMatchObject({ ok: false, code: "gate" });
	});

	it("comes after the limit of sessions", async () => {
		const { outcome, context } = await complete([closed("gate")], { limit: 0 });
		expect(outcome).toMatchObject({
			ok: false,
			code: "session-limit-reached",
			data: { limit: 0 },
		});
		expect(await context.store.count("session")).toBe(0);
	});
});

import { openSession } from "../../src/core/flows/open-session.ts";
import { issueTotp } from "../../src/core/flows/second-factor.ts";
import { sendSecret } from "../../src/core/flows/send-code.ts";
import { aChallenge } from "../support/a-challenge.ts";
import { someTerms } from "../support/an-account.ts";
import { register } from "../support/register.ts";
import { exchangeOf } from "../support/tiny-api.ts";
import { createStage, type Stage } from "./stage.ts";

/** A stage and the path values that name what is on it. */
export interface FurnishedStage {
	readonly stage: Stage;
	readonly path: { readonly [name: string]: string };
}

/** A stage whose world `stage-1` holds one of everything that a path of the control plane may name. */
export async function furnished(
	special: Parameters<typeof createStage>[0] = {},
): Promise<FurnishedStage> {
	const world = "stage-1";
	const stage = createStage(special);
	const flow = await stage.flow(world);
	const account = await register(flow, {
		email: "ada@example.test",
		phone: "+43660123456",
		password: { hash: "no password has this hash", changedAt: flow.now },
	});
	const session = await flow.store.transact(async (transaction) => {
		const { realm } = flow;
		const branch = { realm, collection: "branch", id: "1", value: {} };
		await transaction.put("terms", someTerms({ realm }));
		await transaction.put("resource", branch);
		const { session } = await openSession(flow, transaction, {
			owner: { kind: "account", account },
			methods: ["pwd"],
		});
		return session.id;
	});
	const asked = aChallenge({
		realm: flow.realm,
		purpose: "step-up",
		channel: "push",
		form: "approval",
		secret: "",
		accountId: account.id,
		sessionId: session,
		expiresAt: flow.now + 60_000,
	});
	await flow.store.transact((transaction) =>
		transaction.put("challenge", asked),
	);
	await issueTotp(flow, { accountId: account.id, renew: false });
	for (const name of ["eve", "eva", "evi"]) {
		await sendCode(stage, world, "email", `${name}@example.test`);
	}
	await sendCode(stage, world, "sms", "+43660123456");
	await sendCode(stage, world, "email", "ada@example.test");
	const fault = (await stage.world(world)).faults.add({
		scope: { operation: "none" },
		effect: { kind: "body-truncated" },
	});
	const [message] = await flow.store.list("message");
	const traceId = "0".repeat(32);
	(await stage.world(world)).journal.add({
		traceId,
		at: flow.now,
		durationMs: 0,
		api: "tiny",
		exchange: exchangeOf("GET", "/"),
		answer: { status: 200, headers: [] },
	});
	await (await stage.snapshots(world)).save({ name: "signed-in" });
	return {
		stage,
		path: {
			world,
			snapshot: "signed-in",
			api: "tiny",
			tenantName: "main",
			account: account.id,
			session,
			challenge: asked.id,
			terms: "11",
			collection: "branch",
			resource: "1",
			message: message?.id ?? "",
			fault: fault.id,
			traceId,
		},
	};
}

/** Sends a sign-in code in a world of a stage, as a flow does. */
export async function sendCode(
	stage: Stage,
	world: string,
	channel: "sms" | "email",
	recipient: string,
): Promise<void> {
	const flow = await stage.flow(world);
	const sent = await flow.store.transact((transaction) =>
		sendSecret(flow, transaction, { purpose: "sign-in", channel, recipient }),
	);
	if (!sent.ok) throw new Error(`Failed to send: ${sent.code}.`);
}

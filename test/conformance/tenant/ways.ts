import { shellOf } from "../../../src/core/deletion.ts";
import type { Account } from "../../../src/core/records.ts";
import {
	challengeOf,
	otherThan,
	type TenantAnswer,
	type TenantApp,
} from "../../support/tenant.ts";
import type { Asked } from "../request.ts";
import { bearing, sendAsked } from "./sending.ts";

/** Brings about one outcome of one operation. */
type Way = (app: TenantApp) => Promise<TenantAnswer>;

/** Ada's token of google. */
export const ada = "sim.google.10293.ada@example.test";
const email = "new@example.test";
const strict = { tenant: "strict" };

/** Has a code sent to somebody new, and shows one. */
async function code(
	app: TenantApp,
	shown: (right: string) => string,
	seconds = 0,
): Promise<TenantAnswer> {
	const sent = await app.save(
		{ email },
		{ ...strict, flow: "preregistration" },
	);
	const { id } = challengeOf(sent);
	app.advance(seconds);
	const right = await app.lastSecret(email);
	return app.authenticate(
		"otp",
		{ challengeId: id, code: shown(right) },
		strict,
	);
}

/** Has a link sent to bob, and opens it. */
async function link(app: TenantApp, seconds = 0): Promise<TenantAnswer> {
	await app.save({ email: "bob@example.test" }, { flow: "preregistration" });
	const secret = await app.lastSecret("bob@example.test");
	app.advance(seconds);
	return app.call("GET", `/email-link/${secret}`);
}

async function change(
	app: TenantApp,
	how: (account: Account) => Account,
): Promise<void> {
	const id = await app.idOf("ada@example.test");
	await app.world.store.transact(async (transaction) => {
		const account = await transaction.get("account", id);
		if (account !== undefined) await transaction.put("account", how(account));
	});
}

/** Ways to what one operation alone answers. */
export const ways: {
	readonly [id: string]: { readonly [outcome: string]: Way };
} = {
	getCustomer: {
		200: async (app) => app.read(await app.tokenOf("google", ada)),
	},
	saveCustomer: {
		200: (app) => app.save({ email }),
		202: (app) => app.save({ email }, { ...strict, flow: "preregistration" }),
		"data-malformed": (app) => app.save([]),
		"customer-mismatch": async (app) =>
			app.save(
				{ email: "bob@example.test" },
				{ token: await app.tokenOf("google", ada) },
			),
		"authentication-required": (app) => app.save({ email: "ada@example.test" }),
		"validation-failed": (app) => app.save({}),
		"customer-unknown": (app) => app.save({ email }, { flow: "activation" }),
		"too-many-requests": async (app) => {
			app.world.setPolicyOverrides("tenant", {
				code: { resendCooldownSeconds: 30 },
			});
			const sending = { ...strict, flow: "preregistration" };
			await app.save({ email }, sending);
			return app.save({ email }, sending);
		},
	},
	authenticateCustomer: {
		200: (app) => app.authenticate("google", ada),
		"provider-missing": (app) => app.authenticate("", ada),
		"provider-unknown": (app) => app.authenticate("myspace", ada),
		"data-malformed": (app) => app.authenticate("google", {}),
		"credentials-refused": (app) => code(app, otherThan),
		"credentials-expired": (app) => code(app, (right) => right, 600),
		"attempts-exhausted": async (app) => {
			app.world.setPolicyOverrides("tenant", { code: { maxAttempts: 1 } });
			await code(app, otherThan);
			const right = { email, code: await app.lastSecret(email) };
			return app.authenticate("otp", right, strict);
		},
		"challenge-unknown": (app) => app.authenticate("email-link", "unknown"),
	},
	openEmailLink: {
		200: (app) => link(app),
		"credentials-expired": (app) => link(app, 600),
		"challenge-unknown": (app) => app.call("GET", "/email-link/unknown"),
	},
	getJwks: { 200: (app) => app.call("GET", "/.well-known/jwks.json") },
};

async function asAda(
	app: TenantApp,
	good: Asked,
	happen: () => void | Promise<void>,
): Promise<TenantAnswer> {
	const asked = bearing(good, await app.tokenOf("google", ada));
	await happen();
	return sendAsked(app, asked);
}

/** Refusals that come about in the same way wherever they are declared. */
export const generalWays: {
	readonly [code: string]: (
		app: TenantApp,
		good: Asked,
	) => Promise<TenantAnswer>;
} = {
	"tenant-unknown": (app, good) =>
		sendAsked(app, { ...good, path: good.path.replace("demo", "nowhere") }),
	"token-missing": (app, good) => sendAsked(app, good),
	"token-invalid": (app, good) => sendAsked(app, bearing(good, "garbage")),
	"token-expired": (app, good) => asAda(app, good, () => app.advance(86_400)),
	"tenant-mismatch": async (app, good) =>
		sendAsked(
			app,
			bearing(good, await app.tokenOf("google", ada, { tenant: "open" })),
		),
	"customer-deleted": (app, good) =>
		asAda(app, good, () =>
			change(app, (account) => shellOf(account, app.world.clock.now())),
		),
	"customer-blocked": (app, good) =>
		asAda(app, good, () =>
			change(app, (account) => ({ ...account, blockedAt: account.createdAt })),
		),
};

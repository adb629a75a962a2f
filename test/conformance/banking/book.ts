import type { RouteSpec } from "../../../src/pipeline/route-spec.ts";
import { apiKey, type BankingApp, openBanking } from "../../support/banking.ts";
import type { Book, Stage, Way } from "../book.ts";
import { refusalSamples } from "../refusal-samples.ts";
import type { Asked } from "../request.ts";
import { authWays } from "./auth-ways.ts";
import { customerWays } from "./customer-ways.ts";
import { bankingGeneralWays } from "./general-ways.ts";
import { programmeReasons } from "./programme-reasons.ts";
import { type BankingWay, errorCodeIn, told } from "./told.ts";
import { verificationWays } from "./verification-ways.ts";

const ways = { ...authWays, ...customerWays, ...verificationWays };

/** What the loops over all APIs need to know of the banking API. */
export const bankingBook: Book = {
	open: openStage,
	errorCodeIn,
	ownRefusals: {
		"api-key-missing": [{ header: "api-key" }],
		"api-key-unknown": [{}],
		"api-key-restricted": [{}],
		"identity-not-theirs": [{}],
		"user-unknown": [{ id: "1" }],
		"password-token": ["unknown", "expired", "orphan", "used"].map((state) => ({
			state,
		})),
		"password-expired-token": [{ token: "x" }],
		"resend-denied": [{ status: 400 }, { status: 409 }],
		"binding-not-ready": [{}],
		"programme-refused": programmeReasons.map((reason) => ({ reason })),
		"sign-up-terms-refused": [{}],
		// The rows of these look at more than the samples of the core hold.
		"code-mismatch": [
			...refusalSamples["code-mismatch"],
			{ purpose: "step-up", channel: "sms", attemptsLeft: 3 },
			{ purpose: "bind-authenticator", channel: "sms", attemptsLeft: 3 },
		],
		"password-unacceptable": [
			{ rules: ["too-short"] },
			{ rules: ["too-long"] },
			{ rules: ["missing-digit"] },
		],
		"fault-injected": [
			...[400, 404, 409, 500, 503].map((status) => ({ status })),
			{ status: 409, wireCode: "EMAIL_NOT_UNIQUE" },
			{ status: 409, wireCode: "PASSWORD_INCORRECT" },
		],
	},
	undeclared: {},
};

async function openStage(): Promise<Stage> {
	const app = await openBanking();
	const { simulator, world } = app;
	const send: Stage["send"] = async ({
		method,
		path,
		query,
		headers,
		body,
	}) => {
		const address = query === "" ? path : `${path}?${query}`;
		const sent = body === undefined ? {} : { body };
		return told(
			await app.call(method, address, { key: null, headers, ...sent }),
		);
	};
	const admitted: Stage["admit"] = (route, asked) => admit(app, route, asked);
	const done =
		(way: BankingWay): Way =>
		async () =>
			told(await way(app));
	return {
		simulator,
		world,
		send,
		admit: admitted,
		ways: Object.fromEntries(
			Object.entries(ways).map(([id, outcomes]) => [
				id,
				Object.fromEntries(
					Object.entries(outcomes ?? {}).map(
						([outcome, way]): [string, Way] => [outcome, done(way)],
					),
				),
			]),
		),
		generalWays: bankingGeneralWays(app, admitted, send),
	};
}

/** A request of Ada with the credentials that its operation asks for. */
async function admit(
	app: BankingApp,
	{ security: [alternative = {}] }: RouteSpec,
	asked: Asked,
): Promise<Asked> {
	const key = "programmeKey" in alternative ? "programme-key" : "api-key";
	const headers = { [key]: apiKey, ...asked.headers };
	const roles = alternative.bearer;
	if (roles === undefined) return { ...asked, headers };
	const isStepUp = roles.some((role) => role.startsWith("step"));
	const token = isStepUp
		? await app.signInSteppedUp("ada")
		: await app.signIn("ada");
	const authorization = `Bearer ${token}`;
	return { ...asked, headers: { ...headers, authorization } };
}

// The library has a state for each situation that a frontend meets. Each one is met here as a client
// meets it: a request, and the answer that shows the state.
import { describe, expect, test } from "vitest";
import { library } from "../../src/scenarios/library.generated.ts";
import type { ParameterValues } from "../../src/scenarios/parameters.ts";
import { createSimulator } from "../../src/simulator.ts";

const email = "grace@example.test";
const password = "Another-Horse-7";
const apiKey = "2b3a8f0e-5f0d-4a7c-9c1e-6f2d8b1a4c53";

/** A request to an API; `token` names what the steps of the state kept. */
interface Sent {
	readonly request: string;
	readonly body?: unknown;
	readonly token?: string;
	readonly headers?: Readonly<Record<string, string>>;
}

/** A body that says no. */
interface Refusal {
	readonly errorCode?: string;
	readonly ErrorCode?: number;
	readonly code?: string;
	readonly type?: string;
}

/** How a state is met. */
interface Met extends Sent {
	readonly state: string;
	readonly api: string;
	readonly status: number;
	/** The API's own code, or a member of the answer with its value. */
	readonly code?: string | number;
	readonly has?: object;
	/** What is sent before. */
	readonly before?: Sent;
	/** Seconds that go by before. */
	readonly after?: number;
}

const signIn = {
	mobility: { request: "POST /sign-in-email", body: { email, password } },
	banking: {
		request: "POST /login_with_password",
		body: { email, password: { value: password } },
	},
	merchant: {
		request: "POST /auth/login/manager",
		body: { email, password, origin: "dashboard" },
	},
	tenant: {
		request: "POST /api/demo/customer?flow=preregistration",
		body: { email },
	},
	ciam: {
		request: `POST /identity/v2/auth/login?apiKey=${apiKey}`,
		body: { email, password },
	},
} satisfies Record<string, Sent>;

const wrongPassword = {
	banking: { ...signIn.banking, body: { email, password: { value: "wrong" } } },
	ciam: { ...signIn.ciam, body: { email, password: "wrong" } },
};

const gated: Sent = { request: "GET /managed_accounts", token: "token" };
const consumer = (token: string): Sent => ({
	request: "GET /consumers",
	token,
});
const profile = (token: string): Sent => ({ request: "GET /customers", token });
const ciamProfile = (token: string): Sent => ({
	request: `GET /identity/v2/auth/account?apiKey=${apiKey}`,
	token,
});
const smsCode = (verificationCode: string): Sent => ({
	request: "POST /stepup/challenges/otp/SMS/verify",
	body: { verificationCode },
	token: "token",
});

const mailedCode = (code: string): Sent => ({
	request: "POST /sign-in-email-code",
	body: { email, code },
});
const tenantCode = (code: string): Sent => ({
	request: "POST /api/demo/customer/authenticate?provider=otp",
	body: { email, code },
});
const ciamCode: Sent = {
	request: `PUT /identity/v2/auth/login/passwordlesslogin/otp/verify?apiKey=${apiKey}`,
	body: { phone: "+43660123456", otp: "CODE" },
};
const refresh: Sent = {
	request: "POST /auth/refresh-token",
	headers: { cookie: "refreshToken=COOKIE" },
};
const customer: Sent = { request: "GET /api/demo/customer", token: "token" };

const met: readonly Met[] = [
	{
		state: "stage",
		api: "mobility",
		...signIn.mobility,
		status: 401,
		code: "AUTH90",
	},
	{ state: "signed-up", api: "mobility", ...signIn.mobility, status: 200 },
	{ state: "signed-up", api: "banking", ...signIn.banking, status: 200 },
	{ state: "signed-up", api: "merchant", ...signIn.merchant, status: 200 },
	{
		state: "signed-up",
		api: "tenant",
		...signIn.tenant,
		status: 202,
		has: { challenge: { type: "emailLink" } },
	},
	{ state: "signed-up", api: "ciam", ...signIn.ciam, status: 200 },
	{
		state: "one-person-everywhere",
		api: "mobility",
		...signIn.mobility,
		status: 200,
	},
	{
		state: "one-person-everywhere",
		api: "banking",
		...signIn.banking,
		status: 200,
	},
	{
		state: "one-person-everywhere",
		api: "merchant",
		...signIn.merchant,
		status: 200,
	},
	{
		state: "one-person-everywhere",
		api: "tenant",
		...signIn.tenant,
		status: 202,
		has: { challenge: { type: "emailLink" } },
	},
	{
		state: "one-person-everywhere",
		api: "ciam",
		...signIn.ciam,
		status: 200,
		has: { Profile: { FirstName: "Ada", BirthDate: "12-10-1985" } },
	},
	{
		state: "locked",
		api: "mobility",
		...signIn.mobility,
		status: 403,
		code: "U131",
	},
	{
		state: "locked",
		api: "merchant",
		...signIn.merchant,
		status: 401,
		code: "ACCOUNT_LOCKED",
	},
	{ state: "locked", api: "banking", ...signIn.banking, status: 423 },
	{ state: "locked", api: "ciam", ...signIn.ciam, status: 403, code: 1198 },
	{
		state: "blocked",
		api: "mobility",
		...signIn.mobility,
		status: 403,
		code: "U131",
	},
	{ state: "blocked", api: "banking", ...signIn.banking, status: 403 },
	{
		state: "blocked",
		api: "merchant",
		...signIn.merchant,
		status: 401,
		code: "ACCOUNT_BLOCKED",
	},
	{
		state: "blocked",
		api: "tenant",
		...signIn.tenant,
		status: 401,
		code: "customer-blocked",
	},
	{ state: "blocked", api: "ciam", ...signIn.ciam, status: 403, code: 991 },
	{
		state: "unverified-email",
		api: "merchant",
		...signIn.merchant,
		status: 401,
		code: "EMAIL_NOT_VERIFIED",
	},
	{
		state: "unverified-email",
		api: "ciam",
		...signIn.ciam,
		status: 403,
		code: 970,
	},
	{
		state: "unverified-phone",
		api: "mobility",
		request: "POST /rentals",
		body: {},
		token: "token",
		status: 400,
		code: "U397",
	},
	{
		state: "unverified-phone",
		api: "ciam",
		...signIn.ciam,
		body: { phone: "+43660123456", password },
		status: 403,
		code: 1066,
	},
	{ state: "expired-password", api: "banking", ...signIn.banking, status: 409 },
	{
		state: "mfa-pending",
		api: "mobility",
		...profile("token"),
		status: 403,
		code: "AUTH93",
	},
	{
		state: "mfa-pending",
		api: "merchant",
		request: "POST /auth/otp",
		body: { emailOtp: "CODE" },
		headers: { cookie: "otpValidationToken=TOKEN", authorization: "" },
		token: "token",
		status: 200,
	},
	{
		state: "mfa-pending",
		api: "ciam",
		request: `PUT /identity/v2/auth/login/2fa/verification/authenticatorcode?apiKey=${apiKey}&secondfactorauthenticationtoken=TOKEN`,
		body: { authenticatorcode: "000000" },
		token: "token",
		status: 403,
	},
	{
		state: "mfa-required",
		api: "mobility",
		...signIn.mobility,
		status: 200,
		has: { mfaRequired: true },
	},
	{
		state: "mfa-required",
		api: "merchant",
		...signIn.merchant,
		status: 200,
		has: { data: { token: null, twoFactor: { required: true } } },
	},
	{
		state: "mfa-required",
		api: "ciam",
		...signIn.ciam,
		status: 403,
		code: 1176,
	},
	{
		state: "mfa-setup-required",
		api: "ciam",
		...signIn.ciam,
		status: 403,
		code: 1176,
	},
	{
		state: "without-password",
		api: "mobility",
		...signIn.mobility,
		status: 401,
		code: "AUTH90",
	},
	{ state: "without-password", api: "banking", ...signIn.banking, status: 403 },
	{
		state: "without-password",
		api: "ciam",
		...signIn.ciam,
		status: 401,
		code: 966,
	},
	{
		state: "social-only",
		api: "mobility",
		...signIn.mobility,
		status: 401,
		code: "AUTH90",
	},
	{
		state: "social-only",
		api: "tenant",
		...signIn.tenant,
		request: "POST /api/demo/customer/authenticate?provider=google",
		body: { idToken: `sim.google.10293.${email}` },
		status: 200,
	},
	{ state: "social-only", api: "ciam", ...signIn.ciam, status: 401, code: 966 },
	{
		state: "passkey-user",
		api: "ciam",
		request: `GET /identity/v2/auth/login/passkey/begin?apiKey=${apiKey}&identifier=${email}`,
		status: 200,
	},
	{
		state: "pin-required",
		api: "ciam",
		...signIn.ciam,
		status: 403,
		code: 1243,
	},
	{
		state: "consent-missing",
		api: "ciam",
		...signIn.ciam,
		status: 403,
		code: 1226,
	},
	{
		state: "privacy-policy-outdated",
		api: "ciam",
		...signIn.ciam,
		status: 403,
		code: 1194,
	},
	{
		state: "privacy-policy-outdated",
		api: "ciam",
		request: `GET /identity/v2/auth/privacypolicy/accept?apiKey=${apiKey}`,
		token: "token",
		status: 200,
	},
	{
		state: "terms-outdated",
		api: "mobility",
		request: "POST /rentals",
		body: {},
		token: "token",
		status: 400,
		code: "U602",
	},
	{
		state: "deletion-requested",
		api: "mobility",
		...profile("token"),
		status: 200,
		has: { deletionRequestedAt: "2026-01-01T00:00:00.000Z" },
	},
	{ state: "new-device", api: "ciam", ...signIn.ciam, status: 403, code: 1168 },
	{
		state: "new-device",
		api: "ciam",
		...signIn.ciam,
		headers: { "user-agent": "KnownBrowser/1.0" },
		status: 200,
	},
	{
		state: "session-limit-reached",
		api: "ciam",
		...signIn.ciam,
		status: 403,
		code: 1338,
	},
	{
		state: "signed-in",
		api: "mobility",
		...profile("token"),
		status: 200,
		has: { email },
	},
	{ state: "signed-in", api: "banking", ...consumer("token"), status: 200 },
	{ state: "signed-in", api: "ciam", ...ciamProfile("token"), status: 200 },
	{ state: "signed-in", api: "merchant", ...refresh, status: 200 },
	{
		state: "signed-in",
		api: "tenant",
		...customer,
		status: 200,
		has: { email },
	},
	{
		state: "session-about-to-expire",
		api: "banking",
		...consumer("token"),
		status: 200,
		after: 9,
	},
	{
		state: "session-about-to-expire",
		api: "banking",
		...consumer("token"),
		status: 401,
		after: 11,
	},
	{
		state: "session-expired",
		api: "mobility",
		...profile("token"),
		status: 401,
	},
	{
		state: "session-expired",
		api: "banking",
		...consumer("token"),
		status: 401,
		code: "UNAUTHORIZED",
	},
	{
		state: "session-expired",
		api: "ciam",
		...ciamProfile("token"),
		status: 403,
		code: 906,
	},
	{
		state: "session-expired",
		api: "merchant",
		...refresh,
		status: 401,
		code: "INVALID_REFRESH_TOKEN",
	},
	{
		state: "session-expired",
		api: "tenant",
		...customer,
		status: 401,
		code: "token-expired",
	},
	{ state: "second-device", api: "mobility", ...profile("other"), status: 200 },
	{ state: "second-device", api: "banking", ...consumer("other"), status: 200 },
	{ state: "second-device", api: "ciam", ...ciamProfile("other"), status: 200 },
	{
		state: "step-up-needed",
		api: "banking",
		...gated,
		status: 403,
		code: "STEP_UP_REQUIRED",
	},
	{ state: "stepped-up", api: "banking", ...gated, status: 200 },
	{
		state: "push-pending",
		api: "banking",
		request:
			"POST /factors/110294881530478592/challenges/CHALLENGE/verify_success",
		status: 200,
	},
	{ state: "code-pending", api: "banking", ...smsCode("CODE"), status: 204 },
	{
		state: "code-pending",
		api: "mobility",
		...mailedCode("CODE"),
		status: 200,
	},
	{ state: "code-pending", api: "tenant", ...tenantCode("CODE"), status: 200 },
	{ state: "code-pending", api: "ciam", ...ciamCode, status: 200 },
	{
		state: "code-expired",
		api: "mobility",
		...mailedCode("CODE"),
		status: 401,
		code: "U491",
	},
	{
		state: "code-expired",
		api: "tenant",
		...tenantCode("CODE"),
		status: 422,
		code: "credentials-expired",
	},
	{
		state: "code-expired",
		api: "ciam",
		...ciamCode,
		status: 403,
		code: 1069,
	},
	{
		state: "code-expired",
		api: "banking",
		...smsCode("CODE"),
		status: 409,
		code: "VERIFICATION_CODE_EXPIRED",
	},
	{
		state: "code-attempts-left-one",
		api: "banking",
		...smsCode("CODE"),
		status: 204,
	},
	{
		state: "code-attempts-left-one",
		api: "banking",
		...smsCode("999998"),
		status: 409,
	},
	{
		state: "code-attempts-left-one",
		api: "mobility",
		before: mailedCode("999998"),
		...mailedCode("CODE"),
		status: 401,
		code: "U492",
	},
	{
		state: "code-attempts-left-one",
		api: "tenant",
		before: tenantCode("999998"),
		...tenantCode("CODE"),
		status: 422,
		code: "attempts-exhausted",
	},
	{
		state: "attempts-left-one",
		api: "banking",
		...signIn.banking,
		status: 200,
	},
	{
		state: "attempts-left-one",
		api: "banking",
		...signIn.banking,
		before: wrongPassword.banking,
		status: 423,
	},
	{ state: "attempts-left-one", api: "ciam", ...signIn.ciam, status: 200 },
	{
		state: "attempts-left-one",
		api: "ciam",
		...signIn.ciam,
		before: wrongPassword.ciam,
		status: 403,
		code: 1198,
	},
	{
		state: "invite-pending",
		api: "banking",
		request: "POST /users/110294881530478702/invite/validate",
		body: { inviteCode: "CODE" },
		status: 204,
	},
	{
		state: "login-disabled",
		api: "ciam",
		...signIn.ciam,
		status: 403,
		code: 1130,
	},
	{
		state: "registration-closed",
		api: "ciam",
		request: `GET /identity/v2/auth/register/passkey/begin?apiKey=${apiKey}&identifier=new@example.test`,
		status: 403,
		code: 1190,
	},
	{ state: "rate-limited", api: "banking", ...signIn.banking, status: 429 },
	{
		state: "rate-limited",
		api: "merchant",
		...signIn.merchant,
		status: 429,
		code: "TOO_MANY_REQUESTS",
	},
	{
		state: "rate-limited",
		api: "merchant",
		...signIn.merchant,
		status: 200,
		after: 61,
	},
	{
		state: "invoice-unpaid",
		api: "mobility",
		request: "POST /rentals",
		body: {},
		token: "token",
		status: 400,
		code: "U134",
	},
	{
		state: "licence-pending",
		api: "mobility",
		request: "POST /rentals",
		body: {},
		token: "token",
		status: 400,
		code: "U595",
	},
	{
		state: "preregistered",
		api: "tenant",
		request: "POST /api/demo/customer?flow=preregistration",
		body: { email },
		status: 200,
		has: { status: "PREREGISTERED" },
	},
	{
		state: "proof-asked",
		api: "tenant",
		...signIn.tenant,
		status: 202,
		has: { challenge: { type: "otp" } },
	},
];

/** A state in a world of its own, for somebody else than its defaults say. */
async function open(state: string, api: string) {
	const declared = Object.keys(library[state]?.parameters ?? {});
	const given: ParameterValues = { email, password };
	const parameters = Object.fromEntries(
		Object.entries(given).filter(([name]) => declared.includes(name)),
	);
	const simulator = createSimulator({
		scenario: { name: state, parameters },
		...(process.env.STAGEDOOR_CODES === "random" && { codes: "random" }),
		onDefect: (error) => {
			throw error;
		},
	});
	const world = await simulator.worlds.open("w1");
	const resources = await world.store.list("resource");
	const keptAs = (name: string) =>
		resources.find(
			({ collection, id, realm }) =>
				collection === "scenario" && id === name && realm.startsWith(`${api}/`),
		)?.value;
	const messages = await world.store.list("message");
	const code =
		messages.findLast(({ realm }) => realm.startsWith(`${api}/`))?.code ?? "";
	const send = async ({ request, body, token, headers = {} }: Sent) => {
		const bearer = token === undefined ? undefined : keptAs(token);
		const filled = (text: string) =>
			text
				.replace("TOKEN", String(bearer))
				.replace("COOKIE", String(keptAs("refreshToken")))
				.replace("CHALLENGE", String(keptAs("challenge")))
				.replace("CODE", code);
		const [method = "", path = ""] = filled(request).split(" ");
		const answer = await simulator.fetch(
			new Request(`http://localhost/w/w1/${api}${path}`, {
				method,
				headers: {
					"api-key": "sim-api-key",
					"content-type": "application/json",
					...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
					...Object.fromEntries(
						Object.entries(headers).map(([name, value]) => [
							name,
							filled(value),
						]),
					),
				},
				...(body !== undefined && { body: filled(JSON.stringify(body)) }),
			}),
		);
		const text = await answer.text();
		const isJson =
			answer.headers.get("content-type")?.includes("json") ?? false;
		return { status: answer.status, body: isJson ? JSON.parse(text) : text };
	};
	return { world, keptAs, send };
}

describe("a client meets", () => {
	test.each(met)(
		"$state in $api: $status $code",
		async ({ state, api, status, code, has, before, after, ...sent }) => {
			const { world, keptAs, send } = await open(state, api);
			if (after !== undefined) world.clock.advance(after * 1000);
			if (before !== undefined) await send(before);
			const answer = await send(sent);
			expect(answer).toMatchObject({
				status,
				...(has && { body: has }),
			});
			if (code !== undefined) expect(codeOf(answer.body)).toBe(code);
			if (sent.token !== undefined) expect(keptAs(sent.token)).toBeDefined();
		},
	);
});

/** The code of a refusal, where the API has it. */
function codeOf({ errorCode, ErrorCode, code, type }: Refusal): unknown {
	return errorCode ?? ErrorCode ?? code ?? type?.split(":").at(-1);
}

const states = Object.keys(library).filter(
	(name) => !/^(?:.+-)?demo$|^empty$|^many-people$/.test(name),
);

test("each state is met in each API that it names", () => {
	const apisOf = (state: string) => Object.keys(library[state]?.apis ?? {});
	const gaps = states
		.filter((state) => state !== "stage")
		.flatMap((state) =>
			apisOf(state)
				.filter(
					(api) => !met.some((one) => one.state === state && one.api === api),
				)
				.map((api) => `${state} in ${api}`),
		);
	expect(gaps).toEqual([]);
	expect(states.length).toBeGreaterThan(25);
});

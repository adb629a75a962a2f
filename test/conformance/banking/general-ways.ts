import type { RouteSpec } from "../../../src/pipeline/route-spec.ts";
import {
	apiKey,
	type BankingApp,
	restrictedKey,
} from "../../support/banking.ts";
import type { GeneralWay, Told } from "../book.ts";
import type { Asked } from "../request.ts";

type Admit = (route: RouteSpec, asked: Asked) => Promise<Asked>;
type Send = (asked: Asked) => Promise<Told>;

const withHeaders = (asked: Asked, headers: Asked["headers"]): Asked => ({
	...asked,
	headers: { ...asked.headers, ...headers },
});

const reference = "idempotency-ref";

/** How the refusals come about that any operation may give, by their error code. */
export function bankingGeneralWays(
	app: BankingApp,
	admit: Admit,
	send: Send,
): { readonly [errorCode: string]: GeneralWay } {
	const faulty =
		(status: number): GeneralWay =>
		async (route, good) => {
			const asked = await admit(route, good);
			const data = { status };
			app.fault(async () => ({ ok: false, code: "fault-injected", data }));
			try {
				return await send(asked);
			} finally {
				app.fault(undefined);
			}
		};
	const restricted: GeneralWay = async (route, good) =>
		send(withHeaders(await admit(route, good), { "api-key": restrictedKey }));
	return {
		BAD_REQUEST: async (route, good) => {
			const asked = await admit(route, good);
			if (route.requestBody !== "none") return send({ ...asked, body: "{" });
			const misfit = route.parameters.some((each) => each.in === "path")
				? { path: misfitPath(route) }
				: { query: "limit=0" };
			return send({ ...asked, ...misfit });
		},
		UNAUTHORIZED: async (route, good) => {
			const {
				"api-key": _,
				"programme-key": __,
				...headers
			} = (await admit(route, good)).headers;
			return send({ ...good, headers });
		},
		FORBIDDEN: restricted,
		INSUFFICIENT_PERMISSIONS: restricted,
		ACCESS_TOKEN_REQUIRED: async (route, good) => {
			const { token } = (await app.login("multi")).data;
			const authorization = `Bearer ${token}`;
			return send(withHeaders(await admit(route, good), { authorization }));
		},
		STEP_UP_REQUIRED: async (_, good) => {
			app.policy({ gatePasswordUpdate: true });
			const { token } = (await app.login("ada")).data;
			const authorization = `Bearer ${token}`;
			// Not admitted: a step-up of the person would be remembered.
			const headers = { "api-key": apiKey, authorization };
			return send(withHeaders(good, headers));
		},
		METHOD_NOT_ALLOWED: async (route, good) =>
			send({ ...(await admit(route, good)), method: "PUT" }),
		IDEMPOTENT_REQUEST_IN_PROGRESS: async (route, good) => {
			const asked = withHeaders(await admit(route, good), { [reference]: "r" });
			const answers = await Promise.all([send(asked), send(asked)]);
			const [first, second] = answers;
			return second.errorCode === "IDEMPOTENT_REQUEST_IN_PROGRESS"
				? second
				: first;
		},
		CONTENT_TOO_LARGE: async (route, good) => {
			const long = { [reference]: "x".repeat(8001) };
			return send(withHeaders(await admit(route, good), long));
		},
		UNPROCESSABLE_CONTENT: async (route, good) => {
			const asked = withHeaders(await admit(route, good), { [reference]: "r" });
			await send(asked);
			return send({ ...asked, query: "another=payload" });
		},
		INTERNAL_SERVER_ERROR: faulty(500),
		SERVICE_UNAVAILABLE: faulty(503),
	};
}

/** The path of an operation with values that no parameter takes. */
function misfitPath({ path }: RouteSpec): string {
	return path.replaceAll(/\{\w+\}/g, "none");
}

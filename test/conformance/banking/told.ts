import type { FaultHook } from "../../../src/pipeline/hooks.ts";
import type { Answer, BankingApp } from "../../support/banking.ts";
import type { Told } from "../book.ts";

/** Brings about one outcome in a fresh world of the demo scenario. */
export type BankingWay = (app: BankingApp) => Promise<Answer>;

/** Ways of some operations: by operation, then by error code or status of the success. */
export type BankingWays = {
	readonly [operationId: string]: { readonly [outcome: string]: BankingWay };
};

/** The words of the spec for refusals whose code is not on the wire. */
const reasons: { readonly [status: number]: string } = {
	400: "BAD_REQUEST",
	403: "FORBIDDEN",
	409: "CONFLICT",
	422: "UNPROCESSABLE_CONTENT",
	423: "LOCKED",
	429: "TOO_MANY_REQUESTS",
	500: "INTERNAL_SERVER_ERROR",
	503: "SERVICE_UNAVAILABLE",
};

/** An answer as far as the spec declares it. */
export function told({ status, body }: Answer): Told {
	return { status, errorCode: errorCodeIn(body, status) };
}

/** The code of a refusal: in one field of its body or another, else by its status. */
export function errorCodeIn(body: unknown, status: number): string | undefined {
	const { errorCode, code, message } = membersOf(body);
	const inMessage = message === "INVALID_REQUEST" ? message : undefined;
	const told = errorCode ?? code ?? inMessage;
	return status >= 400 && typeof told === "string" ? told : reasons[status];
}

function membersOf(body: unknown): Readonly<Record<string, unknown>> {
	return typeof body === "object" && body !== null ? { ...body } : {};
}

/** Brings about a refusal of which nobody knows when the vendor gives it. */
export function byFault(
	status: number,
	wireCode: string,
	send: BankingWay,
): BankingWay {
	return async (app) => {
		const fault = { ok: false, code: "fault-injected" } as const;
		const hook: FaultHook = async () => ({
			...fault,
			data: { status, wireCode },
		});
		app.fault(hook);
		try {
			return await send(app);
		} finally {
			app.fault(undefined);
		}
	};
}

import type { FlowContext } from "../../core/flows/context.ts";
import type { TotpAuthenticator } from "../../core/records.ts";
import { writeMoment } from "../moment.ts";
import type { components } from "../spec.generated.ts";
import { momentMember } from "./account-wire.ts";

/** An authenticator app at a moment, as the app itself would show it. */
export function totpWire(
	authenticator: TotpAuthenticator,
	{ now, policy, totp }: Pick<FlowContext, "now" | "policy" | "totp">,
): components["schemas"]["Totp"] {
	const { secret, issuedAt, boundAt, lastStep = -1 } = authenticator;
	const { digits, stepSeconds } = policy.totp;
	const step = Math.floor(now / 1000 / stepSeconds);
	const nextAt = (step + 1) * stepSeconds * 1000;
	return {
		secret,
		isBound: boundAt !== undefined,
		issuedAt: writeMoment(issuedAt),
		...momentMember("boundAt", boundAt),
		code: totp.code(secret, now, digits, stepSeconds),
		isCodeUsed: step <= lastStep,
		nextCode: totp.code(secret, nextAt, digits, stepSeconds),
		nextCodeAt: writeMoment(nextAt),
		stepSeconds,
	};
}

import {
	type AnyRefusal,
	accept,
	type Outcome,
	refuse,
} from "../../../core/errors.ts";
import type { FlowContext } from "../../../core/flows/context.ts";
import { replayId } from "../../../core/record-keys.ts";
import type { RequestContext } from "../../../pipeline/operation.ts";
import type { BankingPolicy } from "../policy.ts";
import { refuseHere } from "../refusals.ts";

type Request = Pick<RequestContext<BankingPolicy>, "flow" | "policy">;

type Typed = Outcome<string> | AnyRefusal;

/** Values that are refused, by how they begin (C; the vendor's form component does not exist here). */
const bad = {
	"sim-ui-unknown.": "unknown",
	"sim-ui-expired.": "expired",
	"sim-ui-orphan.": "orphan",
} as const;

const good = "sim-ui.";

/**
 * The password behind an input: the text as typed, or what stands behind a one-time value, which is
 * used up by it. The version of May 2023 has no such values.
 *
 * @returns the password, or `password-token`
 */
export function takePassword(request: Request, value: string): Promise<Typed> {
	return read(request, value, useUp);
}

/**
 * As {@link takePassword}, for a new password: where the programme wants passcodes it must have the
 * form of one. Its length is for the rules of passwords to judge.
 *
 * @returns the password, or `password-token`, `password-unacceptable`
 */
export async function takeNewPassword(
	request: Request,
	value: string,
): Promise<Typed> {
	const typed = await takePassword(request, value);
	return typed.ok ? checkPasscode(request, typed.value) : typed;
}

/** As {@link takeNewPassword}, without using a one-time value up. */
export async function lookAtNewPassword(
	request: Request,
	value: string,
): Promise<Typed> {
	const typed = await read(request, value, async () => true);
	return typed.ok ? checkPasscode(request, typed.value) : typed;
}

function checkPasscode(
	{ policy }: Request,
	password: string,
): Outcome<string, "password-unacceptable"> {
	const { passcodeDigits } = policy.programme;
	return password.length === passcodeDigits && !/^[0-9]+$/.test(password)
		? refuse("password-unacceptable", { rules: ["not-digits"] })
		: accept(password);
}

async function read(
	{ flow, policy }: Request,
	value: string,
	use: (flow: FlowContext, value: string) => Promise<boolean>,
): Promise<Typed> {
	if (policy.errorCodes === "seed") return accept(value);
	for (const [beginning, state] of Object.entries(bad))
		if (value.startsWith(beginning))
			return refuseHere("password-token", { state });
	if (!value.startsWith(good)) return accept(value);
	return (await use(flow, value))
		? accept(value.slice(good.length))
		: refuseHere("password-token", { state: "used" });
}

/** @returns whether it was not used before */
function useUp(
	{ store, realm, digest }: FlowContext,
	value: string,
): Promise<boolean> {
	// A digest, since the value holds the password.
	const mark = { realm, value: `password ${digest.sha256(value)}` };
	return store.transact(async (transaction) => {
		const id = replayId(realm, mark.value);
		if ((await transaction.get("replay-mark", id)) !== undefined) return false;
		const expiresAt = Number.MAX_SAFE_INTEGER;
		await transaction.put("replay-mark", { ...mark, expiresAt });
		return true;
	});
}

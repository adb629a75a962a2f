import type { AnyRefusal } from "../../../core/errors.ts";
import type { Account } from "../../../core/records.ts";
import type { CiamContext } from "../operation.ts";
import { toLogin } from "../sign-in/answers.ts";
import { completion } from "../sign-in/complete.ts";
import type { components } from "../spec.generated.ts";

type Verified = {
	readonly status: 200;
	readonly body: components["schemas"]["PostedLogin"];
};

/**
 * Answers a verification: with a session where the tenant wants one, or `always`. What stops a login
 * stops this one; the address stays verified all the same.
 */
export async function verifiedAnswer(
	request: CiamContext,
	account: Account,
	when: "as-tenant-wants" | "always" = "as-tenant-wants",
): Promise<Verified | AnyRefusal> {
	const { flow, policy } = request;
	const { loginAfterVerification } = policy.settings.registration;
	if (when !== "always" && !loginAfterVerification)
		return { status: 200, body: { IsPosted: true, Data: null } };
	const signed = await flow.store.transact((transaction) =>
		completion(request)(transaction, {
			account,
			methods: ["otp"],
			secondFactor: "not-needed",
		}),
	);
	if (!signed.ok) return signed;
	const Data = toLogin(request, signed.value);
	return { status: 200, body: { IsPosted: true, Data } };
}

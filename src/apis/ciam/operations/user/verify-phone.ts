import { accountOf } from "../../../../pipeline/principal.ts";
import { proveOwnPhone, provePhone } from "../../identifiers/prove-phone.ts";
import { operation } from "../../operation.ts";
import { toLogin } from "../../sign-in/answers.ts";
import { completion } from "../../sign-in/complete.ts";

/** Verifies a phone number, and logs in who has no token: PUT /auth/phone/otp, 3.3 (W, D). */
export const verifyPhone = operation("verifyPhone", async (request) => {
	const { body, flow, principal, query } = request;
	const own = accountOf(principal);
	if (own !== undefined) {
		const proved = await proveOwnPhone(flow, own, query.otp);
		return proved.ok ? { status: 200, body: { IsPosted: true } } : proved;
	}
	const proved = await provePhone(flow, body?.phone, query.otp);
	if (!proved.ok) return proved;
	const signed = await flow.store.transact((transaction) =>
		completion(request)(transaction, {
			account: proved.value,
			methods: ["sms"],
			secondFactor: "not-needed",
		}),
	);
	return signed.ok
		? { status: 200, body: toLogin(request, signed.value) }
		: signed;
});

import { lockProofOf } from "../../locks/lock-proof.ts";
import { operation } from "../../operation.ts";
import { stepUpBy } from "../../second-factor/reauthenticate.ts";

/** Steps up by password: PUT /auth/account/reauth/password, 3.7 (D). */
export const reauthenticateByPassword = operation(
	"reauthenticateByPassword",
	async (request) => {
		const { password } = request.body;
		const lockProof = lockProofOf(request);
		const proof = { by: "password", password, lockProof } as const;
		return stepUpBy(request, "password", proof);
	},
);

import {
	type Accepted,
	type AnyRefusal,
	accept,
} from "../../../core/errors.ts";
import { redeemProof } from "../../../core/flows/step-up-proof.ts";
import type { CiamContext } from "../operation.ts";
import { personOfUid } from "../people/person-of-uid.ts";
import { refuseHere } from "../refusals.ts";
import type { ProofKind } from "./reauthenticate.ts";

/** Redeems the proof of a person's step-up, once. Refuses with `uid-unknown`, `step-up-proof-wrong`. */
export async function redeemStepUp(
	{ flow }: CiamContext,
	uid: string,
	token: string,
	kind: ProofKind,
): Promise<Accepted<void> | AnyRefusal> {
	const person = await personOfUid(flow, uid);
	if (!person.ok) return person;
	const redeemed = await redeemProof(flow, {
		token: token.toLowerCase(),
		kind,
		belongsTo: ({ id }) => id === person.value.id,
	});
	return redeemed.ok
		? accept(undefined)
		: refuseHere("step-up-proof-wrong", {});
}

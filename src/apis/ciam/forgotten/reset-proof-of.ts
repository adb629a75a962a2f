import {
	type Accepted,
	type AnyRefusal,
	accept,
} from "../../../core/errors.ts";
import type { ResetProof } from "../../../core/flows/reset-proof.ts";
import { questionIds } from "../locks/lock-proof.ts";
import { type NamesSent, soughtOf } from "../people/sought.ts";
import { refuseFeature } from "../refusals.ts";
import type { TenantSettings } from "../settings.ts";

type Proof = Accepted<ResetProof> | AnyRefusal;

/** The proof of a code that was sent to a person. */
export function codeProof(names: NamesSent, code: string): Proof {
	const identifier = soughtOf(names);
	if (!identifier.ok) return identifier;
	const channel = identifier.value.type === "phone" ? "sms" : "email";
	return accept({ by: "code", identifier: identifier.value, channel, code });
}

/** The proof of answers to security questions. */
export function answerProof(
	names: NamesSent,
	answers: { readonly [question: string]: string },
	settings: TenantSettings,
): Proof {
	const identifier = soughtOf(names);
	if (!identifier.ok) return identifier;
	const questions = questionIds(settings);
	return questions.length === 0
		? refuseFeature("security-questions")
		: accept({
				by: "answers",
				identifier: identifier.value,
				answers,
				questions,
			});
}

import type { PasskeyCreation } from "../../../core/flows/passkey-creation.ts";
import type { PasskeyDescriptor } from "../../../core/passkeys.ts";
import type { PasskeyAttestation } from "../../../core/ports/passkey-verifier.ts";
import type { PasskeyAuthenticator } from "../../../core/records.ts";
import { toMoment } from "../moments.ts";
import type { components } from "../spec.generated.ts";

type Schemas = components["schemas"];

/** What a browser needs to make a passkey, on the wire (N; W3C WebAuthn Level 3 section 5.4). */
export function toCreation({
	challenge,
	relyingParty,
	user,
	algorithms,
	timeoutSeconds,
	userVerification,
	exclude,
}: PasskeyCreation): Schemas["RegisterBeginCredential"] {
	const publicKey = {
		rp: { id: relyingParty.id, name: relyingParty.name },
		user: { id: user.handle, name: user.name, displayName: user.name },
		challenge: challenge.secret,
		pubKeyCredParams: algorithms.map((alg) => ({
			type: "public-key" as const,
			alg,
		})),
		timeout: timeoutSeconds * 1000,
		authenticatorSelection: { requireResidentKey: false, userVerification },
		excludeCredentials: exclude.map(toDescriptor),
		attestation: "none" as const,
	};
	return { RegisterBeginCredential: { publicKey } };
}

/** What a browser made, bare or wrapped. */
export function readAttestation(
	sent:
		| Schemas["NewPasskey"]
		| { readonly PasskeyCredential: Schemas["NewPasskey"] },
): PasskeyAttestation {
	return isBare(sent) ? sent : sent.PasskeyCredential;
}

// What is unknown to a schema may have any form: a bare one can come with a `PasskeyCredential` too.
function isBare(
	sent: Parameters<typeof readAttestation>[0],
): sent is Schemas["NewPasskey"] {
	const { id, rawId, response }: Partial<Schemas["NewPasskey"]> =
		"response" in sent ? sent : {};
	return (
		typeof id === "string" &&
		typeof rawId === "string" &&
		typeof response?.attestationObject === "string" &&
		typeof response.clientDataJSON === "string"
	);
}

/** A passkey on the wire (N). */
export function toPasskey({
	id,
	label = "",
	boundAt,
}: PasskeyAuthenticator): Schemas["Passkey"] {
	return {
		Id: id,
		Identifier: label,
		CreatedAt: toMoment(boundAt),
		Authenticator: null,
	};
}

function toDescriptor({ credentialId }: PasskeyDescriptor) {
	return { id: credentialId, type: "public-key" as const };
}

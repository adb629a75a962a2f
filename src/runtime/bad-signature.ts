import { base64url, CompactSign, exportJWK, generateKeyPair } from "jose";
import type { Claims, SigningDefect } from "../core/ports/token-signer.ts";
import type { SigningKey } from "./signing-key.ts";

/** What is to be signed badly. */
interface Content {
	readonly type: string;
	readonly claims: Claims;
	/** First part of the `kid` of a key that nobody knows. */
	readonly name: string;
}

type Forge = (key: SigningKey, content: Content) => Promise<string>;

/** Makes a token with a signature, or a header that says how to check it, that must be refused. */
export function signBadly(
	key: SigningKey,
	content: Content,
	defect: SigningDefect,
): Promise<string> {
	return forges[defect](key, content);
}

const forges: { readonly [Defect in SigningDefect]: Forge } = {
	"other-key": ({ kid }, content) => signByStranger(content, { kid }),
	"unknown-key": (_, content) =>
		signByStranger(content, { kid: `${content.name}-other-00000000` }),
	signature: async (key, content) => {
		const right = await key.sign({ typ: content.type }, payloadOf(content));
		const at = right.lastIndexOf(".") + 1;
		const first = right[at] === "A" ? "B" : "A";
		return `${right.slice(0, at)}${first}${right.slice(at + 1)}`;
	},
	unsigned: async ({ kid }, content) => {
		const header = { alg: "none", kid, typ: content.type };
		const head = base64url.encode(JSON.stringify(header));
		return `${head}.${base64url.encode(payloadOf(content))}.`;
	},
	"public-key-as-secret": ({ kid, publicJwk }, content) =>
		new CompactSign(payloadOf(content))
			.setProtectedHeader({ alg: "HS256", kid, typ: content.type })
			.sign(new TextEncoder().encode(JSON.stringify(publicJwk))),
	"key-enclosed": ({ kid }, content) =>
		signByStranger(content, { kid }, { encloses: true }),
	"key-elsewhere": ({ kid }, content) =>
		signByStranger(content, { kid, jku: "https://keys.invalid/jwks.json" }),
};

/** Signs with a key that was made for this one token. */
async function signByStranger(
	content: Content,
	header: { readonly kid: string; readonly jku?: string },
	{ encloses = false } = {},
): Promise<string> {
	const { publicKey, privateKey } = await generateKeyPair("ES256", {
		extractable: true,
	});
	return new CompactSign(payloadOf(content))
		.setProtectedHeader({
			alg: "ES256",
			...header,
			typ: content.type,
			...(encloses && { jwk: await exportJWK(publicKey) }),
		})
		.sign(privateKey);
}

function payloadOf({ claims }: Content): Uint8Array {
	return new TextEncoder().encode(JSON.stringify(claims));
}

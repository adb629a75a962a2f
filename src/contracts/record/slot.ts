import { isSecretName } from "../../control/journal/secret-names.ts";
import { standInFor } from "./stand-in.ts";

/** A value of a request that no contract may hold as it was. */
export interface Slot {
	/** Whether it says who is asking, proves it, or is what is tried. */
	readonly kind: "person" | "session" | "proof";
	/** Names under which the reply to a provider state may have it; the first that is there counts. */
	readonly values: readonly string[];
	/** What stands in the file when a generator replaces it. */
	readonly example: string;
	/** What stands there when it is to be wrong. */
	readonly wrong: string;
}

/** Reads a value by its name; undefined: it can stay. */
export function slotOf(name: string, value: string): Slot | undefined {
	const plain = name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
	if (/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(value)) return person;
	if (
		/^(?:user|customer|account|consumer|corporate)?(?:id|uid|uuid)$/.test(plain)
	)
		return isId(plain, value) ? userId(value) : undefined;
	if (!isSecretName(name)) return undefined;
	if (/^(?:new|confirm|repeat).*pass/.test(plain)) return undefined;
	if (/pass(?:word|wd|code)$/.test(plain)) return password;
	if (/totp|authenticator/.test(plain))
		return { ...code, values: ["totpCode"] };
	if (/(?:code|otp|pin)s?$/.test(plain)) return code;
	if (/apikey|clientkey|programmekey|secret|signature|sott|nonce/.test(plain))
		return undefined;
	return session(name, value);
}

/** Reads a value that is sent as a cookie or a credential. */
export function session(name: string, value: string): Slot {
	const standIn = standInFor(value);
	const camel = name.replaceAll(/[-_](\w)/g, (_, sign: string) =>
		sign.toUpperCase(),
	);
	return {
		kind: "session",
		values: [...(camel === "token" ? [] : [camel]), "token"],
		example: standIn,
		wrong: standIn,
	};
}

const person: Slot = {
	kind: "person",
	values: ["email"],
	example: "ada@example.test",
	wrong: "nobody@example.test",
};

const password: Slot = {
	kind: "proof",
	values: ["password"],
	example: "Correct-Horse-9",
	wrong: "Wrong-Horse-1",
};

const code: Slot = {
	kind: "proof",
	values: ["code"],
	example: "100200",
	wrong: "000000",
};

/** A plain `id` is that of a person only where it cannot be one of a small list. */
function isId(name: string, value: string): boolean {
	return name !== "id" || value.length > 10;
}

function userId(value: string): Slot {
	const standIn = standInFor(value);
	return {
		kind: "person",
		values: ["userId"],
		example: standIn,
		wrong: standIn,
	};
}

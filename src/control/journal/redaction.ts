import type { components } from "../spec.generated.ts";
import { isSecretName, redacted } from "./secret-names.ts";

type Entry = components["schemas"]["JournalEntry"];
type Headers = Entry["request"]["headers"];

/**
 * The entry of a journal without passwords, codes, tokens, signatures and cookies: whatever stands
 * under the name of a secret, and whatever looks like a signed token. A text that is neither JSON
 * nor a form is left out as a whole, because nobody can tell what is in it.
 */
export function redact(entry: Entry): Entry {
	const { request, response, refusal, template } = entry;
	const { body: requestBody, ...requestRest } = request;
	const { body: responseBody, ...responseRest } = response;
	// `code` in a refusal is the wire's error code, not a one-time code.
	const isErrorCode = response.status >= 400;
	return {
		...entry,
		request: {
			...requestRest,
			path: redactPath(request.path, template),
			query: redactQuery(request.query),
			headers: redactHeaders(request.headers),
			...bodyMember(redactBody(requestBody, request.headers, false)),
		},
		response: {
			...responseRest,
			headers: redactHeaders(response.headers),
			...bodyMember(redactBody(responseBody, response.headers, isErrorCode)),
		},
		...(refusal !== undefined && {
			refusal: { ...refusal, data: redactObject(refusal.data, false) },
		}),
	};
}

function bodyMember(body: unknown): { readonly body?: unknown } {
	return body === undefined ? {} : { body };
}

function redactBody(
	body: unknown,
	headers: Headers,
	isErrorCode: boolean,
): unknown {
	if (typeof body !== "string") return redactValue(body, isErrorCode);
	const mediaType = String(headers["content-type"] ?? "").toLowerCase();
	return mediaType.startsWith("application/x-www-form-urlencoded")
		? redactQuery(body)
		: undefined;
}

function redactValue(value: unknown, isErrorCode: boolean): unknown {
	if (typeof value === "string") return isSignedToken(value) ? redacted : value;
	if (Array.isArray(value)) {
		return value.map((item) => redactValue(item, isErrorCode));
	}
	return isObject(value) ? redactObject(value, isErrorCode) : value;
}

function redactObject(
	object: { readonly [name: string]: unknown },
	isErrorCode: boolean,
): { [name: string]: unknown } {
	return Object.fromEntries(
		Object.entries(object).map(([name, value]) => {
			const isPlain =
				value === null ||
				typeof value === "boolean" ||
				(isErrorCode && name === "code");
			const isSecret = !isPlain && isSecretName(name);
			return [name, isSecret ? redacted : redactValue(value, isErrorCode)];
		}),
	);
}

function redactHeaders(headers: Headers): Headers {
	return Object.fromEntries(
		Object.entries(headers).map(([name, value]) => {
			if (isSecretName(name)) return [name, redacted];
			return [name, addresses.has(name) ? redactAddress(String(value)) : value];
		}),
	);
}

/** Headers that hold an address, whose query may hold secrets. */
const addresses: ReadonlySet<string> = new Set(["location", "referer"]);

function redactAddress(address: string): string {
	const at = address.indexOf("?");
	if (at < 0) return address;
	return `${address.slice(0, at + 1)}${redactQuery(address.slice(at + 1))}`;
}

function redactQuery(query: string): string {
	return query
		.split("&")
		.map((pair) => {
			const at = pair.indexOf("=");
			const isSecret = at >= 0 && isSecretName(decode(pair.slice(0, at)));
			return isSecret || isSignedToken(pair.slice(at + 1))
				? `${pair.slice(0, at + 1)}${redacted}`
				: pair;
		})
		.join("&");
}

/** The template's last segments are the path's last ones; a base may stand before them. */
function redactPath(path: string, template: string | undefined): string {
	if (template === undefined) return path;
	const names = template.split("/");
	const segments = path.split("/");
	const ahead = segments.length - names.length;
	return segments
		.map((segment, at) => {
			const name = /^\{(.*)\}$/.exec(names[at - ahead] ?? "")?.[1];
			return name !== undefined && isSecretName(name) ? redacted : segment;
		})
		.join("/");
}

/** Whether a text has the form of a signed JWT: its header begins with `{"` in base64url. */
function isSignedToken(text: string): boolean {
	return /^eyJ[\w-]+\.[\w-]+\.[\w-]*$/.test(text);
}

function decode(name: string): string {
	try {
		return decodeURIComponent(name);
	} catch {
		// decodeURIComponent throws on malformed input only; then the name is taken as it is.
		return name;
	}
}

function isObject(
	value: unknown,
): value is { readonly [name: string]: unknown } {
	return typeof value === "object" && value !== null;
}

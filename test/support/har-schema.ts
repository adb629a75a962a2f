// The HTTP Archive format, version 1.2, as a JSON Schema: what it says of the parts that are mandatory,
// and which further ones there may be (http://www.softwareishard.com/blog/har-12-spec/). Names that
// begin with an underscore are anybody's.
import { Ajv } from "ajv";

const text = { type: "string" } as const;
const size = { type: "integer", minimum: -1 } as const;
const milliseconds = { type: "number", minimum: -1 } as const;
const moment = {
	type: "string",
	pattern:
		"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$",
} as const;

/** An object of these parts; a name that ends in a question mark need not be there. */
function object(parts: { readonly [name: string]: object }): object {
	const names = Object.keys(parts);
	return {
		type: "object",
		required: names.filter((name) => !name.endsWith("?")),
		properties: Object.fromEntries(
			names.map((name) => [name.replace(/\?$/, ""), parts[name]]),
		),
		patternProperties: { "^_": {} },
		additionalProperties: false,
	};
}

const listOf = (items: object) => ({ type: "array", items });

const pair = object({ name: text, value: text, "comment?": text });

const cookie = object({
	name: text,
	value: text,
	"path?": text,
	"domain?": text,
	"expires?": moment,
	"httpOnly?": { type: "boolean" },
	"secure?": { type: "boolean" },
	"comment?": text,
});

const request = object({
	method: text,
	url: { type: "string", pattern: "^https?://[^/]+/[!-~]*$" },
	httpVersion: text,
	cookies: listOf(cookie),
	headers: listOf(pair),
	queryString: listOf(pair),
	"postData?": object({
		mimeType: text,
		"params?": listOf(object({ name: text, "value?": text })),
		text,
		"comment?": text,
	}),
	headersSize: size,
	bodySize: size,
	"comment?": text,
});

const response = object({
	status: { type: "integer", minimum: 0, maximum: 599 },
	statusText: text,
	httpVersion: text,
	cookies: listOf(cookie),
	headers: listOf(pair),
	content: object({
		size: { type: "integer", minimum: 0 },
		"compression?": { type: "integer" },
		mimeType: text,
		"text?": text,
		"encoding?": text,
		"comment?": text,
	}),
	redirectURL: text,
	headersSize: size,
	bodySize: size,
	"comment?": text,
});

const entry = object({
	"pageref?": text,
	startedDateTime: moment,
	time: { type: "number", minimum: 0 },
	request,
	response,
	cache: object({ "beforeRequest?": {}, "afterRequest?": {} }),
	timings: object({
		"blocked?": milliseconds,
		"dns?": milliseconds,
		"connect?": milliseconds,
		send: { type: "number", minimum: 0 },
		wait: { type: "number", minimum: 0 },
		receive: { type: "number", minimum: 0 },
		"ssl?": milliseconds,
		"comment?": text,
	}),
	"serverIPAddress?": text,
	"connection?": text,
	"comment?": text,
});

const program = object({ name: text, version: text, "comment?": text });

const archive = object({
	log: object({
		version: { const: "1.2" },
		creator: program,
		"browser?": program,
		"pages?": listOf({ type: "object" }),
		entries: listOf(entry),
		"comment?": text,
	}),
});

const validate = new Ajv({ allErrors: true }).compile(archive);

/** What in a value is not as HAR 1.2 wants it; empty when all is well. */
export function harProblems(value: unknown): readonly string[] {
	if (validate(value)) return [];
	return (validate.errors ?? []).map(
		({ instancePath, message }) => `${instancePath} ${message}`,
	);
}

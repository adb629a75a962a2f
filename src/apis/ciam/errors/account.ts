import { type FieldError, type Rows, says } from "./rows.ts";
import type { WireCode } from "./wire-codes.ts";

/** Operations of a backend that name an account by its uid. */
const byUid: ReadonlySet<string> = new Set([
	"getAccountByUid",
	"updateAccount",
]);

/** Operations that add an address to those an account has. */
const ofFurther: ReadonlySet<string> = new Set(["addEmail", "makeEmailToken"]);

const lists: {
	readonly [W in
		| "email-type-missing"
		| "email-twice"
		| "email-two-primary"
		| "address-type-missing"
		| "address-type-twice"
		| "phone-type-missing"
		| "phone-type-twice"
		| "custom-field-unknown"
		| "birth-date"]: WireCode;
} = {
	"email-type-missing": 1201,
	"email-twice": 1202,
	"email-two-primary": 1203,
	"address-type-missing": 1125,
	"address-type-twice": 1107,
	"phone-type-missing": 1213,
	"phone-type-twice": 1124,
	"custom-field-unknown": 993,
	"birth-date": 968,
};

/** Accounts, what finds them, and what they hold (D; T for `Errors`). */
export const accountErrors: Rows<
	| "account-unknown"
	| "account-deleted"
	| "account-exists"
	| "account-locked"
	| "account-not-locked"
	| "identifier-taken"
	| "identifier-malformed"
	| "identifier-missing"
	| "identifier-unverified"
	| "identifier-last"
	| "identifier-not-held"
	| "already-verified"
	| "field-not-editable"
	| "profile-incomplete"
	| "fields-missing"
	| "age-below-minimum"
	| "age-above-maximum"
	| "no-identifier"
	| "username-malformed"
	| "uid-malformed"
	| "profile-list"
	| "email-blocked"
	| "identity-linked"
	| "identity-not-linked"
	| "identity-only"
> = {
	"account-unknown": (_, { operationId = "" }) =>
		says(byUid.has(operationId) ? 937 : 938),
	"account-deleted": (_, { operationId = "" }) =>
		says(byUid.has(operationId) ? 937 : 938),
	"account-exists": says(936),
	"account-locked": ({ release = "time", lockedUntil }) => {
		if (release === "captcha") return says(1132);
		if (release === "answer") return says(1148);
		if (release === "operator" || lockedUntil === undefined) return says(991);
		const until = new Date(lockedUntil).toISOString();
		return says(1198, { data: { LoginLockedTimeout: until } });
	},
	"account-not-locked": says(1221),
	"identifier-taken": ({ identifier }) =>
		says(
			{ email: 936, phone: 1058, username: 1017, external: 1044 }[
				identifier
			] as WireCode, // all four are codes of the table
		),
	"identifier-malformed": ({ identifier }) =>
		says(identifier === "email" ? 1038 : 1096),
	"identifier-missing": ({ identifier }, { operationId }) => {
		if (identifier !== "email")
			return says(identifier === "phone" ? 1292 : 1141);
		return says(operationId?.includes("Passkey") ? 1324 : 1039);
	},
	"identifier-unverified": ({ identifier }, { operationId = "" }) => {
		if (identifier === "phone") return says(1066);
		return says(ofFurther.has(operationId) ? 1177 : 970);
	},
	"identifier-last": ({ identifier }) =>
		says(identifier === "email" ? 1005 : 1189),
	"identifier-not-held": says(1340),
	"already-verified": ({ identifier }, { operationId = "" }) => {
		if (identifier === "phone") return says(1073);
		return says(operationId.startsWith("make") ? 1126 : 1025);
	},
	"field-not-editable": ({ field }) => says(field === "Email" ? 1174 : 993),
	"profile-incomplete": ({ field }) => unfilled([field]),
	"fields-missing": ({ fields }) => unfilled(fields),
	"age-below-minimum": says(1163),
	"age-above-maximum": says(1163),
	"no-identifier": (_, { operationId = "" }) =>
		says(noIdentifier[operationId] ?? 1189),
	"username-malformed": says(1204),
	"uid-malformed": says(1200),
	"profile-list": ({ why, field }) =>
		says(lists[why], { hint: `It is the field ${field}.` }),
	"email-blocked": ({ by }) => says(by === "domain" ? 1247 : 1056),
	"identity-linked": ({ by }, { operationId }) =>
		says(
			by === "self" || operationId === "linkSocialIdentityByPing" ? 986 : 983,
		),
	"identity-not-linked": ({ holdsOther }) => says(holdsOther ? 989 : 987),
	"identity-only": says(1219),
};

/** What it is called where neither of several identifiers was sent. */
const noIdentifier: { readonly [operationId: string]: WireCode } = {
	sendPasswordlessEmail: 1141,
	startSmartLogin: 1141,
	findAccount: 1118,
	finishPasskeyRegistration: 1324,
};

function unfilled(fields: readonly string[]) {
	const errors: readonly FieldError[] = fields.map((field) => ({
		field: field.toLowerCase(),
		problem: "The tenant needs this field.",
	}));
	return says(1134, { errors });
}

/** What stands in the place of a secret. */
export const redacted = "[redacted]";

/** Endings of names whose values are secrets, in lower case without separators. */
const endings = [
	"password",
	"passwd",
	"passcode",
	"secret",
	"securityanswer",
	"securityquestionanswer",
	"token",
	"otp",
	"pin",
	"signature",
	"sott",
	"apikey",
	"clientkey",
	"programmekey",
	"otpauthurl",
	"qrcode",
	"backupcode",
	"invitecode",
	"linkingcode",
	"logincode",
	"mfacode",
	"onetimecode",
	"recoverycode",
	"resetcode",
	"securitycode",
	"smscode",
	"totpcode",
	"authenticatorcode",
	"manualentrycode",
	"verificationcode",
	"nonce",
	"cookie",
];

/** Names that are secrets as a whole; a `postcode` or an `errorCode` is none. */
const names: ReadonlySet<string> = new Set([
	"authorization",
	"proxyauthorization",
	"code",
	"totp",
]);

/** Whether a member, parameter or header of this name holds a secret. */
export function isSecretName(name: string): boolean {
	const plain = name
		.slice(0, 200)
		.toLowerCase()
		.replaceAll(/[^a-z0-9]/g, "");
	const single = plain.endsWith("s") ? plain.slice(0, -1) : plain;
	return names.has(single) || endings.some((ending) => single.endsWith(ending));
}

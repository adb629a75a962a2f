import {
	type Accepted,
	type AnyRefusal,
	accept,
} from "../../../core/errors.ts";
import type { Identifier } from "../../../core/records.ts";
import { readEmail, readPhone, readUsername } from "../identifiers/read.ts";
import { type ProfileListDefect, refuseHere } from "../refusals.ts";
import type { RegistrationBody } from "./request-body.ts";

/** Type of the address that gets the mails. */
const primary = "primary";

type Read = Accepted<readonly Identifier[]> | AnyRefusal;

/**
 * Reads the identifiers of a new account: addresses with the primary one first, number, username.
 *
 * @returns them, or why not: 1038, 1201 to 1203, 1096, 1204, or 1189 when there is none
 */
export function readIdentifiers(body: RegistrationBody): Read {
	const emails = readEmails(body.Email ?? []);
	if (!emails.ok) return emails;
	const identifiers = [...emails.value];
	if (body.PhoneId !== undefined && body.PhoneId !== "") {
		const phone = readPhone(body.PhoneId);
		if (!phone.ok) return phone;
		identifiers.push({ type: "phone", value: phone.value });
	}
	if (body.UserName !== undefined && body.UserName !== "") {
		const username = readUsername(body.UserName);
		if (!username.ok) return username;
		identifiers.push({ type: "username", value: username.value });
	}
	return identifiers.length === 0
		? refuseHere("no-identifier", {})
		: accept(identifiers);
}

/** Reads a list of addresses; the primary one comes first. @returns them, or 1038, 1201 to 1203 */
export function readEmails(sent: NonNullable<RegistrationBody["Email"]>): Read {
	const emails: Identifier[] = [];
	for (const { Type: label, Value } of sent) {
		const email = readEmail(Value);
		if (!email.ok) return email;
		if (label === undefined || label === "")
			return defect("email-type-missing");
		emails.push({ type: "email", value: email.value, label });
	}
	if (new Set(emails.map(({ value }) => value)).size < emails.length)
		return defect("email-twice");
	const primaries = emails.filter((email) => isPrimary(email));
	if (primaries.length > 1) return defect("email-two-primary");
	const others = emails.filter((email) => !isPrimary(email));
	return accept([...primaries, ...others]);
}

function isPrimary({ label = "" }: Identifier): boolean {
	return label.toLowerCase() === primary;
}

function defect(why: ProfileListDefect): AnyRefusal {
	return refuseHere("profile-list", { why, field: "Email" });
}

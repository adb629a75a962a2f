import { registerAccount } from "../../../../core/flows/register-account.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { identityOf } from "../../identities/identity-id.ts";
import { makeId } from "../../ids.ts";
import { operation } from "../../operation.ts";
import { named } from "../../operation-name.ts";
import { toDay } from "../../people/calendar-date.ts";
import { readContact } from "../../people/contact.ts";
import { type PersonProfile, userIdentifier } from "../../people/person.ts";
import { toUser } from "../../people/person-wire.ts";

/** Adds somebody who may act for the identity of the token: POST /users, 6.8 (O26; rest C). */
export const createUser = operation("createUser", async (request) => {
	const { flow, body, principal, hint } = request;
	const { account, session } = accountPrincipal(principal);
	const contact = readContact(body);
	if (!contact.ok) return contact;
	const { name, surname, dateOfBirth } = body;
	const { identifiers, mobile } = contact.value;
	const profile: PersonProfile = {
		credential: "USER",
		identities: [identityOf(session, account)],
		name,
		surname,
		...(mobile !== undefined && { mobile }),
		...(dateOfBirth !== undefined && { birthDate: toDay(dateOfBirth) }),
	};
	const id = userIdentifier(makeId(flow.random));
	const registered = await registerAccount(flow, {
		draft: { identifiers: [...identifiers, id], locale: flow.locale, profile },
		sendEmailLink: false,
	});
	if (!registered.ok) return registered;
	hint(`The user has no password yet: ${named("inviteUser")} comes next.`);
	return { status: 200, body: toUser(registered.value) };
});

import { operation } from "../../operation.ts";
import { mailOptions } from "../../sign-up/mail-options.ts";
import { register as registerPerson } from "../../sign-up/register.ts";

/** Makes an account for a client that a backend let do this, by a one-time token. */
export const register = operation("register", (request) =>
	registerPerson(request, request.body, mailOptions(request.query)),
);

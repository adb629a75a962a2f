/** What a page behind a link of this kind sends, the token in place where it travels in the address. */
export interface Landing {
	readonly method: "GET" | "POST" | "PUT";
	readonly path: (token: string) => string;
}

const auth = "/identity/v2/auth";

/** Of every `vtype` of a link (D; the last five C). */
export const landings = {
	emailverification: get("email", "verificationToken"),
	addemail: get("email", "verificationToken"),
	reset: put("password/reset"),
	deleteuser: get("account/delete", "deletetoken"),
	autologin: get("email/smartlogin", "verificationToken"),
	OneClickSignIn: get(
		"login/passwordlesslogin/email/verify",
		"verificationToken",
	),
	smartlogin: get("email/smartlogin", "verificationToken"),
	onetouchlogin: get("email/onetouchlogin", "verificationToken"),
	resetpin: put("pin/reset/token"),
	resetpasskey: get("passkey/reset/begin", "vtoken"),
} as const satisfies { readonly [vtype: string]: Landing };

function get(path: string, parameter: string): Landing {
	return {
		method: "GET",
		path: (token) =>
			`${auth}/${path}?${new URLSearchParams({ [parameter]: token })}`,
	};
}

/** The token goes in the body. */
function put(path: string): Landing {
	return { method: "PUT", path: () => `${auth}/${path}` };
}

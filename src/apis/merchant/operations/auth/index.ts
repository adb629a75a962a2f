import { changeForgottenPassword } from "./change-forgotten-password.ts";
import { refreshToken } from "./refresh-token.ts";
import { sendPasswordReset } from "./send-password-reset.ts";
import { signIn } from "./sign-in.ts";
import { signInManager } from "./sign-in-manager.ts";
import { signOut } from "./sign-out.ts";

/** The handlers of the auth surface. */
export const authOperations = {
	changeForgottenPassword,
	refreshToken,
	sendPasswordReset,
	signIn,
	signInManager,
	signOut,
} as const;

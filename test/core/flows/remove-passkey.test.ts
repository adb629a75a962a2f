// A passkey that was taken off an account signs nobody in; other uses of it go on.
import { expect, it } from "vitest";
import { beginPasskeyCheck } from "../../../src/core/flows/begin-passkey-check.ts";
import { removePasskey } from "../../../src/core/flows/remove-passkey.ts";
import { signInWithPasskey } from "../../../src/core/flows/sign-in-with-passkey.ts";
import { unbindFactor } from "../../../src/core/flows/unbind-authenticator.ts";
import type { AccountId } from "../../../src/core/values.ts";
import { acceptedValue, codeOf } from "../../support/outcome.ts";
import {
	adaWithPasskey,
	createPasskeyWorld,
	reloaded,
	signedByAda,
} from "../../support/passkeys.ts";

const nobody = "a-9" as AccountId; // some id that no account has

it("a removed passkey is unknown from then on, once and for all", async () => {
	const world = createPasskeyWorld();
	const ada = await adaWithPasskey(world);
	const credential = await signedByAda(world, ada);
	const command = {
		accountId: ada.account.id,
		passkeyId: ada.passkey.id,
		use: "sign-in",
	} as const;
	const removed = await removePasskey(world.context(), command);
	expect(acceptedValue(removed).authenticators).toEqual([]);
	const signedIn = await signInWithPasskey(world.context(), { credential });
	expect(codeOf(signedIn)).toBe("passkey-unknown");
	const again = await removePasskey(world.context(), command);
	expect(codeOf(again)).toBe("passkey-unknown");
	expect(await reloaded(world, ada.account)).toMatchObject({
		authenticators: [],
	});
});

it("a passkey of two uses loses one of them", async () => {
	const world = createPasskeyWorld();
	const ada = await adaWithPasskey(world, ["sign-in", "second-factor"]);
	const command = { accountId: ada.account.id, factor: "passkey" } as const;
	const { authenticators } = acceptedValue(
		await unbindFactor(world.context(), command),
	);
	expect(authenticators).toEqual([{ ...ada.passkey, uses: ["sign-in"] }]);
	const begun = await beginPasskeyCheck(world.context(), {});
	expect(codeOf(begun)).toBe("ok");
	const again = await unbindFactor(world.context(), command);
	expect(codeOf(again)).toBe("authenticator-not-bound");
});

it("nobody has none to remove", async () => {
	const context = createPasskeyWorld().context();
	const command = { accountId: nobody, passkeyId: "", use: "sign-in" } as const;
	expect(codeOf(await removePasskey(context, command))).toBe("account-unknown");
});

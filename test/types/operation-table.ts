// Read by the type check only: each expected error below must be one, or `npm run typecheck` fails.
import { refuse } from "../../src/core/errors.ts";
import type { ErrorTable } from "../../src/pipeline/error-table.ts";
import type { Handler, OperationTable } from "../../src/pipeline/operation.ts";

interface Operations {
	signIn: {
		parameters: { query?: never; header?: never; path?: never; cookie?: never };
		requestBody: { content: { "application/json": { email: string } } };
		responses: {
			200: {
				headers: { [name: string]: unknown };
				content: { "application/json": { token: string } };
			};
			401: {
				headers: { [name: string]: unknown };
				content: { "application/json": { code: string } };
			};
		};
	};
	signOut: {
		parameters: { query?: never; header?: never; path?: never; cookie?: never };
		requestBody?: never;
		responses: {
			204: { headers: { [name: string]: unknown }; content?: never };
		};
	};
}

const signIn: Handler<Operations["signIn"]> = async ({ body }) => ({
	status: 200,
	body: { token: body.email },
});
const signOut: Handler<Operations["signOut"]> = async () => ({ status: 204 });

export const whole: OperationTable<Operations> = { signIn, signOut };

// @ts-expect-error a missing operation
export const lacking: OperationTable<Operations> = { signIn };

export const surplus: OperationTable<Operations> = {
	signIn,
	signOut,
	// @ts-expect-error an operation that no spec has
	more: signIn,
};

// @ts-expect-error a status that the spec does not declare
export const undeclaredStatus: Handler<Operations["signIn"]> = async () => ({
	status: 201,
	body: { token: "" },
});

// @ts-expect-error an error status: those come from the error table
export const errorStatus: Handler<Operations["signIn"]> = async () => ({
	status: 401,
	body: { code: "" },
});

// @ts-expect-error a body of another shape
export const otherBody: Handler<Operations["signIn"]> = async () => ({
	status: 200,
	body: { tokn: "" },
});

// @ts-expect-error no body where one is declared
export const noBody: Handler<Operations["signIn"]> = async () => ({
	status: 200,
});

// @ts-expect-error a body where none is declared
export const surplusBody: Handler<Operations["signOut"]> = async () => ({
	status: 204,
	body: {},
});

export const refused: Handler<Operations["signIn"]> = async () =>
	refuse("account-unknown", {});

// @ts-expect-error an error table without a row for each refusal
export const oneRow: ErrorTable = {
	"account-unknown": { status: 401, code: "A1" },
};

// @ts-expect-error a row for the API's own refusal is missing
export const ownRow: Pick<
	ErrorTable<{ "own-no": { reason: string } }>,
	"own-no"
> = {};

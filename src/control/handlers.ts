import type { ControlHandlers } from "./operation.ts";
import { blockAccount } from "./operations/accounts/block-account.ts";
import { changeAccount } from "./operations/accounts/change-account.ts";
import { deleteAccount } from "./operations/accounts/delete-account.ts";
import { expirePassword } from "./operations/accounts/expire-password.ts";
import { getAccount } from "./operations/accounts/get-account.ts";
import { getTotp } from "./operations/accounts/get-totp.ts";
import { issueBadToken } from "./operations/accounts/issue-bad-token.ts";
import { listAccountSessions } from "./operations/accounts/list-account-sessions.ts";
import { listAccounts } from "./operations/accounts/list-accounts.ts";
import { listSessions } from "./operations/accounts/list-sessions.ts";
import { lockAccount } from "./operations/accounts/lock-account.ts";
import { reinstateAccount } from "./operations/accounts/reinstate-account.ts";
import { revokeSession } from "./operations/accounts/revoke-session.ts";
import { signOutAccount } from "./operations/accounts/sign-out-account.ts";
import { unlockAccount } from "./operations/accounts/unlock-account.ts";
import { decideChallenge } from "./operations/challenges/decide-challenge.ts";
import { listChallenges } from "./operations/challenges/list-challenges.ts";
import { advanceClock } from "./operations/clock/advance-clock.ts";
import { freezeClock } from "./operations/clock/freeze-clock.ts";
import { getClock } from "./operations/clock/get-clock.ts";
import { resetClock } from "./operations/clock/reset-clock.ts";
import { rewindClock } from "./operations/clock/rewind-clock.ts";
import { runClock } from "./operations/clock/run-clock.ts";
import { setClock } from "./operations/clock/set-clock.ts";
import { skewClock } from "./operations/clock/skew-clock.ts";
import { changePolicy } from "./operations/configuration/change-policy.ts";
import { deleteResource } from "./operations/configuration/delete-resource.ts";
import { editTerms } from "./operations/configuration/edit-terms.ts";
import { getPolicy } from "./operations/configuration/get-policy.ts";
import { getResource } from "./operations/configuration/get-resource.ts";
import { listResources } from "./operations/configuration/list-resources.ts";
import { listTerms } from "./operations/configuration/list-terms.ts";
import { putResource } from "./operations/configuration/put-resource.ts";
import { replaceTerms } from "./operations/configuration/replace-terms.ts";
import { resetPolicy } from "./operations/configuration/reset-policy.ts";
import { addFault } from "./operations/faults/add-fault.ts";
import { clearFaults } from "./operations/faults/clear-faults.ts";
import { listFaults } from "./operations/faults/list-faults.ts";
import { removeFault } from "./operations/faults/remove-fault.ts";
import { getProviderKeys } from "./operations/identity-provider/get-provider-keys.ts";
import { issueProviderToken } from "./operations/identity-provider/issue-provider-token.ts";
import { assertExchanges } from "./operations/journal/assert-exchanges.ts";
import { clearJournal } from "./operations/journal/clear-journal.ts";
import { explainExchange } from "./operations/journal/explain-exchange.ts";
import { exportJournal } from "./operations/journal/export-journal.ts";
import { getExchange } from "./operations/journal/get-exchange.ts";
import { listExchanges } from "./operations/journal/list-exchanges.ts";
import { getHealth } from "./operations/meta/get-health.ts";
import { getMeta } from "./operations/meta/get-meta.ts";
import { clearOutbox } from "./operations/outbox/clear-outbox.ts";
import { getMessage } from "./operations/outbox/get-message.ts";
import { listMessages } from "./operations/outbox/list-messages.ts";
import { waitForMessage } from "./operations/outbox/wait-for-message.ts";
import { changeProviderState } from "./operations/pact/change-provider-state.ts";
import { listProviderStates } from "./operations/pact/list-provider-states.ts";
import { exportSnapshot } from "./operations/snapshots/export-snapshot.ts";
import { forkWorld } from "./operations/snapshots/fork-world.ts";
import { getSnapshot } from "./operations/snapshots/get-snapshot.ts";
import { importSnapshot } from "./operations/snapshots/import-snapshot.ts";
import { listSnapshots } from "./operations/snapshots/list-snapshots.ts";
import { removeSnapshot } from "./operations/snapshots/remove-snapshot.ts";
import { restoreSnapshot } from "./operations/snapshots/restore-snapshot.ts";
import { saveSnapshot } from "./operations/snapshots/save-snapshot.ts";
import { createWorld } from "./operations/worlds/create-world.ts";
import { getWorld } from "./operations/worlds/get-world.ts";
import { listScenarios } from "./operations/worlds/list-scenarios.ts";
import { listWorlds } from "./operations/worlds/list-worlds.ts";
import { removeWorld } from "./operations/worlds/remove-world.ts";
import { resetWorld } from "./operations/worlds/reset-world.ts";
import { rotateKey } from "./operations/worlds/rotate-key.ts";

/** The handler of every operation of the control plane. */
export const handlers: ControlHandlers = {
	blockAccount,
	changeAccount,
	deleteAccount,
	expirePassword,
	getAccount,
	getTotp,
	issueBadToken,
	listAccountSessions,
	listAccounts,
	listSessions,
	lockAccount,
	reinstateAccount,
	revokeSession,
	signOutAccount,
	unlockAccount,

	decideChallenge,
	listChallenges,

	advanceClock,
	freezeClock,
	getClock,
	resetClock,
	rewindClock,
	runClock,
	setClock,
	skewClock,

	changePolicy,
	deleteResource,
	editTerms,
	getPolicy,
	getResource,
	listResources,
	listTerms,
	putResource,
	replaceTerms,
	resetPolicy,

	addFault,
	clearFaults,
	listFaults,
	removeFault,

	getProviderKeys,
	issueProviderToken,

	assertExchanges,
	clearJournal,
	explainExchange,
	exportJournal,
	getExchange,
	listExchanges,

	getHealth,
	getMeta,

	clearOutbox,
	getMessage,
	listMessages,
	waitForMessage,

	changeProviderState,
	listProviderStates,

	exportSnapshot,
	forkWorld,
	getSnapshot,
	importSnapshot,
	listSnapshots,
	removeSnapshot,
	restoreSnapshot,
	saveSnapshot,

	createWorld,
	getWorld,
	listScenarios,
	listWorlds,
	removeWorld,
	resetWorld,
	rotateKey,
};

import type { Lock } from "./use-action.ts";

/** Keeps a person out who is locked or blocked, and says until when. */
export function Locked({ lock, onBack }: { lock: Lock; onBack: () => void }) {
	const { retryAfterSeconds } = lock;
	return (
		<>
			<h1>Your account is locked</h1>
			<p>
				{retryAfterSeconds === undefined
					? "Please call our customer service."
					: `Too many wrong passwords. Try again in ${duration(retryAfterSeconds)}.`}
			</p>
			<button type="button" onClick={onBack}>
				Back to sign-in
			</button>
		</>
	);
}

/** A time as people say it, rounded up to minutes from two minutes on. */
function duration(seconds: number): string {
	if (seconds < 120) return `${seconds} seconds`;
	return `${Math.ceil(seconds / 60)} minutes`;
}

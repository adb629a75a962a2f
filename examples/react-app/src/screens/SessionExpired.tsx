/** Says why a person who was signed in must sign in again. */
export function SessionExpired({ onSignIn }: { onSignIn: () => void }) {
	return (
		<>
			<h1>Your session has expired</h1>
			<p>For your safety we signed you out. Nothing is lost.</p>
			<button type="button" onClick={onSignIn}>
				Sign in again
			</button>
		</>
	);
}

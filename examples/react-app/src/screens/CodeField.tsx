/** A field for a one-time code, which phones and browsers fill in by themselves. */
export function CodeField({ label }: { label: string }) {
	return (
		<label>
			{label}
			<input
				name="code"
				inputMode="numeric"
				autoComplete="one-time-code"
				required
			/>
		</label>
	);
}

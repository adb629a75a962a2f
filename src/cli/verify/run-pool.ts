/**
 * Does all tasks, several at a time; the results stand in the order of the tasks.
 *
 * @param workers each does one task at a time
 */
export async function runPool<Worker, Task, Result>(
	tasks: readonly Task[],
	workers: readonly Worker[],
	work: (task: Task, worker: Worker) => Promise<Result>,
): Promise<readonly Result[]> {
	const results = new Map<Task, Result>();
	const waiting = [...tasks];
	await Promise.all(
		workers.map(async (worker) => {
			for (
				let task = waiting.shift();
				task !== undefined;
				task = waiting.shift()
			)
				results.set(task, await work(task, worker));
		}),
	);
	return tasks.flatMap((task) => {
		const result = results.get(task);
		return result === undefined ? [] : [result];
	});
}

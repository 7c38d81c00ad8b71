/** Waiting for an answer, in tests that are the same in both browsers. */

/**
 * Asks again and again until the answer is right.
 * @param question named by what it is about, for the report
 * @throws with the last answer, when it is not right in time
 */
export async function until<T>(
  about: string,
  question: () => Promise<T>,
  isRight: (answer: T) => boolean,
  timeoutMs = 10_000,
): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const answer = await question();
    if (isRight(answer)) return answer;
    if (Date.now() > deadline) throw new Error(`${about}; at last it was ${JSON.stringify(answer)}`);
    await new Promise((next) => setTimeout(next, 50));
  }
}

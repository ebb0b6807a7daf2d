/** Work under way, by the name of what it makes: whoever asks for the same meanwhile waits for it instead of doing it again. */
export class InFlight<T> {
  readonly #jobs = new Map<string, Promise<T>>()

  run(name: string, job: () => Promise<T>): Promise<T> {
    const running = this.#jobs.get(name)
    if (running !== undefined) return running
    const started = job().finally(() => this.#jobs.delete(name))
    this.#jobs.set(name, started)
    return started
  }
}

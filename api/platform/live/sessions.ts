/** A connection that stands on somebody's session. */
export interface Held {
  /** The session is over: close. */
  end(): void;
  /** Asks again whether the session holds, and ends the connection when it does not. */
  check(): Promise<void>;
}

/** The open connections of this process by session, so that ending a session ends them. */
export class SessionsHeld {
  private readonly held = new Map<string, Set<Held>>();

  /** Returns the way to let go. */
  hold(sessionId: string, connection: Held): () => void {
    const connections = this.held.get(sessionId) ?? new Set();
    this.held.set(sessionId, connections.add(connection));
    return () => {
      connections.delete(connection);
      if (connections.size === 0) this.held.delete(sessionId);
    };
  }

  end(sessionId: string): void {
    for (const connection of [...(this.held.get(sessionId) ?? [])]) connection.end();
  }

  /** After a gap in the news: sessions that ended meanwhile are found by asking. */
  async checkAll(): Promise<void> {
    const all = [...this.held.values()].flatMap((connections) => [...connections]);
    await Promise.all(all.map((connection) => connection.check()));
  }
}

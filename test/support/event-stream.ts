/** One message of a stream, by the names of its lines. */
export interface Block {
  readonly id?: string;
  readonly event?: string;
  readonly data?: string;
}

export interface Stream {
  /** Resolves when so many blocks have come, comments not counted. */
  blocks(many: number): Promise<Block[]>;
  /** All blocks, when it has ended. */
  rest(): Promise<Block[]>;
  /** Resolves when a comment has come. */
  breath(): Promise<string>;
  close(): void;
}

/** A stream of server-sent events as it stands on the wire, opened as a browser's EventSource does. */
export async function openStream(
  url: string,
  query: string,
  variables: Record<string, unknown>,
  headers: Record<string, string> = {},
): Promise<Stream> {
  const aborted = new AbortController();
  const search = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  const response = await fetch(`${url}/graphql?${search}`, {
    headers: { accept: 'text/event-stream', ...headers },
    signal: aborted.signal,
  });
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const parts = () => text.split('\n\n').slice(0, -1);
  const blocks = () => parts().filter((part) => part !== ':');
  const read = async (enough: () => boolean) => {
    while (!enough()) {
      const { value, done } = await reader.read();
      if (done) throw new Error(`the stream ended: ${text}`);
      text += value;
    }
  };
  const readBlocks = () =>
    blocks().map((block) => Object.fromEntries(block.split('\n').map((row) => row.split(/: ?(.*)/s, 2))));
  return {
    async blocks(many) {
      await read(() => blocks().length >= many);
      return readBlocks();
    },
    async rest() {
      for (;;) {
        const { value, done } = await reader.read();
        if (done) return readBlocks();
        text += value;
      }
    },
    async breath() {
      await read(() => parts().includes(':'));
      return ':';
    },
    close: () => aborted.abort(),
  };
}

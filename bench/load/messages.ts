// What the bench tells its load processes, and what they tell back.

/** One question, ready to be sent. */
export interface Question {
  readonly body: string;
  /** The bearer token; null: nobody. */
  readonly token: string | null;
}

export interface RequestJob {
  readonly kind: 'requests';
  readonly url: string;
  readonly connections: number;
  readonly questions: readonly Question[];
  /** Stops when all have been asked, instead of beginning again: for acts, which can be done once. */
  readonly once: boolean;
  readonly warmUpSeconds: number;
  readonly seconds: number;
  /** Requests a second that arrive whatever the server does; null: each connection asks again as soon as it is answered. */
  readonly rate: number | null;
  /** What every answer must hold, or the round fails. */
  readonly mustHold: string;
}

export interface RequestResult {
  readonly requests: number;
  readonly seconds: number;
  readonly p50: number;
  readonly p99: number;
  readonly bytes: number;
  /** CPU time of the load itself, in microseconds: near one core it is the load that binds, not the server. */
  readonly loadCpu: number;
}

export interface SocketJob {
  readonly kind: 'sockets';
  readonly url: string;
  readonly clients: number;
  readonly document: string;
}

export type Job = RequestJob | SocketJob | { readonly kind: 'close' };

export type Report =
  | { readonly kind: 'ready' }
  /** The warm-up is over: what is measured begins now, or has ended. */
  | { readonly kind: 'begins' }
  | { readonly kind: 'done'; readonly result: RequestResult }
  | { readonly kind: 'connected' }
  /** Every client has the fact of that number; when the last one had it, by the machine's monotonic clock. */
  | { readonly kind: 'heard'; readonly fact: number; readonly at: number; readonly message: string }
  | { readonly kind: 'closed' }
  | { readonly kind: 'failed'; readonly reason: string };

import type { GraphQLFormattedError } from 'graphql';

/** Where the results of one subscription go: an operation of a socket, or an event stream. */
export interface Sink {
  /** It has begun behind this place: all that comes after it will be sent. */
  begin(place: number): void;
  /** One result, as the bytes of its JSON, and the place of its event; the same bytes go to many. */
  next(result: Buffer, place: number): void;
  /** It is over: nothing more will come. With errors: for a reason. */
  end(errors?: readonly GraphQLFormattedError[]): void;
  /** Who asks can no longer be told: the line is closed with the code that says to sign in anew. */
  endSession(): void;
  /** The line is closed with a code that says to connect again and go on after the last cursor. */
  comeBack(reason: ComeBack): void;
  /** How many bytes wait for the client to take them. */
  waiting(): number;
}

/** Why a client is sent away although nothing is wrong with what it asked. */
export type ComeBack = 'too slow' | 'unavailable' | 'stopping';

import { join } from 'node:path';
import { dropInto } from './drop-box.js';

/** The road that short messages take. A country's gateway is one small function away. */
export interface SmsSender {
  /** `to` is an E.164 number. */
  send(to: string, text: string): Promise<void>;
}

export interface SmsSettings {
  /** A gateway that takes `POST { "to": "+2126…", "text": "…" }`; null: messages are written to `<dataFolder>/sms`. */
  readonly smsUrl: string | null;
  /** Sent to the gateway as a bearer token. */
  readonly smsToken: string | null;
  readonly dataFolder: string;
}

export function createSmsSender({ smsUrl, smsToken, dataFolder }: SmsSettings): SmsSender {
  return smsUrl ? throughGateway(smsUrl, smsToken) : intoFolder(join(dataFolder, 'sms'));
}

function throughGateway(url: string, token: string | null): SmsSender {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
  return {
    async send(to, text) {
      const body = JSON.stringify({ to, text });
      const answer = await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(10_000) });
      await answer.body?.cancel();
      // Whom it was for must not reach the log with this error.
      if (!answer.ok) throw new Error(`the SMS gateway answered ${answer.status}`);
    },
  };
}

/** For trying things out: each message is one file. */
function intoFolder(folder: string): SmsSender {
  return {
    async send(to, text) {
      await dropInto(folder, 'txt', `To: ${to}\n\n${text}\n`);
    },
  };
}

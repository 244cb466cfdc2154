import { useCallback, useRef, useState } from 'react';
import { useWords } from '../../languages/words.js';
import { sendFile, type SentFile } from '../upload.js';

export interface Sending {
  key: number;
  name: string;
  /** 0 to 1. */
  share: number;
  /** The line is lost; it goes on by itself. */
  waiting: boolean;
  /** Why it stopped, in words. */
  failed: string | null;
}

/** The files on their way, with how far they are; each is handed over when it has arrived whole. */
export function useUploads(onArrived: (fileId: string) => void) {
  const say = useWords();
  const [sending, setSending] = useState<readonly Sending[]>([]);
  const next = useRef(0);
  const running = useRef(new Map<number, SentFile>());

  const change = (key: number, part: Partial<Sending>) =>
    setSending((all) => all.map((each) => (each.key === key ? { ...each, ...part } : each)));
  const forget = useCallback((key: number) => {
    running.current.delete(key);
    setSending((all) => all.filter((each) => each.key !== key));
  }, []);
  const add = (file: File) => {
    const key = (next.current += 1);
    setSending((all) => [...all, { key, name: file.name, share: 0, waiting: false, failed: null }]);
    const sent = sendFile(file, {
      onProgress: (share) => change(key, { share, waiting: false, failed: null }),
      onWaiting: () => change(key, { waiting: true, failed: null }),
      onFailed: (reason) => change(key, { waiting: false, failed: reason ?? say('forms.uploadLost') }),
      onDone: (fileId) => {
        forget(key);
        onArrived(fileId);
      },
    });
    running.current.set(key, sent);
  };
  const again = (key: number) => running.current.get(key)?.again();
  const drop = (key: number) => {
    running.current.get(key)?.abort();
    forget(key);
  };
  return { sending, add, again, drop };
}

import { useCallback, useRef, useState } from 'react';
import { sendFile } from '../upload.js';

export interface Sending {
  key: number;
  name: string;
  /** 0 to 1. */
  share: number;
  failed: string | null;
  file: File;
}

/** The files on their way, with how far they are; each is handed over when it has arrived whole. */
export function useUploads(onArrived: (fileId: string) => void, lost: string) {
  const [sending, setSending] = useState<readonly Sending[]>([]);
  const next = useRef(0);
  const running = useRef(new Map<number, { abort: () => void }>());

  const change = (key: number, part: Partial<Sending>) =>
    setSending((all) => all.map((each) => (each.key === key ? { ...each, ...part } : each)));
  const drop = useCallback((key: number) => {
    running.current.get(key)?.abort();
    running.current.delete(key);
    setSending((all) => all.filter((each) => each.key !== key));
  }, []);
  const begin = (key: number, file: File) =>
    running.current.set(
      key,
      sendFile(file, {
        onProgress: (share) => change(key, { share }),
        onFailed: (reason) => change(key, { failed: reason ?? lost }),
        onDone: (fileId) => {
          running.current.delete(key);
          setSending((all) => all.filter((each) => each.key !== key));
          onArrived(fileId);
        },
      }),
    );
  const add = (file: File) => {
    const key = (next.current += 1);
    setSending((all) => [...all, { key, name: file.name, share: 0, failed: null, file }]);
    begin(key, file);
  };
  const again = ({ key, file }: Sending) => {
    change(key, { failed: null });
    begin(key, file);
  };
  return { sending, add, again, drop };
}

import { getFetchClient, useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useCallback, useEffect, useRef, useState } from 'react';

import type { ImportReport, PastImport, RunLine } from '../../../shared/import-desk/report';
import { useIsThere } from '../loading/use-is-there';
import { sessionToken } from '../model/session-token';
import { answerIn } from '../settings/refusal';
import { useMessages } from '../translations/message';

import { backendAddress } from './backend';
import { endNotice } from './notices';
import { hearLines } from './run-lines';
import type { Sendable, Step } from './steps';

const ADDRESS = '/sister-cities/imports';

const ASK_AGAIN_AFTER = 2_000;

/** Browsers make a UUID over HTTPS only, and an office may have a server without. */
const newToken = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

interface Importing {
  step: Step;
  go: (step: Step) => void;
  /** Goes on to the next file from the end of an import, for whoever is still there. */
  leaveEnd: () => void;
  check: (file: Sendable) => Promise<void>;
  run: (file: Sendable, report: ImportReport) => Promise<void>;
}

const afterEnd = (file: Sendable, token: string, end: RunLine | undefined): Step => {
  switch (end?.line) {
    case 'done':
      return { at: 'done', file, token, counts: end.report.counts, report: end.report };
    case 'refused':
      return { at: 'report', file, report: end.report, isRefused: true };
    case 'failed':
      return { at: 'failed', file, message: end.message, wasLost: false };
    default:
      return { at: 'lost', file, token };
  }
};

/** What the list of imports says of one whose end nobody heard; `undefined` while it is not known. */
export const afterLoss = (file: Sendable, token: string, past: PastImport | null): Step | undefined => {
  if (past?.state === 'running') return undefined;
  return past?.state === 'done'
    ? { at: 'done', file, token, counts: past.counts, report: undefined }
    : { at: 'failed', file, message: '', wasLost: true };
};

/** The way from a file to its records. `onDone` is told of each import that was tried. */
export const useImport = (onDone: () => void): Importing => {
  const { get, post } = useFetchClient();
  const say = useMessages();
  const isThere = useIsThere();
  const { toggleNotification } = useNotification();
  const [step, setStep] = useState<Step>({ at: 'choose' });
  const latest = useRef(0);

  const go = useCallback((next: Step) => {
    latest.current += 1;
    setStep(next);
  }, []);

  const leaveEnd = useCallback(() => {
    setStep((present) => (present.at === 'done' ? { at: 'choose' } : present));
  }, []);

  const check = async (file: Sendable): Promise<void> => {
    go({ at: 'checking', file });
    const asked = latest.current;
    try {
      const { data } = await post<{ data: ImportReport }>(`${ADDRESS}/rehearsals`, { content: file.content });
      if (asked === latest.current) go({ at: 'report', file, report: data.data, isRefused: false });
    } catch (thrown) {
      if (asked === latest.current) go({ at: 'not-checked', file, message: answerIn(thrown).message });
    }
  };

  const send = async (
    file: Sendable,
    seen: string,
    run: string,
    progress: (done: number, total: number) => void,
  ): Promise<Step> => {
    const response = await fetch(backendAddress(ADDRESS), {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${sessionToken() ?? ''}` },
      body: JSON.stringify({ token: run, seen, name: file.name, content: file.content }),
    });
    if (!response.ok || !response.body) {
      const answer: unknown = await response.json();
      return {
        at: 'failed',
        file,
        message: answerIn({ response: { data: answer } }).message,
        wasLost: false,
      };
    }
    return afterEnd(file, run, await hearLines(response.body.getReader(), progress));
  };

  const run = async (file: Sendable, { digest }: ImportReport): Promise<void> => {
    const own = newToken();
    go({ at: 'running', file, done: 0, total: file.count });
    const mine = latest.current;
    const progress = (done: number, total: number): void => {
      if (mine === latest.current) setStep({ at: 'running', file, done, total });
    };
    const goOn = (next: Step): void => {
      if (mine === latest.current) go(next);
      const notice = endNotice(next, say);
      if (notice && !isThere()) toggleNotification(notice);
    };
    try {
      // A session that has run out is renewed by Strapi's own client only: one that goes on when the page is left.
      await getFetchClient().get(ADDRESS);
    } catch (thrown) {
      goOn({ at: 'failed', file, message: answerIn(thrown).message, wasLost: false });
      onDone();
      return;
    }
    try {
      goOn(await send(file, digest, own, progress));
    } catch {
      goOn({ at: 'lost', file, token: own });
    }
    onDone();
  };

  useEffect(() => {
    if (step.at !== 'lost') return undefined;
    const { file, token } = step;
    const ask = async (): Promise<void> => {
      const asked = latest.current;
      try {
        const { data } = await get<{ data: PastImport | null }>(`${ADDRESS}/${token}`);
        const next = afterLoss(file, token, data.data);
        // Somebody who has gone on to another file meanwhile is not taken back to this one.
        if (next && asked === latest.current) go(next);
        if (next) onDone();
      } catch {
        // Still out of reach: the next question comes by itself.
      }
    };
    const timer = setInterval(() => void ask(), ASK_AGAIN_AFTER);
    return () => {
      clearInterval(timer);
    };
  }, [step, get, go, onDone]);

  return { step, go, leaveEnd, check, run };
};

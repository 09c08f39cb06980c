import { uidOf } from '../../shared/names';
import type { ServedNode } from '../support/served-node';

import type { Ledger } from './office';
import { repeating } from './writer';
import type { Writer } from './writer';

/** Cities of one import, which is written whole or not at all. */
export const IMPORTED = 12;

/** Imports files of a dozen cities each, and keeps account of what it was told. */
export const importerOn = (node: ServedNode, ledger: Ledger, name: string): Writer =>
  repeating(node, async (count) => {
    const begins = `${name}-${String(count)}-`;
    ledger.imports.set(begins, false);
    const cities = Array.from({ length: IMPORTED }, (_, index) => ({
      name: `${begins}${String(index)}`,
      slug: `${begins}${String(index)}`,
      countryCode: 'CH',
    }));
    try {
      await node.call('service', 'import', 'run', { source: begins, content: { cities } });
      ledger.imports.set(begins, true);
      ledger.acknowledged += 1;
    } catch {
      // Called from within the machine, so nobody outside was left without an answer.
    }
  });

/** Several people change and delete the same city at the same moment, again and again: what becomes of it is left open. */
export const racersOn = (node: ServedNode, name: string): Writer => {
  const uid = uidOf('city');
  return repeating(node, async (count) => {
    try {
      const slug = `${name}-${String(count)}`;
      const data = { name: slug, slug, countryCode: 'CH' };
      const made: unknown = await node.call('documents', uid, 'create', { data });
      const { documentId }: { documentId: string } = JSON.parse(JSON.stringify(made));
      const methods = ['update', 'delete', 'update', 'delete'];
      await node.call('race', uid, methods, { documentId, data: { source: slug } });
    } catch {
      // The blow of this cycle; that nobody else ends the server is looked at before it.
    }
  });
};

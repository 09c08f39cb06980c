import { Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';

import type { PersonFound } from '../../../shared/personal-data';
import { useMessages } from '../translations/message';

import { fateWords, kindWords } from './words';

/** What is kept of one person, record by record. */
export const Records = ({ person: { records, email } }: { person: PersonFound }) => {
  const say = useMessages();
  const columns = [say('person.kind'), say('person.record'), say('person.fate')];
  return (
    <Table
      colCount={columns.length}
      rowCount={records.length + 1}
      aria-label={say('person.found', { count: records.length, email })}
    >
      <Thead>
        <Tr>
          {columns.map((column) => (
            <Th key={column}>
              <Typography variant="sigma" textColor="neutral600">
                {column}
              </Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {records.map((record) => (
          <Tr key={`${record.type}-${record.documentId}`}>
            {[kindWords(record, say), record.title, fateWords(record, say)].map((cell, index) => (
              <Td key={columns[index]} style={{ whiteSpace: 'normal' }}>
                <Typography>{cell}</Typography>
              </Td>
            ))}
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};

import { useIntl } from 'react-intl';

import type { AssociationDesk } from '../../../shared/desk';
import { Aside, Line, Part } from '../record-panel/part';
import { Twin } from '../record-panel/twin';
import { useMessages } from '../translations/message';

import { QuarterBars } from './quarter-bars';
import { activityWords, daysWords } from './words';

/** How many meetings and events counted in each of the four quarters before today, drawn and as a table (P28). */
export const ActivityPart = ({ desk }: { desk: AssociationDesk }) => {
  const say = useMessages();
  const { locale } = useIntl();
  const { quarters, unclear, relationship } = desk;
  const title = say('association.activity');
  const days = quarters.map(({ first, last }) => daysWords(first, last, locale));
  const label = quarters
    .map(({ count }, index) => say('association.quarter-count', { days: days[index] ?? '', count }))
    .join('; ');
  return (
    <Part title={title}>
      {activityWords(desk, say).map((words) => (
        <Line key={words}>{words}</Line>
      ))}
      {quarters.length === 0 && relationship !== null ? <Line>{say('association.none-on-file')}</Line> : null}
      {quarters.length === 0 ? null : (
        <Twin
          caption={title}
          columns={[say('overview.column-quarter'), say('association.column-count')]}
          rows={quarters.map(({ first, count }, index) => ({
            key: first,
            cells: [days[index], new Intl.NumberFormat(locale).format(count)],
          }))}
        >
          <QuarterBars quarters={quarters} label={label} />
        </Twin>
      )}
      {unclear === 0 ? null : <Aside>{say('association.unclear', { count: unclear })}</Aside>}
    </Part>
  );
};

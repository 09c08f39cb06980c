import { Flex, Typography } from '@strapi/design-system';

import type { OverviewCity } from '../../../../shared/overview';
import { valuesOf } from '../../../../shared/vocabulary';
import { DataTable } from '../data-table';
import { Legend } from '../legend';
import { EntryLink } from '../links';
import { partnerName } from '../select';
import type { Partner } from '../select';
import { useWords } from '../use-words';
import type { Words } from '../words';

import { placeOf } from './drawing';
import { DesignationSymbol, HomeSymbol, LineSample } from './symbols';
import { WorldMap } from './world-map';

interface MapViewProps {
  partners: readonly Partner[];
  home: OverviewCity | undefined;
}

/** The map in one sentence. */
const summaryOf = (partners: readonly Partner[], home: OverviewCity | undefined, words: Words): string => {
  const count = (designation: string): number =>
    partners.filter((partner) => partner.designation === designation).length;
  return words.say('overview.map-summary', {
    home: home?.name ?? words.say('overview.unknown'),
    count: partners.filter(({ city }) => placeOf(city)).length,
    sister: count('sister_city'),
    friendship: count('friendship_city'),
  });
};

const MapLegend = ({ partners }: { partners: readonly Partner[] }) => {
  const words = useWords();
  const designations = [...valuesOf('designation'), null].filter((each) =>
    partners.some(({ designation }) => designation === each),
  );
  const standings = valuesOf('standing').filter((each) => partners.some(({ standing }) => standing === each));
  return (
    <Legend
      label={words.say('overview.legend')}
      items={[
        { key: 'home', symbol: <HomeSymbol />, words: words.say('overview.legend-home') },
        ...designations.map((designation) => ({
          key: designation ?? 'none',
          symbol: <DesignationSymbol designation={designation} />,
          words: words.designation(designation),
        })),
        ...standings.map((standing) => ({
          key: standing,
          symbol: <LineSample standing={standing} />,
          words: words.standing(standing),
        })),
      ]}
    />
  );
};

/** The partners of the home city on a map of the world, and the same as a table. */
export const MapView = ({ partners, home }: MapViewProps) => {
  const words = useWords();
  const { say } = words;
  const elsewhere = partners.filter(({ city }) => placeOf(city) === undefined);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <WorldMap partners={partners} home={home} summary={summaryOf(partners, home, words)} />
      <MapLegend partners={partners} />
      {elsewhere.length > 0 ? (
        <Typography tag="p">
          {say('overview.not-on-map', {
            count: elsewhere.length,
            names: new Intl.ListFormat(words.locale, { type: 'conjunction' }).format(
              elsewhere.map(partnerName),
            ),
          })}
        </Typography>
      ) : null}
      <DataTable
        caption={say('overview.table-partners', { count: partners.length })}
        columns={[
          say('overview.column-partner'),
          say('overview.column-designation'),
          say('overview.column-standing'),
          say('overview.column-established'),
          say('overview.column-ended'),
          say('overview.column-distance'),
        ]}
        rows={partners.map((partner) => ({
          key: partner.documentId,
          cells: [
            <EntryLink key="entry" entry={{ type: 'relationship', documentId: partner.documentId }}>
              {words.partner(partner)}
            </EntryLink>,
            words.designation(partner.designation),
            words.standing(partner.standing),
            words.date(partner.establishedOn),
            partner.endedOn === null ? '–' : words.date(partner.endedOn),
            words.distance(partner),
          ],
        }))}
      />
    </Flex>
  );
};

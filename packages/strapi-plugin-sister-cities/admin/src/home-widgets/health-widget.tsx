import { Link } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';

import type { HealthFinding, HomeHealth } from '../../../shared/home';
import { useMessages } from '../translations/message';

import { Headline, Line, Note, Sheet } from './entries';
import { listPage } from '../model/pages';
import { Part } from './part';

const Finding = ({ finding }: { finding: HealthFinding }) => {
  const say = useMessages();
  const { kind, type, count, records, documentIds } = finding;
  return (
    <Line>
      <Link tag={NavLink} to={listPage(type, documentIds)}>
        {say(`home.health-${kind}`, { count, type })}
      </Link>
      {records > documentIds.length ? (
        <Note>{say('home.health-first', { count: documentIds.length })}</Note>
      ) : null}
    </Line>
  );
};

const Told = ({ told: { findings } }: { told: HomeHealth }) => {
  const say = useMessages();
  if (findings.length === 0) return <Headline>{say('home.nothing-missing')}</Headline>;
  return (
    <Sheet>
      <Headline>{say('home.missing')}</Headline>
      <ul>
        {findings.map((finding) => (
          <Finding key={`${finding.kind} ${finding.type}`} finding={finding} />
        ))}
      </ul>
    </Sheet>
  );
};

/** What is missing in the records, each with the list of where. */
export const HealthWidget = () => <Part of="health">{(told) => <Told told={told} />}</Part>;

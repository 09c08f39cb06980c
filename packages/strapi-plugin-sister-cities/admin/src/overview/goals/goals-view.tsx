import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import type { OverviewGoal } from '../../../../shared/overview';
import { acrossOf, GridLines, Years } from '../axis';
import { DataTable } from '../data-table';
import { useDesk } from '../desk';
import { EntryLink } from '../links';
import { axisFor } from '../period';
import type { Axis } from '../period';
import type { Partner, Selection } from '../select';
import { useWords } from '../use-words';
import type { Words } from '../words';

import { groupsOf } from './bars';
import type { GoalBar, GoalGroup } from './bars';

/** Active goals are full, the others outlined; a side that nobody dated is open and dashed. */
const Bar = styled.span<{ $isActive: boolean; $knowsStart: boolean; $knowsEnd: boolean }>`
  position: absolute;
  inset-block: 0.4rem;
  min-width: 1rem;
  border: 2px solid ${({ theme }) => theme.colors.primary600};
  border-radius: 4px;
  background: ${({ theme, $isActive }) => ($isActive ? theme.colors.primary600 : theme.colors.neutral0)};
  ${({ $knowsStart, theme }) =>
    $knowsStart ? '' : `border-left: 6px dotted ${theme.colors.neutral0}; background-clip: padding-box;`}
  ${({ $knowsEnd, theme }) =>
    $knowsEnd ? '' : `border-right: 6px dotted ${theme.colors.neutral0}; background-clip: padding-box;`}
`;

const whose = (
  { relationship }: OverviewGoal,
  partners: ReadonlyMap<string, Partner>,
  words: Words,
): string => {
  const partner = partners.get(relationship ?? '');
  return partner ? words.partner(partner) : words.say('overview.program');
};

interface GoalItemProps {
  bar: GoalBar;
  axis: Axis;
  /** Whose goal it is, or of which area: what the heading above does not say. */
  beside: string;
}

const GoalItem = ({ bar: { goal, start, end, knowsStart, knowsEnd }, axis, beside }: GoalItemProps) => {
  const words = useWords();
  return (
    <Box tag="li" paddingTop={3}>
      <Typography tag="p" style={{ overflowWrap: 'anywhere' }}>
        <EntryLink entry={{ type: 'goal', documentId: goal.documentId }}>
          {words.withDraft(goal.statement, goal.isPublished)}
        </EntryLink>
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral700">
        {words.say('overview.goal-line', {
          beside,
          state: words.goalState(goal.state),
          period: words.period(goal),
        })}
      </Typography>
      <Box position="relative" height="2.4rem" aria-hidden>
        <GridLines axis={axis} />
        <Bar
          $isActive={goal.state === 'active'}
          $knowsStart={knowsStart}
          $knowsEnd={knowsEnd}
          style={acrossOf(start, end)}
        />
      </Box>
    </Box>
  );
};

const headingOf = ({ area, partner }: GoalGroup, words: Words): string => {
  if (area !== undefined) return words.area(area);
  return partner ? words.partner(partner) : words.say('overview.program');
};

const Groups = ({ selection, today }: { selection: Selection; today: string }) => {
  const words = useWords();
  const {
    address: { by, filters },
  } = useDesk();
  const partners = new Map(selection.partners.map((partner) => [partner.documentId, partner]));
  const dates = selection.goals.flatMap(({ statedOn, retiredOn }) => [statedOn, retiredOn]);
  const axis = axisFor(dates, today, { from: filters.from, to: filters.to });
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {groupsOf(selection.goals, by, selection.partners, { axis, today }).map((group) => (
        <Box
          key={group.key}
          tag="section"
          aria-label={headingOf(group, words)}
          background="neutral0"
          hasRadius
          shadow="tableShadow"
          padding={5}
        >
          <Typography tag="h3" variant="delta">
            {headingOf(group, words)}
          </Typography>
          <Box paddingTop={3}>
            <Years axis={axis} />
          </Box>
          <Box tag="ul">
            {group.bars.map((bar) => (
              <GoalItem
                key={bar.goal.documentId}
                bar={bar}
                axis={axis}
                beside={by === 'area' ? whose(bar.goal, partners, words) : words.area(bar.goal.area)}
              />
            ))}
          </Box>
        </Box>
      ))}
    </Flex>
  );
};

const GoalTable = ({ selection, today }: { selection: Selection; today: string }) => {
  const words = useWords();
  const { say } = words;
  const { by } = useDesk().address;
  const partners = new Map(selection.partners.map((partner) => [partner.documentId, partner]));
  const axis = axisFor([], today, {});
  const goals = groupsOf(selection.goals, by, selection.partners, { axis, today }).flatMap(({ bars }) =>
    bars.map(({ goal }) => goal),
  );
  return (
    <DataTable
      caption={say('overview.table-goals', { count: goals.length })}
      columns={[
        say('overview.column-goal'),
        say('overview.column-area'),
        say('overview.column-relationship'),
        say('overview.column-state'),
        say('overview.column-period'),
      ]}
      rows={goals.map((goal) => ({
        key: goal.documentId,
        cells: [
          <EntryLink key="entry" entry={{ type: 'goal', documentId: goal.documentId }}>
            {words.withDraft(goal.statement, goal.isPublished)}
          </EntryLink>,
          words.area(goal.area),
          whose(goal, partners, words),
          words.goalState(goal.state),
          words.period(goal),
        ],
      }))}
    />
  );
};

const WAYS = ['area', 'relationship'] as const;

/** What all relationships are for, by area or by relationship, over time. */
export const GoalsView = ({ selection, today }: { selection: Selection; today: string }) => {
  const { say } = useWords();
  const { address, go } = useDesk();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex role="group" aria-label={say('overview.goals-by')} gap={2} wrap="wrap">
        {WAYS.map((by) => (
          <Button
            key={by}
            size="S"
            variant={by === address.by ? 'default' : 'tertiary'}
            aria-pressed={by === address.by}
            onClick={() => {
              go({ ...address, by });
            }}
          >
            {say(`overview.goals-by-${by}`)}
          </Button>
        ))}
      </Flex>
      {selection.goals.length === 0 ? <Typography tag="p">{say('overview.no-goals')}</Typography> : null}
      {selection.goals.length > 0 && address.asTable ? (
        <GoalTable selection={selection} today={today} />
      ) : null}
      {selection.goals.length > 0 && !address.asTable ? <Groups selection={selection} today={today} /> : null}
    </Flex>
  );
};

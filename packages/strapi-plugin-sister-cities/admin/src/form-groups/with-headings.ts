import type { EditViewHook, Panel } from './edit-layout';
import { groupRows } from './group-rows';
import { headingField } from './heading-field';

/** The form with a box and a heading for each group of fields; forms without groups stay as they are. */
export const withHeadings = <L extends EditViewHook['layout']>(form: L): L => {
  const groups = groupRows(form.layout);
  if (groups.every(({ title }) => title === undefined)) return form;
  const { mainField } = form.settings;
  const isShown = form.layout.flat(2).some(({ name }) => name === mainField);
  const layout = groups.map(({ title, rows }): Panel => {
    // Whoever edits records can read what they are called. The first field of a group may be closed to them.
    const readable = isShown ? mainField : rows[0]?.[0]?.name;
    return title === undefined || readable === undefined ? rows : [[headingField(title, readable)], ...rows];
  });
  return { ...form, layout };
};

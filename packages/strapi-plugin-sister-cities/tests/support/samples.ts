import type { Attribute, ContentTypeDefinition } from '../../server/src/model/types';
import type { FormatName } from '../../shared/formats';
import { valuesOf } from '../../shared/vocabulary';

/** A right value of each format that a type demands. */
const SAMPLES: Partial<Record<FormatName, string>> = {
  slug: 'test',
  partialDate: '1990-05-05',
  day: '1990-05-05',
  email: 'test@city.example',
  countryCode: 'CH',
};

const sampleOf = (name: string, { default: preset, pluginOptions }: Attribute): unknown => {
  const { format, vocabulary } = pluginOptions['sister-cities'];
  if (vocabulary !== undefined) return preset ?? valuesOf(vocabulary)[0];
  if (format === undefined) return 'Test';
  const sample = SAMPLES[format];
  if (sample === undefined) throw new Error(`${name} is required, and ${format} has no sample.`);
  return sample;
};

/** What a record of the type cannot do without: no relations, and nothing that the server sets by itself. */
export const requiredOf = ({ attributes, mainField }: ContentTypeDefinition): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(attributes)
      .filter(([name, { required, relation, pluginOptions }]) => {
        const { alwaysSet, documentIdOf } = pluginOptions['sister-cities'];
        if (relation !== undefined || alwaysSet || documentIdOf !== undefined) return false;
        return required === true || name === mainField;
      })
      .map(([name, attribute]) => [name, sampleOf(name, attribute)]),
  );

import { Box, Button, Field, Flex, Typography } from '@strapi/design-system';
import { Download, File } from '@strapi/icons';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';

import type { LifeOf } from '../../../shared/office';
import { OneOf } from '../fields/choice/one-of';
import { download } from '../model/download';
import { useMessages } from '../translations/message';

import { packetChoices, suggestedPacket } from './packet';
import { addressOf } from './use-life';

/** The packet that the Council gets, as a page to print and as Markdown. */
export const PacketLinks = ({ life }: { life: LifeOf }) => {
  const say = useMessages();
  const { locale } = useIntl();
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [chosen, setChosen] = useState<string>();
  const choices = packetChoices(life, say);
  const transition = choices.find(({ value }) => value === chosen)?.value ?? suggestedPacket(life);

  const name = `${say('life.packet')} ${life.title}`;

  const packet = async (format: 'html' | 'markdown'): Promise<Blob> => {
    const { data } = await get(`${addressOf(life.documentId)}/packet`, {
      params: { format, locale, ...(transition === 'none' ? {} : { transition }) },
      responseType: 'blob',
    });
    return new Blob([data], { type: `text/${format};charset=utf-8` });
  };

  const failed = (): void => {
    toggleNotification({ type: 'danger', message: say('life.packet-failed') });
  };

  const open = async (): Promise<void> => {
    // Opened before the answer is there: browsers only let a click open a page.
    const page = window.open('', '_blank');
    if (page) page.opener = null;
    try {
      const content = await packet('html');
      if (page) page.location.href = URL.createObjectURL(content);
      else download(`${name}.html`, content);
    } catch {
      page?.close();
      failed();
    }
  };

  const save = async (): Promise<void> => {
    try {
      download(`${name}.md`, await packet('markdown'));
    } catch {
      failed();
    }
  };

  return (
    <Box width="100%">
      <Typography tag="h3" variant="delta" paddingBottom={2}>
        {say('life.packet')}
      </Typography>
      <Field.Root>
        <Field.Label>{say('life.packet-for')}</Field.Label>
        <OneOf
          value={transition}
          options={choices}
          required
          disabled={false}
          onChange={(next) => {
            setChosen(next ?? undefined);
          }}
        />
      </Field.Root>
      <Flex gap={2} wrap="wrap" paddingTop={2}>
        <Button variant="tertiary" size="S" startIcon={<File aria-hidden />} onClick={() => void open()}>
          {say('life.packet-page')}
        </Button>
        <Button variant="tertiary" size="S" startIcon={<Download aria-hidden />} onClick={() => void save()}>
          {say('life.packet-markdown')}
        </Button>
      </Flex>
    </Box>
  );
};

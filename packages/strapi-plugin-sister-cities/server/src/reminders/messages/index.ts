import type { Messages } from '../../messages/format';

import { en } from './en';
import { es } from './es';
import { ja } from './ja';
import { uk } from './uk';

export type ReminderSentence = keyof typeof en;

/** The sentences of reminders in every language that the plugin speaks. */
export const REMINDER_MESSAGES: Messages<ReminderSentence> = { en, es, ja, uk };

/** A reading's reason in English words, for the command line. */
import type { Reading } from '../messages/types.ts';
import { describeReason } from '../page/recognise/reason.ts';
import type { Reason } from '../page/recognise/types.ts';

export const readReasonInWords = (reason: Reading['reason']): string => describeReason(reason as Reason);

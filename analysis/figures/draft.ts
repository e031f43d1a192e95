import type { Span } from '../types.ts';
import type { Change } from './change.ts';
import type { Before } from './phrase/before.ts';
import type { Quantity } from './quantity.ts';

/** A figure in the making: its quantity with what stands before and after it. */
export interface Draft {
  quantity: Quantity;
  before: Before;
  after: Span | undefined;
  change: Change | undefined;
  /** What is counted, once it is known; `span` where it stands beside the number. */
  counted: string;
  span: Span;
}

import suite from '@microsoft/recognizers-text-suite';

/** The Chinese recognisers of @microsoft/recognizers-text-suite, their answers in the shapes that ours have. */

interface Answer {
  start: number;
  /** Of the last character. */
  end: number;
  resolution?: {
    value?: string;
    unit?: string;
    values?: { timex?: string; value?: string; start?: string; end?: string }[];
  } | null;
}

type Recogniser = (query: string, culture: string, ...rest: unknown[]) => Answer[];
const recognisers = suite as unknown as Record<string, Recogniser> & { Culture: { Chinese: string } };
const CHINESE = recognisers.Culture.Chinese;

/** A text that the peer throws on counts as one in which it found nothing. */
function ask(name: string, query: string, ...rest: unknown[]): Answer[] {
  try {
    return recognisers[name]?.(query, CHINESE, ...rest) ?? [];
  } catch {
    return [];
  }
}

export interface PeerQuantity {
  start: number;
  end: number;
  value: number;
  /** The peer's own name for it: Ton, Chinese yuan. Empty for numbers and shares. */
  unit: string;
}

export function peerQuantities(
  kind: 'Number' | 'Percentage' | 'Currency' | 'Dimension',
  query: string,
): PeerQuantity[] {
  return ask(`recognize${kind}`, query).map(({ start, end, resolution }) => ({
    start,
    end: end + 1,
    value: Number.parseFloat(resolution?.value ?? ''),
    unit: resolution?.unit ?? '',
  }));
}

export interface PeerTime {
  start: number;
  end: number;
  /** Every reading that the peer offers: the past one and the future one. */
  readings: { timex?: string; value?: string; start?: string; end?: string }[];
}

/** `reference`: the ISO day or time that 今天 is told from. */
export function peerTimes(query: string, reference: string): PeerTime[] {
  return ask('recognizeDateTime', query, undefined, new Date(reference)).map(
    ({ start, end, resolution }) => ({
      start,
      end: end + 1,
      readings: resolution?.values ?? [],
    }),
  );
}

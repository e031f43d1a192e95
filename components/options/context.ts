import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { OptionsApi } from './api.ts';
import type { OptionsModel } from './useOptions.ts';

/** What a deletion leaves on the screen: what was deleted, and the way back. */
export interface Undoable {
  text: string;
  undo: () => Promise<unknown>;
}

export interface OptionsTools {
  api: OptionsApi;
  run: OptionsModel['run'];
  revision: number;
  offerUndo: (undoable: Undoable) => void;
}

export const OptionsContext = createContext<OptionsTools | undefined>(undefined);

export function useTools(): OptionsTools {
  const tools = useContext(OptionsContext);
  if (!tools) throw new Error('outside the options page');
  return tools;
}

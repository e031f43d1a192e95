import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { OptionsApi, OptionsState } from './api.ts';

export interface OptionsModel {
  state?: OptionsState;
  /** Counts what has been told; entries are loaded anew with it. */
  revision: number;
  /** What went wrong last, in the browser's words. */
  failure?: string;
  /** Runs a change and shows what came of it. True where it was stored. */
  run: (change: () => Promise<unknown>) => Promise<boolean>;
}

/** What is stored, as it was told last. Of answers that cross, the one to the latest request holds. */
export function useOptions(api: OptionsApi): OptionsModel {
  const [state, setState] = useState<OptionsState>();
  const [revision, setRevision] = useState(0);
  const [failure, setFailure] = useState<string>();
  const latest = useRef(0);
  const load = useCallback(async () => {
    latest.current += 1;
    const mine = latest.current;
    const loaded = await api.load();
    if (mine !== latest.current) return;
    setState(loaded);
    setRevision(mine);
  }, [api]);
  const run = useCallback(
    async (change: () => Promise<unknown>) => {
      try {
        await change();
        setFailure(undefined);
        await load();
        return true;
      } catch (error) {
        setFailure(error instanceof Error ? error.message : String(error));
        return false;
      }
    },
    [load],
  );
  useEffect(() => {
    void run(async () => {});
    return api.onChange(() => void load().catch(() => undefined));
  }, [api, run, load]);
  return { ...(state && { state }), revision, ...(failure !== undefined && { failure }), run };
}
